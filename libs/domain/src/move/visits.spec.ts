import type { Story } from '#support/story';
import { authorised, livingThere, saidYes, SEEN_ALONE, WROTE_UP } from '#support/story';

const MOVED = { previousEnded: 'emergency' };
const NOT_IN = { ...SEEN_ALONE, seen: false, alone: 'not-alone' };
/** The child lives there since 17:00 on Tuesday 17 November. */
const there = (time = '2026-11-18 10:00'): Story => livingThere().until(time);
const seen = (time = '2026-11-18 10:00', more: object = {}): Story => there(time).does('sw', 'record-visit', { ...SEEN_ALONE, ...more });
const visit = (story: Story, which = 0): number => story.memory.state!.visits[which]!.seq;

describe('first-visit', () => {
  it('is due 24 h after the move and calls day and night; the statutory week calls the director', () => {
    const story = there('2026-11-25 08:00');
    expect([story.due('first-visit'), story.due('first-visit@5.floor')]).toEqual(['2026-11-18 17:00', '2026-11-24 23:59:59']);
    expect(story.calls('first-visit', 'reminded')).toEqual(['2026-11-18 15:00']);
    expect(story.calls('first-visit').slice(0, 2)).toEqual(['L2 2026-11-18 17:00', 'L3 2026-11-19 17:00']);
    expect(story.calls('first-visit@5.floor')).toEqual(['L4 2026-11-24 23:59:59']);
    expect(story.duty('first-visit@5.floor')).toMatchObject({ statutory: true, safety: true, remindAt: [] });
  });
  it('of a move on a Friday night calls on Saturday and on Sunday night', () => {
    const story = authorised().until('2026-11-20 22:00').does('edt', 'record-move', MOVED).until('2026-11-23 08:00');
    expect(story.calls('first-visit')).toEqual(['L2 2026-11-21 22:00', 'L3 2026-11-22 22:00']);
    expect(story.calls('first-visit', 'repeated')).toEqual([]);
    expect(story.until('2026-11-24 08:00').calls('first-visit', 'repeated')).toEqual(['L3 2026-11-23 09:00']);
  });
  it.each([
    ['forward', '2027-03-27 20:00', '2027-03-28 21:00'],
    ['back', '2027-10-30 20:00', '2027-10-31 19:00'],
  ])('counts elapsed hours when the clocks go %s', (_, move, due) =>
    expect(saidYes(move).does('edt', 'record-move', MOVED).due('first-visit')).toBe(due),
  );
  it.each([
    ['the child alone', {}],
    ['the child, who refused to speak alone', { alone: 'child-refused' }],
    ['the child not alone, as it was not appropriate', { alone: 'not-appropriate', whyNotAlone: 'Poorly' }],
    ['a duty worker', { by: 'duty-worker' }],
  ])('is met by a visit that saw %s', (_, more) => expect(seen('2026-11-18 10:00', more).became('first-visit')).toBe('on-time'));
  it('is met at the floor only, where the child was seen with others', () => {
    const story = seen('2026-11-18 10:00', { alone: 'not-alone' });
    expect([story.became('first-visit'), story.became('first-visit@5.floor')]).toEqual(['open', 'on-time']);
  });
  it('is not met where nobody was in', () => {
    const story = there().does('sw', 'record-visit', NOT_IN);
    expect([story.became('first-visit'), story.became('first-visit@5.floor')]).toEqual(['open', 'open']);
  });
  it('is met by who came along with the child, from the second of the move on', () =>
    expect(there().does('sw', 'record-visit', SEEN_ALONE, '2026-11-17 17:00').became('first-visit')).toBe('on-time'));
  it('met in the very second in which it falls due, is on time and calls nobody', () => {
    const story = there().inTheSecondOf('2026-11-18 17:00').does('sw', 'record-visit', SEEN_ALONE).until('2026-11-19 08:00');
    expect([story.became('first-visit'), story.calls('first-visit')]).toEqual(['on-time', []]);
  });
  it('is late a second later, and done on time but recorded late where the note came after', () => {
    expect(seen('2026-11-18 17:00:01').became('first-visit')).toBe('late');
    const story = there('2026-11-18 20:00').does('sw', 'record-visit', SEEN_ALONE, '2026-11-18 16:00');
    expect([story.became('first-visit'), story.became('first-visit@5.floor')]).toEqual(['done-on-time-recorded-late', 'on-time']);
  });
});

