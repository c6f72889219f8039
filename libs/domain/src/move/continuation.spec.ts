import { lastOf } from '#support/usual/section';
import { at, authorised, endorsed, foundThere, interim, livingThere, REASONS, REQUEST, saidYes, Story, TEXT } from '#support/story';

const MOVED = { previousEnded: 'emergency' };
const LEFT = { manner: 'planned', whereTo: 'family' };
const NOT_CONTINUED = { ...REASONS, whatNext: TEXT };
const there = (time = '2026-11-18 10:00'): Story => livingThere().until(time);

describe('continuation-decision', () => {
  it('is due 14 days after the decision, and calls the post above the director on the next working day', () => {
    const story = there('2026-12-03 08:00');
    expect(story.due('continuation-decision')).toBe('2026-11-30 23:59:59');
    expect(story.calls('continuation-decision')).toEqual(['L5 2026-12-01 09:00']);
    expect(story.calls('continuation-decision', 'repeated')).toEqual(['L5 2026-12-02 09:00']);
  });
  it('is due on the end date of the decision if that is earlier', () =>
    expect(
      endorsed()
        .does('dcs', 'authorise', { ...REASONS, endDate: '2026-11-20' })
        .due('continuation-decision'),
    ).toBe('2026-11-20 23:59:59'));
  it('counts 28 days from a continuation, or to its end date', () => {
    const story = there().until('2026-11-25 10:00').does('dcs', 'continue', REASONS);
    expect(story.became('continuation-decision@4')).toBe('on-time');
    expect(story.due(`continuation-decision@${story.seq}`)).toBe('2026-12-23 23:59:59');
    story.does('dcs', 'continue', { ...REASONS, endDate: '2026-11-28' });
    expect(story.due(`continuation-decision@${story.seq}`)).toBe('2026-11-28 23:59:59');
  });
  it.each([
    [
      'a verbal yes',
      () =>
        saidYes('2026-11-20 22:00')
          .until('2026-11-23 10:00')
          .does('dcs', 'confirm-verbal-yes', { yes: 1, ...REASONS }),
    ],
    ['an interim decision', () => interim('2026-11-20 22:00').until('2026-11-23 10:00').does('dcs', 'authorise', REASONS)],
  ])('counts from %s where that came first, once', (_, tell) => {
    const story = tell();
    expect(story.duties().filter(({ entry }) => entry.id === 'continuation-decision')).toHaveLength(1);
    expect(story.due('continuation-decision')).toBe('2026-12-04 23:59:59');
  });
  it('after a verbal yes ends on the end date that its confirmation sets', () => {
    const story = saidYes('2026-11-20 22:00').does('dcs', 'confirm-verbal-yes', { yes: 1, ...REASONS, endDate: '2026-11-25' });
    expect(story.due('continuation-decision')).toBe('2026-11-25 23:59:59');
  });
  it('is not owed after a no, and ends where an interim yes is replaced by a no', () => {
    expect(
      endorsed()
        .does('dcs', 'not-authorise', { ...REASONS, insteadTonight: TEXT })
        .open(),
    ).not.toContain('continuation-decision@4');
    const story = interim('2026-11-20 22:00')
      .until('2026-11-23 10:00')
      .does('dcs', 'not-authorise', { ...REASONS, insteadTonight: TEXT });
    expect(story.became('continuation-decision')).toBe('ended-before-due, not-authorised 2026-11-23 10:00');
  });
  it('is judged by when it was decided: written down a day later it was done on time', () => {
    const story = there('2026-12-01 10:00').does('dcs', 'continue', REASONS, '2026-11-30 16:00');
    expect(story.became('continuation-decision@4')).toBe('done-on-time-recorded-late');
  });
  it('is met by a decision not to continue', () =>
    expect(there().does('dcs', 'not-continue', NOT_CONTINUED).became('continuation-decision')).toBe('on-time'));
});

