/** What the authority records about itself: one file each under acts/, with its content, who may record it and what is known then. */
import type { Book } from '../policy/book.js';
import type { Instant } from '../calendar/instant.js';
import type { ContentOf, Fields, WrittenOf } from '../fields.js';
import type { Refusal } from '../refusal.js';
import type { Capacity } from './capacity.js';
import type { AuthorityState, Role } from './state.js';

export interface AuthorityFacts {
  readonly now: Instant;
  readonly person: string;
  readonly capacities: readonly Capacity[];
  readonly book: Book;
}
export interface ActEntry<Content> {
  readonly seq: number;
  readonly rec: Instant;
  readonly content: Content;
}
export type ActRule<Content> = (asked: {
  readonly state: AuthorityState;
  readonly content: Content;
  readonly facts: AuthorityFacts;
  readonly capacity: Capacity | undefined;
}) => Refusal | undefined;

export interface Act<F extends Fields = Fields> {
  readonly verb: string;
  readonly title: string;
  readonly kind: string;
  readonly fields: F;
  readonly by: readonly Role[];
  readonly rules: readonly ActRule<ContentOf<F>>[];
  /** As it is recorded in life. */
  readonly example: WrittenOf<NoInfer<F>>;
  readonly evolve: (state: AuthorityState, entry: ActEntry<ContentOf<F>>) => AuthorityState;
}
export type AnyAct = Omit<Act, 'rules' | 'evolve' | 'example'> & {
  readonly example: Readonly<Record<string, unknown>>;
  readonly rules: readonly ActRule<never>[];
  readonly evolve: (state: AuthorityState, entry: ActEntry<never>) => AuthorityState;
};
export const act = <const F extends Fields>(definition: Act<F>): AnyAct => definition;

/** The first of the caller's capacities that may record this. */
export const capacityOf = ({ by }: AnyAct, capacities: readonly Capacity[]): Capacity | undefined =>
  capacities.find(({ role }) => by.includes(role));
