import { capacitiesOf } from '../../authority/capacity.js';
import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

type Said = { readonly kind: 'verbal-yes' | 'interim-decision'; readonly saidBy: string; readonly saidByPost: string };

/** A verbal yes is the director's or a delegate's, an interim decision the on-call manager's, at the time it was said. */
export const saidByWhoMay: Rule<Said> = ({ content, occurredAt, facts }) => {
  const needed = content.kind === 'verbal-yes' ? 'dcs' : 'on-call-manager';
  const capacities = capacitiesOf(facts.authority, content.saidBy, occurredAt);
  const may = capacities.some(({ role, post, how }) => role === needed && post === content.saidByPost && how !== 'delegate-of-a-delegate');
  if (capacities.some(({ role, how }) => role === 'iro' && how === 'holder'))
    return refuse('no-iro-decides', 'An independent reviewing officer never requests, endorses or authorises.', { field: 'saidBy' });
  const detail =
    content.kind === 'verbal-yes' ? "A verbal yes is the director's or a delegate's." : "An interim decision is the on-call manager's.";
  return may
    ? undefined
    : refuse('said-by-who-may', `${detail} This person could not give it in that post at that time.`, { field: 'saidBy' });
};
