import { directorPost, holds, postAboveTheDirector } from '../../authority/directory.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/**
 * The director decides; in a trust, the post that the authority names. The post above decides on a request that the director sent, and on
 * nothing else (edge case 11).
 */
export const thePostThatDecides: Rule<unknown> = ({ state: { request }, facts: { authority, now }, capacity }) => {
  const post = capacity.onBehalfOf ?? capacity.post;
  const director = directorPost(authority);
  if (post === director) return undefined;
  const by = request.is === 'sent' || request.is === 'endorsed' ? request.by : undefined;
  const isTheDirectors = by !== undefined && director !== undefined && holds(authority, director, by, now);
  return post === postAboveTheDirector(authority) && isTheDirectors
    ? undefined
    : refuse(
        'the-post-that-decides',
        "The director's post decides, or its delegate. The post above decides only where the director sent the request.",
        {
          facts: { ...(director !== undefined && { decides: director }) },
        },
      );
};
