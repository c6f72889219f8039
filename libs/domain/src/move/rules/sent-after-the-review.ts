import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** The outcome is sent after the review, and to posts that the authority knows. */
export const sentAfterTheReview: Rule<{
  readonly review: number;
  readonly sentAt: number;
  readonly sentTo: readonly { readonly post: string }[];
}> = ({ state, content, facts }) => {
  const review = state.reviews.find(({ seq }) => seq === content.review);
  if (content.sentTo.length === 0 || content.sentTo.some(({ post }) => !facts.authority.posts[post]))
    return refuse('sent-after-the-review', 'Say to whom it was sent: at least one post of the authority.', { field: 'sentTo' });
  return content.sentAt > facts.now || (review && content.sentAt < review.at)
    ? refuse('sent-after-the-review', 'It was sent after the review and not in the future. Check the date and time.', { field: 'sentAt' })
    : undefined;
};
