import { capacitiesOf, type Capacity } from '#domain/authority/capacity';
import type { AuthorityState } from '#domain/authority/state';
import type { Instant } from '#domain/calendar/instant';
import { type Refusal, refuse } from '#domain/refusal';
import { type Scope, scopeOf } from './scope.js';

/** Somebody who is signed in, and in which posts they may act now. */
export interface Caller {
  readonly person: string;
  readonly now: Instant;
  readonly capacities: readonly Capacity[];
  readonly scope: Scope;
}

/** Whoever neither holds nor covers a post has no business here. */
export const callerOf = (authority: AuthorityState, person: string, now: Instant): Caller | Refusal => {
  const capacities = capacitiesOf(authority, person, now);
  return capacities.length === 0
    ? refuse('no-post', 'You hold no post of this authority, and cover none, at present.')
    : { person, now, capacities, scope: scopeOf(capacities) };
};

/** The posts whose work and inbox are this caller's: held, or covered for their holder. */
export const postsOf = ({ capacities }: Pick<Caller, 'capacities'>): string[] => [
  ...new Set(capacities.filter(({ how }) => how === 'holder' || how === 'cover').map(({ post }) => post)),
];
