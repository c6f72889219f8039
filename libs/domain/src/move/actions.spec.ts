import { livingThere, OUTCOME, REVIEW, type Story } from '#support/story';
import { doesUsually } from '#support/usual/index';
import { lastOf } from '#support/usual/section';

const ANSWER = { owner: 'sw', dueOn: '2026-12-02' };
/** There since 17 November 2026; the legal advice was owed on the 17th. */
const review = (story: Story, answers: readonly object[], more = {}) => {
  story.does('hos', 'hold-review', REVIEW);
  return story.tries('hos', 'record-review-outcome', {
    ...OUTCOME,
    review: lastOf(story, 'review-held'),
    sentAt: story.now,
    answers,
    ...more,
  });
};
const there = () => livingThere().until('2026-11-18 10:00');
const LEGAL = 'legal-advice@2';

describe('a duty of the list past its date', () => {
  it('has to be answered at the review', () =>
    expect(review(there(), [])).toMatchObject({ rule: 'every-duty-past-its-date-is-answered', facts: { duties: LEGAL } }));
  it('is answered once: while its action is not past its own date, the next review asks for no second', () => {
    const story = there();
    expect(review(story, [{ duty: LEGAL, ...ANSWER, dueOn: '2026-11-18' }])).toBeUndefined();
    expect(review(story, [])).toBeUndefined();
  });
  it('is asked for again once that action is past its date, and so is the action', () => {
    const story = there();
    review(story, [{ duty: LEGAL, ...ANSWER, dueOn: '2026-11-18' }]);
    const asked = review(story.until('2026-11-19 10:00'), []);
    expect(String(asked?.facts?.['duties'])).toContain(LEGAL);
    expect(String(asked?.facts?.['duties'])).toContain('action-done@');
  });
  it('an action past its date gets another date at the review, and is not set a second time', () => {
    const story = there();
    review(story, [{ duty: LEGAL, ...ANSWER, dueOn: '2026-11-18' }]);
    const action = story.duty('action-done').id;
    doesUsually(story.until('2026-11-19 10:00'), 'give-legal-advice');
    const past = story
      .duties()
      .filter(({ entry, status, due }) => entry.attention === 'list' && status.is === 'open' && due !== undefined && due < story.now);
    expect(
      review(
        story,
        past.map(({ id }) => ({ duty: id, ...ANSWER })),
      ),
    ).toBeUndefined();
    expect(story.due(action)).toBe('2026-12-02 23:59:59');
    expect(story.duties().filter(({ entry }) => entry.id === 'action-done')).toHaveLength(past.length);
  });
});
