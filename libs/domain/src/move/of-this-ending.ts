import type { Mark } from '../policy/occurrence.js';
import type { MoveState } from './state.js';

/**
 * Of records about an ending, those that are about this one: what was written down under an ending that was withdrawn belongs
 * to no other (edge case 16). Where the home is registered some of it may come before the child leaves.
 */
export const ofThisEnding = <M extends Mark>(
  { stayEnded, registered }: Pick<MoveState, 'stayEnded' | 'registered'>,
  marks: readonly M[],
): readonly M[] => {
  const since = Math.min(stayEnded?.seq ?? Infinity, registered?.seq ?? Infinity);
  return marks.filter(({ seq }) => seq > since);
};
