/** Every action that was set for the child, by whichever entry. */
import type { Mark } from '../policy/occurrence.js';
import type { Action } from './actions.js';
import { hearingHeld } from './records/court/hearing-held.js';
import { actionSet } from './records/oversight/action-set.js';
import type { MoveState } from './state.js';

export const actionsOf = (state: MoveState): readonly (Mark & Action & { readonly place: number })[] =>
  [...state.reviews.flatMap(({ outcome }) => outcome ?? []), ...actionSet.of(state), ...hearingHeld.of(state)].flatMap(
    ({ actions, seq, at, rec }) => actions.map((action, index) => ({ seq, at, rec, ...action, place: index + 1 })),
  );
