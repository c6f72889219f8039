import { at, AUTHORITY, authorised, endorsed, LONG_AGO, livingThere, REASONS, SEEN_ALONE, Story, TEXT } from '#support/story';
import { firstRepeat } from './repeats.js';
import { BOOK } from '#support/story';

describe('the ledger', () => {
  it('says with each promise when it is due, to whom it falls, and under which policy and calendar', () =>
    expect(endorsed().ledger('decision-made')).toEqual([
      {
        line: 'armed',
        duty: 'decision-made@2',
        due: at('2026-11-17 23:59:59'),
        role: 'head-of-service',
        policy: 1,
        calendar: 1,
      },
      { line: 'moved', duty: 'decision-made@2', due: at('2026-11-17 23:59:59'), role: 'director-or-delegate' },
    ]));
  it('says which entry met it and what that was worth', () => {
    expect(authorised().ledger('decision-made').at(-1)).toEqual({ line: 'met', duty: 'decision-made@2', by: 4, outcome: 'on-time' });
  });
  it('stands in the last event of the command', () => {
    const story = authorised();
    expect(story.events.at(-1)).toMatchObject({ type: 'authorised', ledger: expect.anything() as unknown });
  });
  it('marks what the law asks for', () =>
    expect(
      livingThere()
        .ledger('first-visit')
        .map(({ duty, statutory }) => [duty, statutory]),
    ).toEqual([
      ['first-visit@5', undefined],
      ['first-visit@5.floor', 'statutory'],
    ]));
  it('says nothing where nothing has changed', () => {
    const story = livingThere().until('2026-11-18 10:00').does('sw', 'record-visit', SEEN_ALONE);
    story.does('hos', 'record-safe-tonight', { where: TEXT, withWhom: TEXT, plan: TEXT });
    expect(story.events.at(-1)).toMatchObject({ type: 'safe-tonight-recorded' });
    expect(story.events.at(-1)!.ledger).toBeUndefined();
  });
  it('arms and closes in one breath what was met before it was known', () => {
    const story = livingThere().until('2026-11-20 10:00').does('sw', 'record-visit', SEEN_ALONE);
    story.does('sw', 'record-visit', SEEN_ALONE, '2026-11-19 12:00');
    const between = `next-visit@${story.memory.state!.visits[0]!.seq}`;
    expect(story.ledger(between).map(({ line }) => line)).toEqual(['armed', 'met']);
  });
});

describe('the page', () => {
  it('knows when nothing more is coming by time alone', () => {
    const story = endorsed().does('sw', 'withdraw-request', { why: 'Found a home' });
    expect([story.memory.page.open, story.memory.page.changesAt]).toEqual([[], undefined]);
  });
  it('wakes for the instant at which a decision runs out, and for the birthday', () => {
    expect(authorised().memory.page.changesAt).toBe(at('2026-11-30 23:59:59'));
    const story = authorised(new Story().born('2008-11-25'));
    expect(story.memory.page.changesAt).toBe(at('2026-11-25 00:00'));
  });
  it('remembers the levels raised after the duty is closed', () => {
    const story = authorised()
      .until('2026-11-18 10:00')
      .does('sw', 'file-decision', { decision: 4, cmsRef: 'CF-1', filedAt: at('2026-11-18 10:00') });
    expect(story.memory.page.progress['decision-on-file@4']).toMatchObject({ raised: ['L1'] });
  });
  it('lets a new owner be called by the steps that are still to come', () => {
    const story = endorsed(new Story({ ...AUTHORITY, delegations: [] }));
    story.authority = { ...AUTHORITY, delegations: [{ seq: 2, from: LONG_AGO, fromPost: 'dcs', toPost: 'ad' }] };
    expect(story.until('2026-11-18 08:00').calls('decision-made')).toEqual(['L4 2026-11-17 23:59:59']);
  });
});

describe('a record in the very second of a step', () => {
  it('wins over it, to the last millisecond', () => {
    const story = endorsed().inTheSecondOf('2026-11-17 23:59:59');
    story.now += 999;
    story.does('dcs', 'authorise', REASONS).until('2026-11-18 08:00');
    expect([story.calls('decision-made'), story.became('decision-made')]).toEqual([[], 'on-time']);
  });
  it('that is about something else lets the step be raised, at its own instant', () => {
    const story = endorsed().inTheSecondOf('2026-11-17 23:59:59');
    story.now += 500;
    story.does('sw', 'plan-move', { plannedFor: at('2026-11-21 10:00'), why: 'Asked for' });
    expect(story.calls('decision-made')).toEqual([expect.stringMatching(/2026-11-17 23:59:59$/)]);
  });
});

it('repeats begin at the first 09:00 after both the last step and the due instant', () => {
  const promised = authorised().memory.page.open.find(({ duty }) => duty === 'decision-on-file@4')!;
  expect(firstRepeat(promised, BOOK)).toBe(at('2026-11-24 09:00'));
});
