import {
  at,
  AUTHORITY,
  authorised,
  endorsed,
  interim,
  livingThere,
  local,
  LONG_AGO,
  OPENING,
  REASONS,
  REQUEST,
  saidYes,
  Story,
  TEXT,
} from '#support/story';

const MOVED = { previousEnded: 'emergency' };
const NOTE = { yes: 1, how: 'telephone', said: TEXT };
const FULL_NOTE = { ...NOTE, reasons: TEXT, alternatives: TEXT, risks: TEXT };
const NO = { ...REASONS, insteadTonight: TEXT };
const sentAt = (time: string, neededBy: string): Story =>
  new Story()
    .until(time)
    .does('sw', 'open-move', OPENING)
    .does('sw', 'send-request', { ...REQUEST, neededBy: at(neededBy) });

describe('request-sent', () => {
  const draft = (): Story =>
    new Story().until('2026-11-20 10:00').does('sw', 'open-move', { ...OPENING, neededBy: at('2026-11-20 18:00') });

  it('has no due instant until the move, and stands in the morning list from the needed-by of the draft', () => {
    const story = draft();
    expect([story.due('request-sent'), local(story.duty('request-sent').listedFrom!)]).toEqual([undefined, '2026-11-20 18:00']);
    story.does('sw', 'draft-request', { neededBy: at('2026-11-22 12:00') });
    expect(local(story.duty('request-sent').listedFrom!)).toBe('2026-11-22 12:00');
    expect(story.ledger('request-sent').at(-1)).toMatchObject({ line: 'moved', listedFrom: at('2026-11-22 12:00') });
  });
  it('is due at the move, and calls the head of service once the move is known, from 09:00 of a working day', () => {
    const story = draft().until('2026-11-20 22:00').does('sw', 'record-move', MOVED, '2026-11-20 20:00').until('2026-11-24 08:00');
    expect(story.due('request-sent')).toBe('2026-11-20 20:00');
    expect(story.calls('request-sent')).toEqual(['L2 2026-11-23 09:00']);
    expect(story.does('sw', 'send-request', REQUEST).became('request-sent')).toBe('late');
  });
  it('is met by the sending, also where that is written down after the move', () => {
    expect(sentAt('2026-11-20 10:00', '2026-11-20 18:00').became('request-sent')).toBe('on-time');
    const story = draft().until('2026-11-20 20:00').does('sw', 'record-move', MOVED, '2026-11-20 19:00');
    expect(story.does('sw', 'send-request', REQUEST, '2026-11-20 12:00').became('request-sent')).toBe('done-on-time-recorded-late');
  });
  it('is met at night by a note that holds reason, alternatives and risks, and by no shorter one', () => {
    expect(saidYes('2026-11-20 22:00').does('edt', 'note-verbal-yes', NOTE).became('request-sent')).toBe('open');
    expect(saidYes('2026-11-20 22:00').does('edt', 'note-verbal-yes', FULL_NOTE).became('request-sent')).toBe('on-time');
  });
  it('is owed again while a request that was returned is a draft', () => {
    const story = sentAt('2026-11-16 10:00', '2026-11-20 18:00').does('hos', 'return-request', { changes: TEXT });
    expect([story.became('request-sent'), local(story.duty('request-sent').listedFrom!)]).toEqual(['open', '2026-11-20 18:00']);
    expect(story.ledger('request-sent').at(-1)).toMatchObject({ line: 'reopened' });
    expect(story.does('sw', 'send-request', REQUEST).became('request-sent')).toBe('on-time');
  });
});

describe('full-request-after-verbal-yes', () => {
  it('is due on the next working day and calls the head of service, then the assistant director', () => {
    const story = saidYes('2026-11-20 22:00').until('2026-11-26 08:00');
    expect(story.due('full-request-after-verbal-yes')).toBe('2026-11-23 23:59:59');
    expect(story.calls('full-request-after-verbal-yes')).toEqual(['L2 2026-11-24 09:00', 'L3 2026-11-25 09:00']);
  });
  it('is judged by when the request was written', () => {
    const story = saidYes('2026-11-20 22:00')
      .until('2026-11-24 00:30')
      .does('sw', 'send-request', { ...REQUEST, neededBy: at('2026-11-24 18:00') }, '2026-11-23 12:00');
    expect(story.became('full-request-after-verbal-yes')).toBe('late');
  });
  it('is not owed where the request was sent before the yes', () => {
    const yes = { kind: 'verbal-yes', saidBy: 'dcs', saidByPost: 'dcs', neededBy: at('2026-11-16 20:00') };
    const story = sentAt('2026-11-16 10:00', '2026-11-16 20:00').until('2026-11-16 13:00').does('edt', 'record-verbal-yes', yes);
    expect(story.open().filter((duty) => duty.startsWith('full-request'))).toEqual([]);
  });
});

