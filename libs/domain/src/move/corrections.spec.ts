import { at, authorised, endorsed, foundThere, livingThere, OPENING, REASONS, REQUEST, REVIEW, SEEN_ALONE, TEXT } from '#support/story';
import { effective, foldEffective } from './correction.js';

const MOVED = { previousEnded: 'emergency' };
const correct = (entry: number, kind: string, corrected: object, occurredAt?: string) => ({
  entry,
  kind,
  why: TEXT,
  corrected,
  ...(occurredAt !== undefined && { occurredAt: at(occurredAt) }),
});

describe('a correction', () => {
  it('moves the dates of what it corrects and keeps the identity of the duty', () => {
    const story = livingThere()
      .until('2026-11-18 10:00')
      .does('sw', 'correct-entry', correct(5, 'moved', MOVED, '2026-11-17 20:00'));
    expect([story.due('first-visit@5'), story.due('first-visit@5.floor')]).toEqual(['2026-11-18 20:00', '2026-11-24 23:59:59']);
    expect(story.ledger('first-visit').at(-1)).toMatchObject({ line: 'moved', duty: 'first-visit@5', due: at('2026-11-18 20:00') });
  });
  it('leaves what it supersedes in the record', () => {
    const story = livingThere()
      .until('2026-11-18 10:00')
      .does('sw', 'correct-entry', correct(5, 'moved', MOVED, '2026-11-17 16:00'));
    const stands = story.history().filter(({ type }) => type === 'moved');
    expect(stands.map(({ occurredAt }) => occurredAt)).toEqual([at('2026-11-17 17:00')]);
    expect(effective(story.history()).find(({ type }) => type === 'moved')).toMatchObject({ occurredAt: at('2026-11-17 16:00') });
    expect(foldEffective(story.history())).toEqual(story.memory.state);
  });
  it('calls no level a second time where the date moves ahead, and the repeats wait for it', () => {
    const story = livingThere()
      .until('2026-11-18 18:00')
      .does('sw', 'correct-entry', correct(5, 'moved', MOVED, '2026-11-17 18:30'));
    expect(story.due('first-visit')).toBe('2026-11-18 18:30');
    story.until('2026-11-21 08:00');
    expect(story.calls('first-visit')).toEqual(['L2 2026-11-18 17:00', 'L3 2026-11-19 18:30']);
    expect(story.calls('first-visit', 'repeated')).toEqual(['L3 2026-11-20 09:00']);
  });
  it('of a date that moves back raises the highest step at once', () => {
    const story = livingThere()
      .until('2026-11-18 16:30')
      .does('sw', 'correct-entry', correct(5, 'moved', MOVED, '2026-11-16 16:00'));
    expect(story.calls('first-visit')).toEqual(['L3 2026-11-18 16:30']);
  });
  it('never turns late into on time, however often it is corrected', () => {
    const story = livingThere().until('2026-11-18 19:00').does('sw', 'record-visit', SEEN_ALONE);
    expect(story.ledger('first-visit').findLast(({ line, duty }) => line === 'met' && duty === 'first-visit@5')).toMatchObject({
      outcome: 'late',
    });
    story.does('sw', 'correct-entry', correct(5, 'moved', MOVED, '2026-11-17 19:00'));
    story.does('sw', 'correct-entry', correct(5, 'moved', MOVED, '2026-11-17 19:00'));
    expect(story.memory.page.kept).toEqual({ 'first-visit@5': 'late' });
    expect(story.ledger('first-visit@5').filter(({ line }) => line === 'met')).toHaveLength(1);
  });
  it('may turn on time into late', () => {
    const story = livingThere().until('2026-11-18 16:00').does('sw', 'record-visit', SEEN_ALONE);
    story.does('sw', 'correct-entry', correct(5, 'moved', MOVED, '2026-11-17 15:00'));
    expect(story.ledger('first-visit@5').at(-1)).toMatchObject({ line: 'met', outcome: 'late' });
    story.does('sw', 'correct-entry', correct(5, 'moved', MOVED, '2026-11-17 17:00'));
    expect(story.memory.page.kept).toEqual({ 'first-visit@5': 'late' });
  });
  it('that says the child was not seen after all opens the visit again', () => {
    const story = livingThere().until('2026-11-18 16:00').does('sw', 'record-visit', SEEN_ALONE);
    const visit = story.seq;
    story.does('sw', 'correct-entry', correct(visit, 'visited', { ...SEEN_ALONE, seen: false }));
    expect(story.became('first-visit')).toBe('open');
    expect(story.ledger('first-visit@5').at(-1)).toMatchObject({ line: 'reopened' });
    expect(story.ledger('next-visit').at(-1)).toMatchObject({ line: 'ended', ending: 'entered-in-error' });
    expect(story.until('2026-11-19 08:00').calls('first-visit')).toEqual(['L2 2026-11-18 17:00']);
  });
  it('that says of a visit already followed by another that the child was not seen ends what it had started, whose worth stays', () => {
    const story = livingThere().until('2026-11-18 10:00').does('sw', 'record-visit', SEEN_ALONE);
    const visit = story.seq;
    story.until('2026-11-20 10:00').does('sw', 'record-visit', SEEN_ALONE);
    story.does('sw', 'correct-entry', correct(visit, 'visited', { ...SEEN_ALONE, seen: false }));
    expect(story.ledger(`next-visit@${visit}`).at(-1)).toMatchObject({ line: 'ended', ending: 'entered-in-error', outcome: 'on-time' });
  });
  it('that closes a duty by another date tells that date first', () => {
    const story = livingThere().until('2026-11-18 10:00').does('sw', 'record-visit', SEEN_ALONE).does('sw', 'record-visit', SEEN_ALONE);
    const second = story.seq;
    story.does('sw', 'correct-entry', correct(second, 'visited', SEEN_ALONE, '2026-11-17 18:00'));
    expect(story.ledger(`next-visit@${second}`).slice(-2)).toEqual([
      expect.objectContaining({ line: 'moved', due: at('2026-11-24 23:59:59') }),
      expect.objectContaining({ line: 'met', outcome: 'on-time' }),
    ]);
  });
  it('of the end of the stay may say that what was met had ended before; its worth stays', () => {
    const story = livingThere().until('2026-11-18 10:00').does('sw', 'record-visit', SEEN_ALONE);
    const visit = story.seq;
    story.until('2026-11-20 10:00').does('sw', 'record-visit', SEEN_ALONE, '2026-11-20 09:00');
    const left = { manner: 'planned', whereTo: 'registered-home' };
    story.does('sw', 'record-stay-ended', left, '2026-11-20 09:30');
    story.does('sw', 'correct-entry', correct(story.seq, 'stay-ended', left, '2026-11-20 08:00'));
    expect(story.ledger(`next-visit@${visit}`).at(-1)).toMatchObject({ line: 'ended', ending: 'stay-ended', outcome: 'on-time' });
  });
  it('of a discovery moves all that runs from it', () => {
    const story = foundThere('2026-11-16 10:00', '2026-11-15 10:00');
    const content = { ...OPENING, livingThereSince: at('2026-11-14 10:00'), found: 'never-registered', account: TEXT };
    story.until('2026-11-16 11:00').does('sw', 'correct-entry', correct(1, 'found-there', content, '2026-11-16 09:00'));
    expect([story.due('request-after-move'), story.due('first-visit')]).toEqual(['2026-11-16 13:00', '2026-11-15 10:00']);
    expect(story.calls('request-after-move')).toHaveLength(2);
  });
  it('is made by whoever may make the record, of an entry that there is, of its own kind', () => {
    const story = livingThere().until('2026-11-18 10:00');
    expect(story.tries('dcs', 'correct-entry', correct(5, 'moved', MOVED))).toMatchObject({ rule: 'who-may' });
    expect(story.tries('sw', 'correct-entry', correct(99, 'moved', MOVED))).toMatchObject({
      rule: 'entry-can-be-corrected',
      field: 'entry',
    });
    expect(story.tries('sw', 'correct-entry', correct(5, 'visited', MOVED))).toMatchObject({ field: 'kind', facts: { kind: 'moved' } });
  });
  it('passes the rules that hold for any content', () => {
    const story = endorsed().does('dcs', 'authorise', REASONS);
    expect(story.tries('dcs', 'correct-entry', correct(4, 'authorised', { ...REASONS, endDate: '2026-12-25' }))).toMatchObject({
      rule: 'ends-within-the-limit',
    });
    expect(story.tries('dcs', 'correct-entry', correct(4, 'authorised', REASONS, '2027-01-01 10:00'))).toMatchObject({
      rule: 'occurred-not-in-the-future',
    });
    expect(
      story.does('dcs', 'correct-entry', correct(4, 'authorised', { ...REASONS, endDate: '2026-11-20' })).due('continuation-decision'),
    ).toBe('2026-11-20 23:59:59');
  });
  it('of a review keeps its outcome, and of a sending its place in the series', () => {
    const story = livingThere().until('2026-11-18 10:00').does('hos', 'hold-review', REVIEW);
    const review = story.seq;
    story.does('hos', 'correct-entry', correct(review, 'review-held', REVIEW, '2026-11-18 08:00'));
    expect(story.due('review-outcome')).toBe('2026-11-19 23:59:59');
    expect(
      authorised()
        .does('sw', 'correct-entry', correct(2, 'request-sent', { ...REQUEST, neededBy: at('2026-11-22 10:00') }))
        .due('child-has-moved'),
    ).toBe('2026-11-22 12:00');
  });
});

describe('a reason for a late entry', () => {
  it('is added by an assistant director, shown and not counted', () => {
    const story = livingThere().until('2026-11-18 19:00').does('sw', 'record-visit', SEEN_ALONE);
    expect(story.tries('tm', 'add-late-reason', { duty: 'first-visit@5', reason: 'away-from-signal' })).toMatchObject({ rule: 'who-may' });
    story.does('ad', 'add-late-reason', { duty: 'first-visit@5', reason: 'away-from-signal' });
    expect(story.became('first-visit')).toBe('late');
  });
});
