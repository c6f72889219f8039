import type { Capacity } from '../authority/capacity.js';
import type { Instant } from '../calendar/instant.js';
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
}
export type Rule<Content = never> = (asked: Asked<Content>) => Refusal | undefined;