describe('next-visit', () => {
  it('is due 7 days after the last visit and calls the line on working days; six weeks call the director', () => {
    const story = seen().until('2026-12-31 08:00');
    const floor = `next-visit@${visit(story)}.floor`;
    expect([story.due('next-visit'), story.due(floor)]).toEqual(['2026-11-25 23:59:59', '2026-12-30 23:59:59']);
    const main = story.calls('next-visit').filter((call) => !call.endsWith(':59'));
    expect(main).toEqual(['L1 2026-11-26 09:00', 'L2 2026-11-27 09:00', 'L3 2026-12-01 09:00']);
    expect(story.calls(floor)).toEqual(['L4 2026-12-30 23:59:59']);
    expect(story.calls('next-visit', 'reminded')).toEqual([]);
  });
  it('over Christmas calls on the first working day, and on those after that', () => {
    const story = seen('2026-11-18 10:00').until('2026-11-24 10:00').does('sw', 'record-visit', SEEN_ALONE);
    story.until('2026-12-01 10:00').does('sw', 'record-visit', SEEN_ALONE).until('2026-12-08 10:00').does('sw', 'record-visit', SEEN_ALONE);
    story.until('2026-12-17 10:00').does('sw', 'record-visit', SEEN_ALONE).until('2027-01-07 10:00');
    const last = `next-visit@${visit(story, 4)}`;
    expect(story.due(last)).toBe('2026-12-24 23:59:59');
    expect(story.calls(last)).toEqual(['L1 2026-12-29 09:00', 'L2 2026-12-30 09:00', 'L3 2027-01-04 09:00']);
  });
  it('is met by the next visit of the social worker or a named deputy', () => {
    for (const by of ['social-worker', 'named-deputy']) {
      const story = seen()
        .until('2026-11-20 10:00')
        .does('sw', 'record-visit', { ...SEEN_ALONE, by });
      expect(story.became('next-visit')).toBe('on-time');
      expect(story.due(`next-visit@${visit(story, 1)}`)).toBe('2026-11-27 23:59:59');
    }
  });
  it('is not met by a duty or out-of-hours worker, who meets the floor', () => {
    for (const by of ['duty-worker', 'out-of-hours-worker']) {
      const story = seen()
        .until('2026-11-20 10:00')
        .does('edt', 'record-visit', { ...SEEN_ALONE, by });
      expect([story.became('next-visit'), story.became(`next-visit@${visit(story)}.floor`)]).toEqual(['open', 'on-time']);
    }
  });
  it('a visit at which the child was not seen neither meets nor starts it', () => {
    const story = seen().until('2026-11-20 10:00').does('sw', 'record-visit', NOT_IN);
    expect(story.duties().filter(({ entry, kind }) => entry.id === 'next-visit' && kind === 'main')).toHaveLength(1);
    expect(story.became('next-visit')).toBe('open');
  });
  it('a back-dated visit takes its place, and what was judged before stays', () => {
    const story = seen().until('2026-11-24 10:00').does('sw', 'record-visit', SEEN_ALONE).until('2026-11-24 12:00');
    const first = `next-visit@${visit(story)}`;
    story.does('sw', 'record-visit', SEEN_ALONE, '2026-11-23 14:00');
    expect(story.became(first)).toBe('on-time');
    const between = `next-visit@${visit(story, 1)}`;
    expect([story.due(between), story.became(between)]).toEqual(['2026-11-30 23:59:59', 'on-time']);
  });
});

describe('visit-written-up', () => {
  it('is due at the end of the next working day, stands in a list and calls nobody', () => {
    const story = seen('2026-11-20 10:00').until('2026-11-30 10:00');
    expect(story.due('visit-written-up')).toBe('2026-11-23 23:59:59');
    expect(story.calls('visit-written-up')).toEqual([]);
    expect(story.duty('visit-written-up')).toMatchObject({ owner: { post: 'sw' }, entry: { attention: 'list' } });
  });
  it('is due the same day where something about safety worries', () =>
    expect(seen('2026-11-20 10:00', { safetyConcern: true }).due('visit-written-up')).toBe('2026-11-20 23:59:59'));
  it('is owed of a visit at which nobody was in, too', () =>
    expect(there().does('sw', 'record-visit', NOT_IN).became('visit-written-up')).toBe('open'));
  it('is judged by when it was written', () => {
    const story = seen('2026-11-20 10:00').until('2026-11-24 00:00');
    story.does('sw', 'write-up-visit', { visit: visit(story), ...WROTE_UP }, '2026-11-23 10:00');
    expect(story.became('visit-written-up')).toBe('late');
  });
});