describe('decision-made', () => {
  it('is due at the end of the working day after the sending, and calls day and night', () => {
    const story = sentAt('2026-11-20 16:00', '2026-11-25 18:00').until('2026-11-25 08:00');
    expect(story.due('decision-made')).toBe('2026-11-23 23:59:59');
    expect(story.calls('decision-made')).toEqual(['L3 2026-11-23 23:59:59', 'L4 2026-11-24 01:59:59']);
    expect(story.calls('decision-made', 'reminded')).toEqual([]);
  });
  it.each([
    ['24 h after the sending', '2026-11-21 16:00', '2026-11-20 20:00', ['2026-11-20 18:00']],
    ['a second later than that', '2026-11-21 16:00:01', '2026-11-23 23:59:59', []],
  ])('needed by %s', (_, neededBy, due, reminded) => {
    const story = sentAt('2026-11-20 16:00', neededBy).until('2026-11-24 08:00');
    expect([story.due('decision-made'), story.calls('decision-made', 'reminded')]).toEqual([due, reminded]);
  });
  it('is due at the move if that comes first', () => {
    const story = endorsed().until('2026-11-16 15:00').does('sw', 'record-move', MOVED, '2026-11-16 13:00');
    // Both steps have come, so only the higher is raised; the director owes it, so the post above is called.
    expect([story.due('decision-made'), story.calls('decision-made')]).toEqual(['2026-11-16 13:00', ['L5 2026-11-16 15:00']]);
    story.does('dcs', 'authorise', REASONS);
    expect([story.became('decision-made'), story.memory.state!.decisions[0]!.childHadMoved]).toEqual(['late', true]);
  });
  it('judges and marks a decision as made after the move although the move was written down later', () => {
    const story = authorised().until('2026-11-16 16:00').does('sw', 'record-move', MOVED, '2026-11-16 13:00');
    expect([story.became('decision-made'), story.memory.state!.decisions[0]!.childHadMoved]).toEqual(['late', true]);
  });
  it.each([
    ['authorised', 'authorise', REASONS],
    ['not authorised', 'not-authorise', NO],
  ])('is met by %s', (_, verb, content) => expect(endorsed().does('dcs', verb, content).became('decision-made')).toBe('on-time'));
  it('is met by a verbal yes', () => {
    const yes = { kind: 'verbal-yes', saidBy: 'dcs', saidByPost: 'dcs', neededBy: at('2026-11-16 20:00') };
    expect(endorsed().does('edt', 'record-verbal-yes', yes).became('decision-made')).toBe('on-time');
  });
  it('ends when the request is returned; each new sending starts it anew', () => {
    const story = sentAt('2026-11-16 10:00', '2026-11-20 18:00').does('hos', 'return-request', { changes: TEXT });
    expect(story.became('decision-made@2')).toBe('ended-before-due, superseded 2026-11-16 10:00');
    story.until('2026-11-17 09:00').does('sw', 'send-request', REQUEST);
    expect(story.due(story.duties().findLast(({ entry }) => entry.id === 'decision-made')!.id)).toBe('2026-11-18 23:59:59');
  });
  it('belongs to the head of service until endorsed, then to the director, or the delegate in force', () => {
    expect(sentAt('2026-11-16 10:00', '2026-11-20 18:00').duty('decision-made').owner).toEqual({ role: 'head-of-service' });
    const toTheAd = { ...AUTHORITY, delegations: [{ seq: 2, from: LONG_AGO, fromPost: 'dcs', toPost: 'ad' }] };
    const story = endorsed(new Story(toTheAd)).until('2026-11-18 08:00');
    expect(story.ledger('decision-made').at(-1)).toMatchObject({ line: 'moved', role: 'director-or-delegate' });
    // The assistant director is past the date, so the director is called at once, and not a second time.
    expect(story.calls('decision-made')).toEqual(['L4 2026-11-17 23:59:59']);
  });
});

