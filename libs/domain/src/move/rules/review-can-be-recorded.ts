import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** An outcome names a review that has none. */
export const reviewCanBeRecorded: Rule<{ readonly review: number }> = ({ state, content, occurredAt }) => {
  const review = state.reviews.find(({ seq }) => seq === content.review);
  if (!review) return refuse('review-can-be-recorded', 'This move has no review under that entry.', { field: 'review' });
  if (occurredAt < review.at)
    return refuse('review-can-be-recorded', 'The outcome comes after the review. Check the date and time.', { field: 'occurredAt' });
  return review.outcome
    ? refuse('review-can-be-recorded', 'This outcome is recorded. To change it, correct it.', { field: 'review' })
    : undefined;
};
