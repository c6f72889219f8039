import { refuse } from '../../refusal.js';
import type { Action } from '../actions.js';
import type { Rule } from '../rule.js';

/** Each direction of the court has one owner that the authority knows; the date is the court's. */
export const directionsHaveOwners: Rule<{ readonly actions?: readonly Action[] | undefined }> = ({ content, facts }) =>
  content.actions?.some(({ owner }) => !facts.authority.posts[owner])
    ? refuse('directions-have-owners', 'Give each direction one owner: a post of the authority.', { field: 'actions' })
    : undefined;
