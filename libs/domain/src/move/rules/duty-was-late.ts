import { refuse } from '../../refusal.js';
import { owed } from '../duties.js';
import type { Rule } from '../rule.js';

/** A reason belongs to a record that came after its date. */
export const dutyWasLate: Rule<{ readonly duty: string }> = ({ state, content, facts }) => {
  const duty = owed(state, facts.book, facts.now).find(({ id }) => id === content.duty);
  const outcome = duty && duty.status.is !== 'open' ? (facts.page.kept[duty.id] ?? duty.status.outcome) : undefined;
  return outcome === 'late' || outcome === 'done-on-time-recorded-late'
    ? undefined
    : refuse('duty-was-late', 'This duty was not recorded after its date.', { field: 'duty' });
};
