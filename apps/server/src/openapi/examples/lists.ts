/** Lists, as they stood in Brackenshire on 26 November 2026 at a quarter past ten. */
import { EXAMPLE_IDS } from '../../dto/schema.js';
import { OPENING_OFFER } from './move.js';

const { move, child, home, notice } = EXAMPLE_IDS;
/** Of another child, who waits in hospital. */
const ANOTHER = 'f27e4b90-5c3d-4a61-8e9f-0b1c2d3e4f50';
const WAITS = { status: 'endorsed', statusInWords: 'the request waits for the director' };

export const MOVES = {
  items: [
    {
      ...{ id: ANOTHER, revision: 3, ...WAITS, route: 'ordinary' },
      ...{ child: '13b5d7f9-2a4c-4e6d-8f01-3b5d7f9a1c2e', home: '24c6e8f0-3b5d-4f7e-9a12-4c6e8f0b2d3f', socialWorker: 'sw-youth-2' },
      ...{ openedAt: '2026-11-26T07:50:00.000Z', neededBy: '2026-11-26T20:00:00.000Z', movedAt: null, endedAt: null },
      dutiesPastTheirDate: 0,
    },
    {
      ...{ id: move, revision: 53, status: 'living-there', statusInWords: 'the child lives there', route: 'ordinary' },
      ...{ child, home, socialWorker: 'sw-care-2', openedAt: '2026-11-16T09:40:00.000Z', neededBy: '2026-11-17T17:00:00.000Z' },
      ...{ movedAt: '2026-11-17T16:10:00.000Z', endedAt: null, dutiesPastTheirDate: 9 },
    },
  ],
  next: null,
  commands: [OPENING_OFFER],
};

const owed = (duty: string, name: string, owner: string, due: string) => ({ move, duty, name, owner, due, listedFrom: null });
const VISIT = owed(EXAMPLE_IDS.duty, 'Visits after the first', 'sw-care-2', '2026-11-25T23:59:59.000Z');
const QUALITY_VISIT = owed(
  'unannounced-quality-visit@25',
  'Unannounced quality visit: staff, rota, premises, DBS evidence',
  'qa',
  '2026-11-24T23:59:59.000Z',
);
const DECISION = owed('continuation-decision@16', 'Continuation decision by the director', 'dcs', '2026-11-30T23:59:59.000Z');
const MOVE_ON = owed('move-on-plan@25', 'Move-on plan with a target date', 'hos-care', '2026-12-01T23:59:59.000Z');
const REVIEW = owed('first-statutory-review@5', 'First statutory review', 'iro', '2026-12-01T23:59:59.000Z');

export const PAST_ITS_DATE = {
  items: [
    { ...QUALITY_VISIT, statutory: 'no', pastItsDate: true },
    { ...VISIT, statutory: 'no', pastItsDate: true },
  ],
  next: null,
};
export const DUE_NEXT = {
  items: [
    { ...DECISION, statutory: 'no', pastItsDate: false },
    { ...REVIEW, statutory: 'statutory', pastItsDate: false },
    { ...MOVE_ON, statutory: 'no', pastItsDate: false },
  ],
  next: null,
};

/** For a head of service who covers the director. */
export const WAITING = {
  duties: [
    { ...DECISION, statutory: 'no', pastItsDate: false },
    { ...MOVE_ON, statutory: 'no', pastItsDate: false },
  ],
  decisions: [{ move: ANOTHER, ...WAITS, neededBy: '2026-11-26T20:00:00.000Z' }],
  calls: [
    {
      ...{ move, duty: 'checks-before-move@4', name: 'The seven checks needed tonight', level: 'L2', post: 'hos-care' },
      at: '2026-11-17T16:40:00.000Z',
    },
  ],
};

const why = (duty: string): string => `/api/moves/${move}/duties/${encodeURIComponent(duty)}/why`;

/** Of the team manager: one call that nobody has read, and one that was read. */
export const INBOX = {
  items: [
    {
      ...{ id: notice, post: 'tm-care', kind: 'call', move, duty: VISIT.duty, level: 'L1', since: '2026-11-26T09:00:00.000Z' },
      ...{ name: VISIT.name, why: why(VISIT.duty), due: VISIT.due, createdAt: '2026-11-26T09:00:00.000Z', readAt: null },
    },
    {
      ...{ id: 'c60a2bef-3d75-4b1f-9a8c-62d1e0f9b8a7', post: 'tm-care', kind: 'call', move, duty: 'placement-plan@25', level: 'L1' },
      ...{ since: '2026-11-23T09:00:00.000Z', name: 'Placement plan', why: why('placement-plan@25'), due: '2026-11-24T23:59:59.000Z' },
      ...{ createdAt: '2026-11-23T09:00:00.000Z', readAt: '2026-11-23T09:12:40.000Z' },
    },
  ],
};
