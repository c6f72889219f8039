/** What a kind of record is: its content as data, and what is known once it stands. One file each under records/. */
import type { ContentOf, Fields } from '../fields.js';
import { code, optional } from '../fields.js';
import type { Recorded } from '../event.js';
import type { Mark } from '../policy/occurrence.js';
import { inOrder, type MoveState } from './state.js';

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

/** What is kept of a record for the duties: both its times, who made it, and what was picked from its content. */
export type Kept<K> = Mark & { readonly person: string; readonly post: string } & K;
export interface KeptKind<F extends Fields, K> extends RecordKind<F> {
  /** All of this kind, in the order in which they happened. */
  readonly of: (state: MoveState) => readonly Kept<K>[];
}

/**
 * A record that changes nothing of where the move stands: it is kept by its kind for the duties that it starts and meets.
 * `keeps` picks what they need; of a narrative it may say no more than whether it is there.
 */
export const keptRecord = <const F extends Fields, K extends object = object>({
  keeps = () => ({}) as K,
  ...definition
}: Omit<RecordKind<F>, 'version' | 'fields' | 'evolve'> & {
  readonly fields: F;
  readonly version?: number;
  readonly keeps?: (content: ContentOf<F & typeof lateReason>, entry: Mark) => K;
}): KeptKind<F & typeof lateReason, K> => ({
  version: 1,
  ...definition,
  fields: { ...definition.fields, ...lateReason },
  evolve: (state, entry) => {
    const kept = { ...markOf(entry), person: entry.person, post: entry.post, ...keeps(entry.content, markOf(entry)) };
    return { ...state, kept: { ...state.kept, [definition.kind]: inOrder(state.kept[definition.kind] ?? [], kept) } };
  },
  of: (state) => (state.kept[definition.kind] ?? []) as readonly Kept<K>[],
});

export const entryOf = (event: Recorded): Entry<never> => ({
  seq: event.seq,
  at: event.occurredAt,
  rec: event.recordedAt,
  content: event.content as never,
  person: event.actor.person,
  post: event.actor.post ?? '',
});

export const markOf = ({ seq, at, rec }: Mark): Mark => ({ seq, at, rec });
