import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

export const plannedEducationHasADate: Rule<{ readonly how: string; readonly startsOn?: string | undefined }> = ({ content }) =>
  content.how === 'planned' && content.startsOn === undefined
    ? refuse('planned-education-has-a-date', 'Say on which day it starts.', { field: 'startsOn' })
    : undefined;