describe('lapse', () => {
  it('calls the director at the instant at which the decision ran out, and daily at 09:00 until there is one', () => {
    const story = there('2026-12-05 08:00');
    expect(story.calls('lapse')).toEqual(['L4 2026-11-30 23:59:59']);
    expect(story.calls('lapse', 'repeated')).toEqual([1, 2, 3, 4].map((day) => `L4 2026-12-0${day} 09:00`));
    story.does('dcs', 'continue', REASONS).until('2026-12-20 08:00');
    expect(story.calls('lapse', 'repeated')).toHaveLength(4);
    expect(story.duty('lapse').entry.counted).toBe(false);
  });
  it('goes on over the weekend', () => {
    const story = endorsed()
      .does('dcs', 'authorise', { ...REASONS, endDate: '2026-11-20' })
      .until('2026-11-23 08:00');
    expect(story.calls('lapse')).toEqual(['L4 2026-11-20 23:59:59']);
    expect(story.calls('lapse', 'repeated')).toEqual(['L4 2026-11-21 09:00', 'L4 2026-11-22 09:00']);
  });
  it('comes after a yes that nobody has confirmed by the end of the next working day', () => {
    const story = saidYes('2026-11-20 22:00').until('2026-11-24 08:00');
    expect(story.calls('lapse')).toEqual(['L4 2026-11-23 23:59:59']);
    expect(story.does('dcs', 'confirm-verbal-yes', { yes: 1, ...REASONS }).became('lapse')).toBe('late');
  });
  it('comes after an interim decision that the director has not replaced, and any decision answers it', () => {
    const story = interim('2026-11-20 22:00').until('2026-11-24 08:00');
    expect(story.calls('lapse')).toEqual(['L4 2026-11-23 23:59:59']);
    expect(story.does('dcs', 'not-authorise', { ...REASONS, insteadTonight: TEXT }).became('lapse')).toBe('late');
  });
  it('does not come where the decision is recorded in the very second in which the last one runs out', () => {
    const story = there().inTheSecondOf('2026-11-30 23:59:59').does('dcs', 'continue', REASONS).until('2026-12-02 10:00');
    expect([story.calls('lapse'), story.calls('continuation-decision')]).toEqual([[], []]);
  });
  it('that is over before it begins is written down all the same, also where a record comes in the very second of it', () => {
    const story = interim('2026-11-20 22:00', new Story().born('2008-11-21')).inTheSecondOf('2026-11-23 23:59:59');
    story.does('sw', 'plan-move', { plannedFor: at('2026-11-24 12:00') });
    expect(story.ledger('lapse').map(({ line, ending }) => [line, ending])).toEqual([
      ['armed', undefined],
      ['ended', 'eighteenth'],
    ]);
    expect(story.until('2026-11-25 10:00').ledger('lapse')).toHaveLength(2);
  });
  it('comes 24 hours after a decision not to continue where the child still lives there', () => {
    const story = there().does('dcs', 'not-continue', NOT_CONTINUED).until('2026-11-20 08:00');
    expect(story.calls('lapse')).toEqual(['L4 2026-11-19 10:00']);
    story.does('dcs', 'not-continue', NOT_CONTINUED);
    expect(story.became('lapse')).toBe('open');
    expect(story.does('dcs', 'continue', REASONS).became('lapse')).toBe('late');
  });
  it('does not come where the child has left by then, or never moved', () => {
    const story = there().does('dcs', 'not-continue', NOT_CONTINUED).until('2026-11-19 09:00').does('sw', 'record-stay-ended', LEFT);
    expect(story.until('2026-11-22 08:00').calls('lapse')).toEqual([]);
    expect(authorised().does('dcs', 'not-continue', NOT_CONTINUED).until('2026-11-19 10:00').calls('lapse')).toEqual([]);
  });
  it('is answered by a continuation that was decided in time and written down late', () => {
    const story = there('2026-12-01 10:00').does('dcs', 'continue', REASONS, '2026-11-30 16:00');
    expect([story.became('lapse'), story.calls('lapse')]).toEqual(['done-on-time-recorded-late', ['L4 2026-11-30 23:59:59']]);
  });
  it('keeps its first answer, whatever is decided after it', () => {
    const story = interim('2026-11-16 22:00', new Story().born('2008-12-05')).until('2026-11-16 23:00').does('sw', 'record-move', MOVED);
    story.until('2026-11-18 10:00').does('dcs', 'continue', { ...REASONS, endDate: '2026-11-25' }, '2026-11-17 10:00');
    const first = story.became('lapse');
    story.until('2026-12-05 09:00').does('dcs', 'authorise', REASONS);
    expect([first, story.became('lapse')]).toEqual(['done-on-time-recorded-late', 'done-on-time-recorded-late']);
  });
});

