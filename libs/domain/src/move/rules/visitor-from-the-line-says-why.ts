import { lineAbove } from '../../authority/directory.js';
import { refuse } from '../../refusal.js';
import { caseLine } from '../conflict.js';
import type { Rule } from '../rule.js';

type Reason = { readonly conflictReason?: string | undefined };

/** Quality is looked at from outside the child's line; where nobody else can go, the record says why (edge case 11). */
export const visitorFromTheLineSaysWhy: Rule<Reason> = ({ state, content, facts, capacity }) => {
  const line = caseLine(facts.authority, state);
  const own = facts.capacities.filter(({ how }) => how === 'holder').map(({ post }) => post);
  const posts = [...own, ...lineAbove(facts.authority, capacity.post).map(({ id }) => id)];
  return content.conflictReason === undefined && posts.some((post) => line.includes(post))
    ? refuse('visitor-from-the-line-says-why', "You belong to the child's own line. Let somebody else visit, or say why nobody else can.", {
        field: 'conflictReason',
      })
    : undefined;
};
