import { count, date, id, instant, list, narrative, optional } from '../../../fields.js';
import { actionsField, picked } from '../../actions.js';
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
    actions: actionsField('Actions'),
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
  evolve: (state, entry) => {
    const { review, actions = [], answers = [] } = entry.content;
    // An answer to a duty that is past its date is an action like the others, and counted on from them.
    const outcome = { ...markOf(entry), actions: picked([...actions, ...answers]) };
    return { ...state, reviews: amend(state.reviews, review, { outcome }) };
  },
});
