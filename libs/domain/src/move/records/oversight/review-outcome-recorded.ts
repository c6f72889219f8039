import { count, date, id, instant, list, narrative, optional } from '../../../fields.js';
import { markOf, record } from '../../record.js';
import { amend } from '../../state.js';

/** What the review decided: actions with one owner and one date each, every list duty past its date answered, sent to whom and when. */
export const reviewOutcomeRecorded = record({
  kind: 'review-outcome-recorded',
  name: 'Review outcome recorded',
  fields: {
    review: count('Entry of the review', 1, 1_000_000),
    decisions: narrative('Decisions'),
    education: narrative('Education'),
    health: narrative('Health'),
    familyTime: narrative('Family time'),
    hobbies: narrative('Hobbies'),
    actions: optional(list('Actions', { what: narrative('What', { max: 1_000 }), owner: id('post', 'Owner'), dueOn: date('By') })),
    answers: optional(
      list(
        'Duties past their date',
        { duty: id('duty', 'Duty'), owner: id('post', 'Owner of the action'), dueOn: date('By') },
        {
          hint: 'Each duty of the list that is past its date is answered by an action with one owner and one date',
        },
      ),
    ),
    sentTo: list('Sent to', { post: id('post', 'Post') }, { max: 20 }),
    sentAt: instant('When it was sent'),
  },
  evolve: (state, entry) => ({ ...state, reviews: amend(state.reviews, entry.content.review, { outcome: markOf(entry) }) }),
});
