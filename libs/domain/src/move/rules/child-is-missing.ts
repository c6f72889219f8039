import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

export const childIsMissing: Rule<unknown> = ({ state, occurredAt }) => {
  const open = state.missing.find(({ returned }) => !returned);
  if (!open) return refuse('child-is-missing', 'The child is not recorded as missing.');
  return occurredAt < open.at
    ? refuse('child-is-missing', 'The return comes after the child went missing. Check the time.', { field: 'occurredAt' })
    : undefined;
};
