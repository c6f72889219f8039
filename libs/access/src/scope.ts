/** Whom and what a caller may see. Every reading takes this first. */
import type { Capacity } from '#domain/authority/capacity';
import type { Role } from '#domain/authority/state';

export interface Scope {
  /** Lists and figures: ids, dates and states, nothing that anybody wrote. */
  readonly lists: boolean;
  /** A move as a whole, with what people wrote. */
  readonly moves: boolean;
}

const NOTHING_OF_CHILDREN: readonly Role[] = ['policy-administrator'];
const LISTS_ONLY: readonly Role[] = ['performance-officer'];

/** What one post allows, another of the same person's does not take away. */
export const scopeOf = (capacities: readonly Capacity[]): Scope => {
  const sees = capacities.filter(({ role }) => !NOTHING_OF_CHILDREN.includes(role));
  return { lists: sees.length > 0, moves: sees.some(({ role }) => !LISTS_ONLY.includes(role)) };
};
