import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** In an emergency too: the child's wishes are known, nothing more appropriate is available, and it fits the care plan (reg 11 as amended). */
export const theMinimumTestIsPassed: Rule<{
  readonly wishesAscertained: boolean;
  readonly mostAppropriate: boolean;
  readonly fitsTheCarePlan: boolean;
}> = ({ content }) => {
  const failed = (['wishesAscertained', 'mostAppropriate', 'fitsTheCarePlan'] as const).find((field) => !content[field]);
  return failed === undefined
    ? undefined
    : refuse('the-minimum-test-is-passed', 'Without this the approval cannot be given.', { field: failed });
};
