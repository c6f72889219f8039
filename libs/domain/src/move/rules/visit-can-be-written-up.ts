import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** A write-up names a visit that has none. */
export const visitCanBeWrittenUp: Rule<{ readonly visit: number }> = ({ state, content, occurredAt }) => {
  const visit = state.visits.find(({ seq }) => seq === content.visit);
  if (!visit) return refuse('visit-can-be-written-up', 'This move has no visit under that entry.', { field: 'visit' });
  if (occurredAt < visit.at)
    return refuse('visit-can-be-written-up', 'A visit is written up after it. Check the date and time.', { field: 'occurredAt' });
  return visit.writtenUp
    ? refuse('visit-can-be-written-up', 'This visit is written up. To change it, correct it.', { field: 'visit' })
    : undefined;
};
