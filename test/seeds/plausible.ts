/** Which command comes next, and how likely: mostly what the state of the move asks for, now and then anything at all. */
import { ALL_DECISIONS, type Known, YESES } from './known.js';
import { SECTIONS } from './sections/index.js';

type Weights = readonly (readonly [string, number])[];

export const VERBS: readonly string[] = [
  'open-move',
  'draft-request',
  'send-request',
  'return-request',
  'endorse-request',
  'withdraw-request',
  'open-with-verbal-yes',
  'open-position',
  'record-verbal-yes',
  'note-verbal-yes',
  'confirm-verbal-yes',
  'authorise',
  'not-authorise',
  'file-decision',
  'continue',
  'not-continue',
  'plan-move',
  'record-move',
  'record-found-there',
  'record-visit',
  'write-up-visit',
  'hold-review',
  'record-review-outcome',
  'record-missing',
  'record-return',
  'record-registration',
  'record-stay-ended',
  'record-death',
  'acknowledge-escalation',
  'add-late-reason',
  'correct-entry',
  ...SECTIONS.flatMap(({ contents }) => Object.keys(contents)),
];

/** `ripe` grows from 0 to 1 over the trace: what ends a story seldom comes early. */
export const weightsFor = (known: Known, ripe: number): Weights => {
  if (known.entries.length === 0) return START;
  return [
    ...(known.lives ? life(known, ripe) : known.has('moved', 'found-there', 'opening-position') ? AFTERWARDS : before(known, ripe)),
    ...paper(known),
    ...SECTIONS.flatMap(({ weights }) => weights(known, ripe)),
  ];
};

const START: Weights = [
  ['open-move', 10],
  ['open-with-verbal-yes', 8],
  ['record-found-there', 5],
  ['open-position', 4],
  ['record-visit', 0.3],
  ['authorise', 0.3],
  ['correct-entry', 0.3],
];

const before = (known: Known, ripe: number): Weights => {
  const request = known.request;
  const waits = request === 'sent' || request === 'endorsed';
  const yes = known.has(...YESES);
  const decided = known.has('authorised', 'not-authorised', 'verbal-yes-confirmed');
  return [
    ['draft-request', request === 'draft' || request === 'none' ? 2 : 0.1],
    ['send-request', request === 'draft' || request === 'none' ? 8 : 0.2],
    ['return-request', waits ? 1.2 : 0.1],
    ['endorse-request', request === 'sent' ? 8 : 0.2],
    ['record-verbal-yes', yes ? 0.2 : 2],
    ['authorise', request === 'endorsed' || (yes && !decided) ? 6 : 0.3],
    ['not-authorise', request === 'endorsed' || (yes && !decided) ? 2 : 0.2],
    ['continue', 0.1],
    ['plan-move', 2],
    ['record-move', decided || yes ? 8 : 1],
    ['withdraw-request', 0.05 + ripe],
    ['record-death', 0.02 + 0.1 * ripe],
  ];
};

const life = (known: Known, ripe: number): Weights => {
  const request = known.request;
  const asked = request === 'sent' || request === 'endorsed';
  return [
    ['record-visit', 10],
    ['hold-review', 5],
    ['record-missing', known.isMissing ? 0.4 : 1.5],
    ['record-return', known.isMissing ? 6 : 0.1],
    ['continue', 2],
    ['not-continue', 0.8],
    ['draft-request', 0.4],
    ['send-request', asked || request === 'decided' ? 0.2 : 3],
    ['return-request', asked ? 0.8 : 0.05],
    ['endorse-request', request === 'sent' ? 4 : 0.1],
    ['record-verbal-yes', 0.6],
    ['authorise', request === 'endorsed' ? 4 : 0.6],
    ['not-authorise', request === 'endorsed' ? 1.5 : 0.25],
    ['record-registration', 0.05 + 0.5 * ripe],
    ['record-stay-ended', 0.05 + 0.6 * ripe],
    ['record-death', 0.02 + 0.15 * ripe],
    ['withdraw-request', 0.05],
    ['plan-move', 0.05],
  ];
};

const AFTERWARDS: Weights = [
  ['record-visit', 2],
  ['hold-review', 1.5],
  ['record-return', 1],
  ['send-request', 1],
  ['endorse-request', 0.7],
  ['authorise', 0.7],
  ['continue', 0.3],
  ['record-stay-ended', 0.2],
  ['record-death', 0.05],
];

/** What is written afterwards, whatever state the move is in. */
const paper = (known: Known): Weights => {
  const open = (types: readonly string[], by: string, field: string) => known.unanswered(types, by, field).length;
  const weight = (count: number) => (count > 0 ? 2 + count : 0.1);
  return [
    ['note-verbal-yes', weight(open(YESES, 'verbal-yes-noted', 'yes'))],
    ['confirm-verbal-yes', weight(open(YESES, 'verbal-yes-confirmed', 'yes'))],
    ['file-decision', weight(open(ALL_DECISIONS, 'decision-filed', 'decision'))],
    ['write-up-visit', weight(open(['visited'], 'visit-written-up', 'visit'))],
    ['record-review-outcome', weight(open(['review-held'], 'review-outcome-recorded', 'review'))],
    ['acknowledge-escalation', 1],
    ['add-late-reason', 0.6],
    ['correct-entry', 2],
    ['open-move', 0.05],
    ['record-found-there', 0.05],
  ];
};