describe('request-after-move and decision-after-move', () => {
  it('run from the discovery; the request calls both levels at once, the decision the post above the director', () => {
    const story = foundThere('2026-11-21 15:00', '2026-11-19 20:00').until('2026-11-22 16:00');
    expect([story.due('request-after-move'), story.due('decision-after-move')]).toEqual(['2026-11-21 19:00', '2026-11-22 15:00']);
    expect(story.calls('request-after-move')).toEqual(['L3 2026-11-21 15:00', 'L4 2026-11-21 15:00']);
    expect(story.calls('decision-after-move')).toEqual(['L5 2026-11-22 15:00']);
    expect(story.calls('request-after-move', 'reminded')).toEqual(['2026-11-21 17:00']);
    expect(story.calls('decision-after-move', 'reminded')).toEqual(['2026-11-22 13:00']);
    expect(story.calls('request-after-move', 'repeated')).toEqual(['L4 2026-11-22 09:00']);
  });
  it('take the place of request-sent and decision-made', () => {
    const story = foundThere('2026-11-21 15:00', '2026-11-19 20:00').does('tm', 'send-request', REQUEST).does('hos', 'endorse-request');
    expect(story.duties().some(({ entry }) => entry.id === 'request-sent' || entry.id === 'decision-made')).toBe(false);
    story.does('dcs', 'not-authorise', { ...REASONS, insteadTonight: TEXT });
    expect([story.became('request-after-move'), story.became('decision-after-move')]).toEqual(['on-time', 'on-time']);
    expect(story.memory.state!.decisions).toMatchObject([{ childHadMoved: true }]);
  });
  it('a verbal yes after a discovery is marked as made after the child had moved', () => {
    const yes = { kind: 'verbal-yes', saidBy: 'dcs', saidByPost: 'dcs', neededBy: at('2026-11-21 20:00') };
    const story = foundThere('2026-11-21 15:00', '2026-11-19 20:00').does('edt', 'record-verbal-yes', yes);
    expect(story.became('decision-after-move')).toBe('open');
    story.does('dcs', 'confirm-verbal-yes', { yes: lastOf(story, 'verbal-yes-given'), ...REASONS });
    expect([story.became('decision-after-move'), story.memory.state!.decisions[0]!.childHadMoved]).toEqual(['on-time', true]);
  });
  it('run from the recording of a move that happened although the decision was no', () => {
    const story = endorsed()
      .does('dcs', 'not-authorise', { ...REASONS, insteadTonight: TEXT })
      .until('2026-11-17 20:00');
    story.does('edt', 'record-move', MOVED, '2026-11-17 18:00');
    expect([story.due('request-after-move'), story.due('decision-after-move')]).toEqual(['2026-11-18 00:00', '2026-11-18 20:00']);
    expect(story.calls('request-after-move')).toEqual(['L3 2026-11-17 20:00', 'L4 2026-11-17 20:00']);
    story
      .does('tm', 'send-request', { ...REQUEST, neededBy: story.now })
      .does('hos', 'endorse-request')
      .does('dcs', 'authorise', REASONS);
    expect([story.became('request-after-move'), story.became('decision-after-move')]).toEqual(['on-time', 'on-time']);
    expect(story.duties().filter(({ entry }) => entry.id === 'decision-made')).toHaveLength(1);
  });
});