describe('verbal-yes-noted', () => {
  it('is due 4 elapsed hours after the yes; the head of service is called at the next 09:00 of any day', () => {
    const story = saidYes('2026-11-20 22:00').until('2026-11-22 08:00');
    expect(story.due('verbal-yes-noted')).toBe('2026-11-21 02:00');
    expect(story.calls('verbal-yes-noted', 'reminded')).toEqual(['2026-11-21 00:00']);
    expect(story.calls('verbal-yes-noted')).toEqual(['L2 2026-11-21 09:00']);
  });
  it('is judged by when the note was written', () => {
    expect(saidYes('2026-11-20 22:00').until('2026-11-21 02:00').does('edt', 'note-verbal-yes', NOTE).became('verbal-yes-noted')).toBe(
      'on-time',
    );
    const late = saidYes('2026-11-20 22:00').until('2026-11-21 02:00:01').does('edt', 'note-verbal-yes', NOTE, '2026-11-20 22:30');
    expect(late.became('verbal-yes-noted')).toBe('late');
  });
  it.each([
    ['forward', '2027-03-27 23:00', '2027-03-28 04:00'],
    ['back', '2027-10-30 23:00', '2027-10-31 02:00'],
  ])('counts elapsed hours when the clocks go %s', (_, yes, due) => expect(saidYes(yes).due('verbal-yes-noted')).toBe(due));
});

describe('verbal-yes-confirmed', () => {
  it.each([
    ['a Friday night', '2026-11-20 22:00', '2026-11-23 23:59:59', 'L3 2026-11-24 09:00', 'L5 2026-11-25 09:00'],
    ['a working day before 09:00', '2026-11-20 08:59', '2026-11-20 23:59:59', 'L3 2026-11-23 09:00', 'L5 2026-11-24 09:00'],
    ['a working day at 09:00', '2026-11-20 09:00', '2026-11-23 23:59:59', 'L3 2026-11-24 09:00', 'L5 2026-11-25 09:00'],
    ['Christmas Eve', '2026-12-24 10:00', '2026-12-29 23:59:59', 'L3 2026-12-30 09:00', 'L5 2026-12-31 09:00'],
    ['the Thursday before Easter', '2027-03-25 18:00', '2027-03-30 23:59:59', 'L3 2027-03-31 09:00', 'L5 2027-04-01 09:00'],
  ])('after a yes on %s', (_, yes, due, third, fifth) => {
    const story = saidYes(yes);
    expect(story.due('verbal-yes-confirmed')).toBe(due);
    // The director owes it, so the step of the fourth level goes to the fifth.
    expect(story.until(story.now + 7 * 86_400_000).calls('verbal-yes-confirmed')).toEqual([third, fifth]);
  });
  it('is met by who said yes, judged by when that was written', () => {
    const story = saidYes('2026-11-20 22:00')
      .until('2026-11-23 23:59:59')
      .does('dcs', 'confirm-verbal-yes', { yes: 1, ...REASONS });
    expect([story.became('verbal-yes-confirmed'), story.open().some((duty) => duty.startsWith('lapse'))]).toEqual(['on-time', false]);
    expect(story.memory.state!.decisions).toMatchObject([{ at: at('2026-11-20 22:00'), after: 1 }]);
  });
  it('after an interim decision belongs to the director, and is met by the decision of either kind', () => {
    expect(interim('2026-11-20 22:00').duty('verbal-yes-confirmed').owner).toEqual({ role: 'director-or-delegate' });
    for (const [verb, content] of [
      ['authorise', REASONS],
      ['not-authorise', NO],
    ] as const)
      expect(interim('2026-11-20 22:00').does('dcs', verb, content).became('verbal-yes-confirmed')).toBe('on-time');
  });
  it('an interim decision is replaced too where the director says yes by word of mouth and confirms that', () => {
    const yes = { kind: 'verbal-yes', saidBy: 'dcs', saidByPost: 'dcs', neededBy: at('2026-11-21 01:00') };
    const story = interim('2026-11-20 22:00')
      .does('edt', 'record-move', MOVED)
      .until('2026-11-21 10:00')
      .does('edt', 'record-verbal-yes', yes);
    story.does('dcs', 'confirm-verbal-yes', { yes: story.memory.state!.verbalYeses[1]!.seq, ...REASONS });
    expect(story.became('verbal-yes-confirmed@1')).toBe('on-time');
  });
});

