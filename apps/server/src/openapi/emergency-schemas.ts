import type { Schema } from '../dto/schema.js';
import { CHILD_ID, idOf, instant, like, listOf, MOVE_ID, number, object, orNull, page, PERSON_ID, POST_ID, text } from './shapes.js';
import { EXAMPLE_IDS } from '../dto/schema.js';

const { move, child } = EXAMPLE_IDS;

const OPENED = {
  child,
  moves: [{ move, entry: 55 }],
  openedAt: '2026-11-23T02:10:00.000Z',
  openUntil: '2026-11-23T03:10:00.000Z',
};
const LOOK = {
  ...{ id: '019ab000-0000-7000-8000-000000000001', at: '2026-11-23T02:12:00.000Z', person: 'person-15', child, move },
  ...{ route: 'readMove', because: 'break-glass', role: 'edt-worker', post: 'edt', how: 'holder' },
};
const TOLD = {
  ...{ when: 'Mon 23 Nov 2026, 02:12', who: 'Emergency Duty Team Worker', name: null, what: 'your record' },
  why: 'They opened your record in an emergency. Somebody else checks whether that was right.',
};

export const EMERGENCY_SCHEMAS: Readonly<Record<string, Schema>> = {
  OpenedInEmergency: object(
    { child: CHILD_ID, moves: listOf(object({ move: MOVE_ID, entry: number(55) })), openedAt: instant, openUntil: instant },
    like(OPENED),
  ),
  Looks: object(
    page(
      object({
        id: idOf('notice', LOOK.id),
        at: instant,
        person: PERSON_ID,
        child: CHILD_ID,
        move: orNull(MOVE_ID),
        route: text('readMove'),
        because: text('break-glass'),
        role: text('edt-worker'),
        post: POST_ID,
        how: text('holder'),
      }),
    ),
    like({ items: [LOOK], next: null }),
  ),
  LooksAtChild: object(
    {
      child: CHILD_ID,
      ...page(
        object({
          when: text(TOLD.when),
          who: text(TOLD.who),
          name: orNull(text('Frank Osei')),
          what: text(TOLD.what),
          why: text(TOLD.why),
        }),
      ),
    },
    like({ child, items: [TOLD], next: null }),
  ),
};
