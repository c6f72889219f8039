import type { Story } from '#support/story';
import { at, livingThere, OUTCOME, REVIEW, SEEN_ALONE, TEXT, WROTE_UP, withFewDuties } from '#support/story';

/** The child lives there since 17:00 on Tuesday 17 November. */
const there = (time = '2026-11-18 10:00'): Story => livingThere(withFewDuties()).until(time);
const reviewed = (time = '2026-11-18 10:00'): Story => there(time).does('hos', 'hold-review', REVIEW);
const outcomeOf = (review: number, sentAt: number, more: object = {}) => ({ review, ...OUTCOME, sentAt, ...more });

describe('management-review', () => {
  it('is due 7 days after the move and calls the assistant director, then the director', () => {
    const story = there('2026-12-01 08:00');
    expect(story.due('management-review')).toBe('2026-11-24 23:59:59');
    expect(story.calls('management-review')).toEqual(['L3 2026-11-25 09:00', 'L4 2026-11-27 09:00']);
    expect(story.calls('management-review', 'repeated')).toEqual(['L4 2026-11-30 09:00']);
  });
  it('is due 7 days after the last review, not on a fixed grid', () => {
    const story = reviewed('2026-11-20 10:00');
    expect(story.became('management-review@5')).toBe('on-time');
    expect(story.due(`management-review@${story.seq}`)).toBe('2026-11-27 23:59:59');
  });
  it('is judged by when the review was held', () => {
    const story = there('2026-11-25 08:00').does('hos', 'hold-review', REVIEW, '2026-11-24 14:00');
    expect(story.became('management-review@5')).toBe('done-on-time-recorded-late');
    expect(story.calls('management-review')).toEqual([]);
  });
  it('over Easter calls on the first working day after it', () => {
    const story = livingThere(withFewDuties()).until('2026-11-18 10:00');
    for (let week = at('2026-11-20 12:00'); week < at('2027-03-21 12:00'); week += 7 * 86_400_000)
      story.until(week).does('hos', 'hold-review', REVIEW);
    const last = `management-review@${story.memory.state!.reviews.at(-1)!.seq}`;
    expect(story.due(last)).toBe('2027-03-26 23:59:59');
    expect(story.until('2027-04-05 12:00').calls(last)).toEqual(['L3 2027-03-30 09:00', 'L4 2027-04-01 09:00']);
  });
});

describe('review-outcome', () => {
  it('belongs to who chaired, is due on the next working day, and calls the assistant director first', () => {
    const story = reviewed('2026-11-20 10:00').until('2026-11-28 08:00');
    expect([story.due('review-outcome'), story.duty('review-outcome').owner]).toEqual(['2026-11-23 23:59:59', { post: 'hos' }]);
    expect(story.calls('review-outcome')).toEqual(['L3 2026-11-24 09:00', 'L4 2026-11-27 09:00']);
  });
  it('is judged by when it was written', () => {
    const story = reviewed('2026-11-20 10:00');
    const review = story.seq;
    story.until('2026-11-24 00:00').does('hos', 'record-review-outcome', outcomeOf(review, at('2026-11-23 10:00')), '2026-11-23 10:00');
    expect(story.became('review-outcome')).toBe('late');
  });
});

describe('duties of the list', () => {
  it('past their date are answered one by one before a review can be complete, or met', () => {
    const story = there().does('sw', 'record-visit', SEEN_ALONE);
    const visit = story.memory.state!.visits[0]!.seq;
    story.until('2026-11-20 10:00').does('hos', 'hold-review', REVIEW);
    const content = outcomeOf(story.seq, story.now);
    const refusal = story.tries('hos', 'record-review-outcome', content);
    expect(refusal).toMatchObject({ rule: 'every-duty-past-its-date-is-answered', facts: { duties: `visit-written-up@${visit}` } });
    story.does('sw', 'write-up-visit', { visit, ...WROTE_UP });
    expect(story.tries('hos', 'record-review-outcome', content)).toBeUndefined();
  });
  it('that fall due in this very second need no answer yet', () => {
    const story = there().does('sw', 'record-visit', SEEN_ALONE).inTheSecondOf('2026-11-19 23:59:59').does('hos', 'hold-review', REVIEW);
    expect(story.tries('hos', 'record-review-outcome', outcomeOf(story.seq, story.now))).toBeUndefined();
  });
});

describe('an acknowledgement', () => {
  const plan = (duty: string, by: string) => ({ duty, plan: TEXT, by });

  it('with a plan and a date holds the repeats for 24 elapsed hours, once', () => {
    const story = there('2026-11-30 10:00').does('dcs', 'acknowledge-escalation', plan('management-review@5', '2026-12-02'));
    expect(story.until('2026-12-02 12:00').calls('management-review', 'repeated')).toEqual(['L4 2026-11-30 09:00', 'L4 2026-12-02 09:00']);
    expect(story.tries('dcs', 'acknowledge-escalation', plan('management-review@5', '2026-12-03'))).toMatchObject({
      rule: 'acknowledged-once',
    });
  });
  it('holds no step', () => {
    const story = there('2026-11-26 10:00').does('ad', 'acknowledge-escalation', plan('management-review@5', '2026-11-27'));
    expect(story.until('2026-11-27 12:00').calls('management-review')).toEqual(['L3 2026-11-25 09:00', 'L4 2026-11-27 09:00']);
  });
  it('does not clear the call: only the record does', () => {
    const story = there('2026-11-30 10:00').does('dcs', 'acknowledge-escalation', plan('management-review@5', '2026-12-02'));
    expect(story.became('management-review')).toBe('open');
  });
});
