/** A sister of fourteen and her brother at Plover Barn, as it stood on 26 November 2026 at a quarter past ten: what the examples of the commands had made of it. */
import { PARTS } from '#domain/move/parts';
import { commandNamed } from '#domain/move/commands/index';
import { commandSchema } from '../../api/command-body.js';
import { EXAMPLE_IDS } from '../../dto/schema.js';

const { move, child, home, duty } = EXAMPLE_IDS;
const MOVE_PATH = `/api/moves/${move}`;

const NOT_CLOSED = { outcome: null, metBy: null, ending: null, endedAt: null };
const UNDER_VERSION_1 = { lateReason: null, policyVersion: 1, calendarVersion: 1 };

/** Past its date since last night, and the team manager was called at nine. */
export const NEXT_VISIT = {
  ...{ id: duty, name: 'Visits after the first', entry: 'next-visit', kind: 'main' },
  ...{ due: '2026-11-25T23:59:59.000Z', listedFrom: null, owner: { role: 'social-worker', post: 'sw-care-2' } },
  ...{ status: 'open', pastItsDate: true, ...NOT_CLOSED, statutory: 'no', safety: false, attention: 'call' },
  rungs: [
    { level: 'L1', at: '2026-11-26T09:00:00.000Z', raised: true },
    { level: 'L2', at: '2026-11-27T09:00:00.000Z', raised: false },
    { level: 'L3', at: '2026-12-01T09:00:00.000Z', raised: false },
  ],
  raised: ['L1'],
  ...UNDER_VERSION_1,
  why: [
    'Visits after the first.',
    'It began with entry 34, "Visit", of Wed 18 Nov 2026, 15:15, recorded Wed 18 Nov 2026, 17:00.',
    'It counts from the last visit: Wed 18 Nov 2026, 15:15.',
    '7 calendar days after Wed 18 Nov 2026, 15:15.',
    'So its date is Wed 25 Nov 2026, 23:59:59.',
    'Met by: visit note by the social worker or a named deputy, child seen. What counts is when it was done.',
    'Policy version 1 and calendar version 1, as they were when it began. Source: Derby, Nottinghamshire.',
  ],
};

const ON_FILE = {
  ...{ id: 'decision-on-file@16', name: "Decision on the child's file", entry: 'decision-on-file', kind: 'main' },
  ...{ due: '2026-11-17T23:59:59.000Z', listedFrom: null, owner: { role: 'social-worker', post: 'sw-care-2' } },
  ...{ status: 'met', pastItsDate: false, outcome: 'on-time', metBy: 21, ending: null, endedAt: null },
  ...{ statutory: 'no', safety: false, attention: 'call', rungs: [], raised: [], ...UNDER_VERSION_1 },
  why: [
    "Decision on the child's file.",
    'It began with entry 16, "Authorised", of Mon 16 Nov 2026, 15:20.',
    'It counts from the decision: Mon 16 Nov 2026, 15:20.',
    'The end of the next working day after Mon 16 Nov 2026, 15:20.',
    'That was not before 09:00, so Mon 16 Nov does not count.',
    'So its date is Tue 17 Nov 2026, 23:59:59.',
    'Met by: case-file entry: CMS reference and when it was filed. What counts is when it was recorded.',
    'Policy version 1 and calendar version 1, as they were when it began. Source: our default (Birmingham letter).',
  ],
};

const STANDS = { blanked: [], corrects: null, supersededBy: null, hiddenBy: null, lateReason: null };
const { occurredAt: _, ...VISIT } = commandNamed('record-visit')!.example;

export const AUTHORISED = {
  ...{ seq: 16, kind: 'authorised', name: 'Authorised', family: 'case' },
  ...{ occurredAt: '2026-11-16T15:20:00.000Z', recordedAt: '2026-11-16T15:20:00.000Z' },
  by: { person: 'person-02', post: 'dcs', onBehalfOf: null },
  content: commandNamed('authorise')!.example,
  ...STANDS,
};

/** The visit was corrected twenty minutes later. */
const VISITED = {
  ...{ seq: 34, kind: 'visited', name: 'Visit', family: 'case' },
  ...{ occurredAt: '2026-11-18T16:05:00.000Z', recordedAt: '2026-11-18T17:00:00.000Z' },
  by: { person: 'person-09', post: 'sw-care-2', onBehalfOf: null },
  content: VISIT,
  ...{ ...STANDS, supersededBy: 35 },
};

const RAISED = {
  ...{ seq: 68, kind: 'raised', name: 'Escalation raised', family: 'clock' },
  ...{ occurredAt: '2026-11-26T09:00:00.000Z', recordedAt: '2026-11-26T09:00:00.000Z' },
  by: { person: 'clock', post: null, onBehalfOf: null },
  content: { duty, step: 'L1', level: 'L1', post: 'tm-care', holder: 'person-06', due: '2026-11-25T23:59:59.000Z' },
  ...STANDS,
};

export const ESCALATION = {
  ...{ entry: 68, duty, level: 'L1', post: 'tm-care', holder: 'person-06', cover: null },
  ...{ at: '2026-11-26T09:00:00.000Z', recordedAt: '2026-11-26T09:00:00.000Z', open: true },
  ...{ clearedBy: null, ending: null, acknowledgedBy: 71 },
};

const offer = (verb: string, href: string) => {
  const command = commandNamed(verb)!;
  return { verb, title: command.title, method: 'POST', href, body: commandSchema(command) };
};
export const OFFER = offer('record-contact', `${MOVE_PATH}/record-contact`);
export const OPENING_OFFER = offer('open-move', '/api/moves/open-move');

/** Somebody of the child's own line asks. */
export const SEEN = { because: 'line', role: 'team-manager', post: 'tm-care', how: 'holder', parts: [...PARTS] };

export const MOVE = {
  ...{ id: move, revision: 53, knownAt: '2026-11-26T10:15:00.000Z', stuck: false },
  ...{ status: 'living-there', statusInWords: 'the child lives there', since: '2026-11-17T16:10:00.000Z', until: null },
  legalBar: [
    'This home is not registered. Running it is against the law. A decision does not change that.',
    'Under 16: regulation 27A of the Care Planning, Placement and Case Review (England) Regulations 2010 names the settings in which the child may live. This is none of them.',
  ],
  timesContinued: 0,
  oversightEndedAt: null,
  ...{ route: 'ordinary', child, home, posts: { socialWorker: 'sw-care-2', iro: 'iro' } },
  duties: [ON_FILE, NEXT_VISIT],
  records: [AUTHORISED, VISITED, RAISED],
  escalations: [ESCALATION],
  commands: [OFFER],
  seen: SEEN,
};

export const WHY = { move, duty, why: NEXT_VISIT.why, seen: SEEN };
