/** How often each command, state, duty and refusal came up: what a seed never meets, it never tests. */
import { COMMANDS } from '#domain/move/commands/index';
import { LIFECYCLE } from '#domain/move/lifecycle';
import { DEFAULT_POLICY } from '#domain/move/duties/index';
import { entryOf } from './oracle/policy.js';
import { VERBS } from './plausible.js';
import { SECTIONS } from './sections/index.js';

export class Hits {
  private readonly counts = new Map<string, number>();

  constructor() {
    for (const name of mustBeHit()) this.counts.set(name, 0);
  }

  add(name: string, count = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + count);
  }

  merge(other: readonly (readonly [string, number])[]): void {
    for (const [name, count] of other) this.add(name, count);
  }

  get all(): [string, number][] {
    return [...this.counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  }

  /** What had to come up and did not. */
  get none(): string[] {
    return this.all.filter(([, count]) => count === 0).map(([name]) => name);
  }
}

const LEVELS = ['L1', 'L2', 'L3', 'L4', 'L5'];

const POLICY = Object.fromEntries(DEFAULT_POLICY.map(({ id }) => [id, entryOf(id)]));

/** Due a quarter or half a year ahead: hardly a seed is that long. What meets them and whom they call stands in the tables of dates. */
const BEYOND = new Set(['second-statutory-review', 'later-statutory-reviews', 'stay-mark-180']);

const mustBeHit = (): string[] => [
  ...VERBS.map((verb) => `command ${verb}`),
  ...COMMANDS.map(({ verb }) => `command ${verb}`),
  ...[...new Set(LIFECYCLE.map(({ to }) => to))].map((state) => `state ${state}`),
  ...Object.keys(POLICY).flatMap((entry) => [`duty ${entry} armed`, ...(BEYOND.has(entry) ? [] : [`duty ${entry} met`])]),
  ...Object.entries(POLICY).flatMap(([entry, { ends }]) => (ends.length > 0 ? [`duty ${entry} ended`] : [])),
  ...Object.entries(POLICY).flatMap(([entry, { ladder }]) => (ladder.length > 0 && !BEYOND.has(entry) ? [`duty ${entry} raised`] : [])),
  ...['on-time', 'done-on-time-recorded-late', 'late', 'ended-before-due'].map((outcome) => `outcome ${outcome}`),
  ...LEVELS.map((level) => `level ${level}`),
  ...[...RULES, ...SECTIONS.flatMap(({ rules = [] }) => rules)].map((rule) => `refusal ${rule}`),
];

/** The rules by name. `one-request-for-a-child` and `known-command` need another move and a caller that is not ours. */
const RULES = [
  'lifecycle',
  'who-may',
  'occurred-not-in-the-future',
  'late-entry-says-why',
  'entry-can-be-corrected',
  'acknowledged-once',
  'plan-lies-ahead',
  'duty-was-late',
  'endorsed-before-the-decision',
  'ends-within-the-limit',
  'no-delegate-of-a-delegate',
  'no-iro-decides',
  'not-before-the-record-began',
  'not-their-own-request',
  'conflict-says-why',
  'the-post-that-decides',
  'the-yes-is-known',
  'yes-not-yet-noted',
  'confirmed-by-who-said-yes',
  'there-is-a-yes-to-continue',
  'request-not-already-sent',
  'request-is-waiting',
  'request-not-yet-endorsed',
  'decision-can-be-filed',
  'during-the-stay',
  'review-can-be-recorded',
  'actions-lie-within-28-days',
  'sent-after-the-review',
  'every-duty-past-its-date-is-answered',
  'allocated-posts-are-known',
  'child-is-under-18',
  'said-by-who-may',
  'planned-move-is-ahead',
  'there-since-is-past',
  'decision-in-force-has-not-ended',
  'child-is-missing',
  'child-is-not-missing',
  'registered-during-the-stay',
  'left-after-all-that-stands',
  'visit-can-be-written-up',
  'says-why-not-alone',
  'needed-by-is-ahead',
];
