import type { Capacity } from '../authority/capacity.js';
import type { Instant } from '../calendar/instant.js';
import type { Recorded } from '../event.js';
import type { Refusal } from '../refusal.js';
import type { MoveFacts } from './facts.js';
import type { MoveState } from './state.js';

/** What a rule looks at. A rule answers with a refusal that bears its name, or with nothing. */
export interface Asked<Content = unknown> {
  readonly state: MoveState;
  readonly content: Content;
  readonly occurredAt: Instant;
  readonly facts: MoveFacts;
  readonly capacity: Capacity;
  /** The move's case events; only for a command that refolds and for a correction, else empty. */
  readonly history: readonly Recorded[];
  /** The entry that is corrected, where this is a correction. */
  readonly corrects?: number;
}
export type Rule<Content = never> = (asked: Asked<Content>) => Refusal | undefined;
