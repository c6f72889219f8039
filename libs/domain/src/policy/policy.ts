/**
 * The policy language: what an entry of the policy can say. The words are those of the written policy; how each is read
 * stands in due.ts (due instants), judge.ts (outcomes) and ladder.ts (who is called, and when).
 */
import type { LocalDate } from '../calendar/instant.js';

/** L1 to L4 are the child's line; L5 stands above the director; IROM and HSQ stand above an IRO. */
export const LEVELS = ['L1', 'L2', 'L3', 'L4', 'L5', 'IROM', 'HSQ'] as const;
export type Level = (typeof LEVELS)[number];

/** What ends a duty without its record. */
export const ENDINGS = [
  'withdrawn',
  'not-authorised',
  'stay-ended',
  'unregistered-period-ended',
  'reviewed-after-registration',
  'eighteenth',
  'death',
  'superseded',
] as const;
export type Ending = (typeof ENDINGS)[number];

export type Unit = 'h' | 'd' | 'wd' | 'next-wd' | 'm';

/** `amount` units after the named anchor. */
export interface Period {
  readonly amount: number;
  readonly unit: Unit | 'before-move' | 'own-date';
  /** The name of the instant that it counts from; a list means the first that exists. */
  readonly anchor: string | readonly string[];
}
export interface Due extends Period {
  /** The earlier of the two counts; a limit that is not known yet does not apply. */
  readonly notAfter?: string;
  /** The later of the two counts, reckoned before `notAfter`. */
  readonly notBefore?: string | Period;
}
export interface Alternative {
  /** The name of a fact about the occurrence; the last alternative that holds replaces what it restates. */
  readonly when: string;
  readonly due?: Due;
  readonly owner?: string;
  readonly ladder?: readonly Step[];
}

export type Offset = '+0' | `+${number}h` | `-${number}d` | `+${number}wd` | `-${number}wd` | 'next-09:00' | 'at-known';
export interface Step {
  readonly level: Level;
  readonly offset: Offset;
  /** The instant that the offset counts from, where it is not the due instant; a list means the first that exists. */
  readonly from?: string | readonly string[];
}

export type Reminder = 'morning-list' | 'two-hours-before' | 'none' | readonly `-${number}d`[];

export interface Floor extends Period {
  readonly source: string;
  /** Given where the floor is a duty of its own: what meets it and whom it calls. Without these it is the same duty as the entry. */
  readonly own?: { readonly metBy: string; readonly safety: boolean; readonly ladder: readonly Step[] };
}

/** One entry of the policy: what is owed, by when, by whom, and who is called when it is not done. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  /** What starts it, and when that is not enough by itself. */
  readonly trigger: readonly string[];
  readonly when?: string;
  readonly owner: string;
  readonly due: Due;
  readonly alt?: readonly Alternative[];
  readonly metBy: string;
  readonly judgedBy: 'occurredAt' | 'recordedAt';
  readonly endsWith: readonly Ending[];
  readonly heldWhile?: 'missing';
  readonly attention: 'call' | 'list';
  readonly safety: boolean;
  /** Counted in the figures unless said otherwise. */
  readonly counted?: false;
  readonly reminder: Reminder;
  readonly reminderFrom?: string | readonly string[];
  readonly ladder: readonly Step[];
  readonly floor?: Floor;
  readonly source: string;
  readonly statutory: boolean | 'guidance';
  /** Switched off by an authority; its floor, where it has one, stands. */
  readonly off?: true;
}

/** A local standard tightened, loosened or switched off by an authority, on top of the default policy. */
export interface PolicyChange {
  readonly entry: string;
  readonly off?: true;
  readonly amount?: number;
  readonly unit?: Unit;
}

/** One dated version of an authority's policy. */
export interface PolicyVersion {
  readonly version: number;
  readonly recordedAt: number;
  readonly inForceFrom: LocalDate;
  readonly changes: readonly PolicyChange[];
}
