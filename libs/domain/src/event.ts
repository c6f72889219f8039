import type { Instant } from './calendar/instant.js';

/**
 * Terminology
 * stream   everything recorded about one move, or about the authority, in order
 * event    one entry of a stream: a fact with the time it happened and the time it was written down
 * case     family of events that say what happened; the state is folded from these only
 * clock    family of events that say what the clock did (reminded, raised, repeated, time passed)
 * ledger   what a command promised, kept or ended, written into its last event
 */
export type Family = 'case' | 'clock';

export interface Actor {
  /** Who did it: a person's id, or `clock`. */
  readonly person: string;
  /** The post in which they did it. */
  readonly post?: string;
  /** The post for which they acted, under cover or delegation. */
  readonly onBehalfOf?: string;
}

/** What `decide` returns: an event that has no place in a stream yet. */
export interface NewEvent<Type extends string = string, Content = unknown> {
  readonly type: Type;
  readonly occurredAt: Instant;
  readonly content: Content;
}

/** An event as recorded. */
export interface Recorded<Type extends string = string, Content = unknown> extends NewEvent<Type, Content> {
  readonly seq: number;
  readonly recordedAt: Instant;
  readonly actor: Actor;
}
