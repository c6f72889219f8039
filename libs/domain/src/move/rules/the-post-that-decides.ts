import { coverOf, delegateOf, directorPost, holderOf, holds, postAboveTheDirector } from '../../authority/directory.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/**
 * The director decides; in a trust, the post that the authority names. The post above decides on a request that the director sent, and where
 * nobody holds, covers or was delegated the director's post (edge cases 10 and 11).
 */
export const thePostThatDecides: Rule<unknown> = ({ state: { request }, facts: { authority, now }, capacity }) => {
  const post = capacity.onBehalfOf ?? capacity.post;
  const director = directorPost(authority);
  if (post === director) return undefined;
  const by = request.is === 'sent' || request.is === 'endorsed' ? request.by : undefined;
  const isTheDirectors = by !== undefined && director !== undefined && holds(authority, director, by, now);
  const isVacant =
    director === undefined ||
    !(holderOf(authority, director, now) ?? coverOf(authority, director, now) ?? delegateOf(authority, director, now));
  return post === postAboveTheDirector(authority) && (isTheDirectors || isVacant)
    ? undefined
    : refuse(
        'the-post-that-decides',
        "The director's post decides, or its delegate. The post above decides only where the director sent the request, or where nobody answers for the director's post.",
        {
          facts: { ...(director !== undefined && { decides: director }) },
        },
      );
};
