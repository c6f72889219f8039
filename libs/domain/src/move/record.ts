/** What a kind of record is: its content as data, and what is known once it stands. One file each under records/. */
import type { ContentOf, Fields } from '../fields.js';
import { code, optional } from '../fields.js';
import type { Recorded } from '../event.js';
import type { Mark } from '../policy/occurrence.js';
import type { MoveState } from './state.js';

/** Why a record was made more than 24 hours after it happened (policy.yaml, judging.lateEntry). */
export const LATE_REASONS = [
  'system-down',
  'recorded-elsewhere-first',
  'child-missing',
  'away-from-signal',
  'waiting-for-someone',
  'other',
] as const;

export const lateReason = { lateReason: optional(code('Why this is recorded more than a day later', LATE_REASONS)) };

export interface RecordKind<F extends Fields = Fields> {
  /** The event's type. */
  readonly kind: string;
  /** In the users' words. */
  readonly name: string;
  readonly version: number;
  readonly fields: F;
  /** The state once this record stands; it never reads a clock and never fails. */
  readonly evolve: (state: MoveState, entry: Entry<ContentOf<F>>) => MoveState;
}
/** A record as the fold sees it: its content and both its times. */
export interface Entry<Content> extends Mark {
  readonly content: Content;
  readonly person: string;
  readonly post: string;
}

/** A record that may be made while the stream exists. */
export const record = <const F extends Fields>(
  definition: Omit<RecordKind<F & typeof lateReason>, 'version' | 'fields' | 'evolve'> & {
    readonly fields: F;
    readonly version?: number;
    readonly evolve: (state: MoveState, entry: Entry<ContentOf<F & typeof lateReason>>) => MoveState;
  },
): RecordKind<F & typeof lateReason> => ({ version: 1, ...definition, fields: { ...definition.fields, ...lateReason } });

export const entryOf = (event: Recorded): Entry<never> => ({
  seq: event.seq,
  at: event.occurredAt,
  rec: event.recordedAt,
  content: event.content as never,
  person: event.actor.person,
  post: event.actor.post ?? '',
});

export const markOf = ({ seq, at, rec }: Mark): Mark => ({ seq, at, rec });
