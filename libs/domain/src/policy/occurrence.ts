/** What the record says about one duty: where it started, what has met it, what has ended it. Made by the duty's own file. */
import type { Instant, LocalDate } from '../calendar/instant.js';
import type { Ending } from './policy.js';

/** A record, with both its times. */
export interface Mark {
  readonly seq: number;
  readonly at: Instant;
  readonly rec: Instant;
}

export interface Occurrence {
  /** The record that triggered the duty: with the entry's id it makes the duty's identity. */
  readonly trigger: Mark;
  /** Told apart from a duty of the same entry with the same trigger. */
  readonly variant?: string;
  /** The named instants that due dates and steps count from. Absent: not known yet. */
  readonly anchors: Readonly<Record<string, Instant | LocalDate | undefined>>;
  /** Which of the entry's alternatives hold. */
  readonly facts?: Readonly<Record<string, boolean>>;
  /** The owner, where the entry's own word is not precise enough: a post, or a role. */
  readonly owner?: Owner;
  /** The record's own number of units, where it asks for less than the policy. */
  readonly amount?: number | undefined;
  /** The first complete record that meets it. */
  readonly met?: Mark | undefined;
  /** The first record that meets the floor, where that asks for less. */
  readonly floorMet?: Mark | undefined;
  /** When it stands in the morning list although it has no due instant yet. */
  readonly listedFrom?: Instant | undefined;
  /** Calls go out about it after the child's death too. */
  readonly evenAfterDeath?: true;
  /** Endings that only this occurrence knows: superseded, returned for changes. */
  readonly ended?: { readonly by: Ending; readonly at: Instant } | undefined;
}

/** A role of the policy (the holder is found through the child's line), or a post that is named in the record. */
export type Owner = { readonly role: string } | { readonly post: string };
