import type { ActEntry } from './act.js';
import type { AuthorityState } from './state.js';

/** Kept by the period it is of; the first complete record of a period stands. */
export const assured =
  (kind: string) =>
  (state: AuthorityState, { seq, rec, content }: ActEntry<{ readonly of: string }>): AuthorityState => ({
    ...state,
    assurances: { [`${kind} ${content.of}`]: { seq, at: rec, rec }, ...state.assurances },
  });