describe('decision-on-file', () => {
  it.each([
    ['a Friday afternoon', '2026-11-20 16:00', '2026-11-23 23:59:59', ['24', '25', '26', '27']],
    ['a Monday at 08:59:59', '2026-11-16 08:59:59', '2026-11-16 23:59:59', ['17', '18', '19', '20']],
  ])('after a decision on %s', (_, decided, due, days) => {
    const story = sentAt('2026-11-16 08:00', '2026-11-30 18:00')
      .does('hos', 'endorse-request')
      .until(decided)
      .does('dcs', 'authorise', REASONS);
    expect(story.due('decision-on-file')).toBe(due);
    const calls = days.map((day, at) => `L${at + 1} 2026-11-${day} 09:00`);
    expect(story.until('2026-11-29 12:00').calls('decision-on-file')).toEqual(calls);
  });
  it('is owed for a no as for a yes', () =>
    expect(endorsed().does('dcs', 'not-authorise', NO).due('decision-on-file')).toBe('2026-11-17 23:59:59'));
  it('is owed once for a verbal yes and its confirmation, and met by filing either', () => {
    for (const decision of [1, 2]) {
      const story = saidYes('2026-11-20 10:00').does('dcs', 'confirm-verbal-yes', { yes: 1, ...REASONS });
      expect(story.duties().filter(({ entry }) => entry.id === 'decision-on-file')).toHaveLength(1);
      expect(story.does('sw', 'file-decision', { decision, cmsRef: 'CF-1', filedAt: story.now }).became('decision-on-file@1')).toBe(
        'on-time',
      );
    }
  });
  it('is owed for each continuation, and for a decision not to continue', () => {
    const story = livingThere()
      .until('2026-11-18 10:00')
      .does('dcs', 'continue', REASONS)
      .does('dcs', 'not-continue', { ...REASONS, whatNext: TEXT });
    expect(story.duties().filter(({ entry }) => entry.id === 'decision-on-file')).toHaveLength(3);
  });
  it('is judged by when the filing was written, whenever it was filed', () => {
    const story = authorised()
      .until('2026-11-18 08:00')
      .does('sw', 'file-decision', { decision: 4, cmsRef: 'CF-1', filedAt: at('2026-11-16 15:00') });
    expect(story.became('decision-on-file')).toBe('late');
  });
});

describe('child-has-moved', () => {
  it('is due 2 h after the planned time, and calls the team manager and the head of service', () => {
    const story = authorised().until('2026-11-25 08:00');
    expect(story.due('child-has-moved')).toBe('2026-11-20 20:00');
    expect(story.calls('child-has-moved')).toEqual(['L1 2026-11-23 09:00', 'L2 2026-11-24 09:00']);
  });
  it('is met by the move, by another planned time, and by a withdrawal, in the second in which it falls due too', () => {
    const plan = { plannedFor: at('2026-11-22 10:00'), why: TEXT };
    expect(authorised().until('2026-11-20 20:00').does('sw', 'record-move', MOVED).became('child-has-moved')).toBe('on-time');
    expect(authorised().until('2026-11-20 20:00:01').does('sw', 'record-move', MOVED, '2026-11-20 18:00').became('child-has-moved')).toBe(
      'late',
    );
    expect(authorised().does('sw', 'withdraw-request', { why: TEXT }).became('child-has-moved')).toBe('on-time');
    const story = authorised().does('sw', 'plan-move', plan);
    expect(story.became('child-has-moved@2')).toBe('on-time');
    expect(story.due('child-has-moved@5')).toBe('2026-11-22 12:00');
  });
  it('is not asked of a child who was found there', () => {
    const story = new Story().until('2026-11-16 10:00');
    story.does('sw', 'record-found-there', {
      ...OPENING,
      livingThereSince: at('2026-11-15 10:00'),
      found: 'never-registered',
      account: TEXT,
    });
    expect(
      story
        .does('sw', 'send-request', REQUEST)
        .open()
        .filter((duty) => duty.startsWith('child-has-moved')),
    ).toEqual([]);
  });
});
