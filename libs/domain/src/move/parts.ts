/** Of which part of a child's record an entry or a duty is: who works for a child sees the parts that their work needs. */
import { CORRECTION, HIDDEN } from './correction.js';
import { COURT as COURT_DUTIES } from './duties/court/index.js';
import { ENDING as ENDING_DUTIES } from './duties/ending/index.js';
import { INCIDENTS as INCIDENT_DUTIES } from './duties/incidents/index.js';
import { IRO as IRO_DUTIES } from './duties/iro/index.js';
import { LIFE as LIFE_DUTIES } from './duties/life/index.js';
import { OVERSIGHT as OVERSIGHT_DUTIES } from './duties/oversight/index.js';
import { REQUEST as REQUEST_DUTIES } from './duties/request/index.js';
import { RUNNING_OUT } from './duties/running-out/index.js';
import { THE_MOVE as MOVE_DUTIES } from './duties/the-move/index.js';
import { COURT } from './records/court/index.js';
import { ENDING } from './records/ending/index.js';
import { INCIDENTS } from './records/incidents/index.js';
import { IRO } from './records/iro/index.js';
import { LIFE } from './records/life/index.js';
import { MONEY } from './records/money/index.js';
import { OVERSIGHT } from './records/oversight/index.js';
import { REQUEST } from './records/request/index.js';
import { THE_MOVE } from './records/the-move/index.js';

export const PARTS = [
  'request',
  'the-move',
  'life',
  'oversight',
  'money',
  'iro',
  /** Legal advice and what the court decides: closed to most who see the rest. */
  'legal',
  'incidents',
  /** Emergency looks, and entries that were hidden. */
  'protection',
  'ending',
  'the-record',
] as const;
export type Part = (typeof PARTS)[number];

const kindsOf = (part: Part, kinds: readonly { readonly kind: string }[]): (readonly [string, Part])[] =>
  kinds.map(({ kind }) => [kind, part] as const);
const entriesOf = (part: Part, rules: readonly { readonly entry: { readonly id: string } }[]): (readonly [string, Part])[] =>
  rules.map(({ entry }) => [entry.id, part] as const);

const OF_KIND: ReadonlyMap<string, Part> = new Map([
  ...kindsOf('request', REQUEST),
  ...kindsOf('the-move', THE_MOVE),
  ...kindsOf('life', LIFE),
  ...kindsOf('oversight', OVERSIGHT),
  ...kindsOf('money', MONEY),
  ...kindsOf('iro', IRO),
  ...kindsOf('legal', COURT),
  ...kindsOf('incidents', INCIDENTS),
  ...kindsOf('ending', ENDING),
  // What an order allows is lived with in the home, and Ofsted is told by whoever looks after homes.
  ['restrictions-used', 'life'],
  ['restrictions-stopped', 'life'],
  ['ofsted-told', 'oversight'],
  ['record-opened-in-emergency', 'protection'],
  ['look-reviewed', 'protection'],
  [HIDDEN, 'protection'],
]);

const OF_DUTY: ReadonlyMap<string, Part> = new Map([
  ...entriesOf('request', [...REQUEST_DUTIES, ...RUNNING_OUT]),
  ...entriesOf('the-move', MOVE_DUTIES),
  ...entriesOf('life', LIFE_DUTIES),
  ...entriesOf('oversight', OVERSIGHT_DUTIES),
  ...entriesOf('iro', IRO_DUTIES),
  ...entriesOf('legal', COURT_DUTIES),
  ...entriesOf('incidents', INCIDENT_DUTIES),
  ...entriesOf('ending', ENDING_DUTIES),
  ['ofsted-told', 'oversight'],
  ['ofsted-told-as-ordered', 'oversight'],
  ['break-glass-review', 'protection'],
]);

/** By an entry of the policy, `next-visit`. */
export const partOfDuty = (entry: string): Part => OF_DUTY.get(entry) ?? 'the-record';

/** The entries of the policy that are of these parts. */
export const entriesOfParts = (parts: ReadonlySet<Part>): string[] =>
  [...OF_DUTY].filter(([, part]) => parts.has(part)).map(([entry]) => entry);

interface Entry {
  readonly type: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** A correction is of the part of what it corrects, and what is said of a duty of that duty's. */
export const partOfEntry = ({ type, content }: Entry): Part => {
  if (type === CORRECTION) return OF_KIND.get(content['kind'] as string) ?? 'the-record';
  const { duty } = content;
  const known = OF_KIND.get(type);
  if (known) return known;
  return typeof duty === 'string' ? partOfDuty(duty.split('@')[0]!) : 'the-record';
};
