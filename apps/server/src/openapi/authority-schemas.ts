import type { Schema } from '../dto/schema.js';
import { AUTHORITY, POLICY } from './examples/authority.js';
import { anything, flag, instant, like, listOf, number, object, oneOf, orNull, partly, PERSON_ID, POST_ID, text } from './shapes.js';

const PERSON = orNull(object({ id: PERSON_ID, name: orNull(text('Dilys Morgan')) }));
const NAMES = { anyOf: [text('decision.occurredAt'), listOf(text('decision.occurredAt'))] };
const PERIOD = {
  // Before something it is less than nothing.
  amount: { type: 'integer', examples: [1] },
  unit: text('next-wd'),
  anchor: NAMES,
};
const DUE = partly(PERIOD, { notAfter: text('move.occurredAt'), notBefore: { anyOf: [text('move.occurredAt'), object(PERIOD)] } });
const STEP = partly({ level: text('L1'), offset: text('+0') }, { from: NAMES });

export const AUTHORITY_SCHEMAS: Readonly<Record<string, Schema>> = {
  Authority: object(
    {
      posts: listOf(
        object({
          id: POST_ID,
          role: text('team-manager'),
          title: text('Team Manager, Children in Care'),
          reportsTo: orNull(POST_ID),
          holder: PERSON,
          cover: PERSON,
          delegate: orNull(POST_ID),
        }),
      ),
      coming: listOf(
        object({ post: POST_ID, person: PERSON_ID, kind: oneOf('holder', 'cover', 'on-call'), from: instant, to: orNull(instant) }),
      ),
      policies: listOf(object({ version: number(1), recordedAt: instant, inForceAt: instant, changes: listOf(anything) })),
      calendars: listOf(object({ version: number(1), recordedAt: instant })),
    },
    like(AUTHORITY),
  ),
  Policy: object({ version: number(1), inForceAt: instant, entries: listOf({ $ref: '#/components/schemas/PolicyEntry' }) }, like(POLICY)),
  PolicyEntry: object({
    id: text('decision-on-file'),
    name: text("Decision on the child's file"),
    owner: text('social-worker'),
    metBy: text('case-file entry'),
    judgedBy: oneOf('occurredAt', 'recordedAt'),
    endsWith: listOf(text('stay-ended')),
    due: DUE,
    alternatives: listOf(
      partly({ when: text('neededBy is 24 h or less after the sending') }, { due: DUE, owner: text('dcs'), ladder: listOf(STEP) }),
    ),
    attention: oneOf('call', 'list'),
    safety: flag,
    reminder: { anyOf: [text('morning-list'), listOf(text('-3d'))] },
    ladder: listOf(STEP),
    floor: orNull(anything),
    source: text('our default'),
    heldWhile: orNull(oneOf('missing')),
    statutory: oneOf('no', 'yes', 'guidance'),
    counted: flag,
    off: flag,
  }),
};
