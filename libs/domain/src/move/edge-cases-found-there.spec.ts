/** Edge cases of domain.md (e), clause by clause: the child was there before anybody decided, or against the decision. */
import {
  at,
  authorised,
  endorsed,
  foundThere,
  interim,
  livingThere,
  OPENING,
  REASONS,
  REQUEST,
  saidYes,
  Story,
  TEXT,
} from '#support/story';
import { doesUsually } from '#support/usual/index';
import { foundThere as foundThereKind } from './records/the-move/found-there.js';

const NO = { ...REASONS, insteadTonight: TEXT };
const LEFT = { manner: 'planned', whereTo: 'family' };
/** Found on Monday 30 November to live there since the 17th. */
const found = (since = '2026-11-17 17:00'): Story => foundThere('2026-11-30 10:00', since);
const asked = (story: Story): Story => story.does('tm', 'send-request', REQUEST).does('hos', 'endorse-request');
const owed = (story: Story, entry: string): number => story.duties().filter((duty) => duty.entry.id === entry).length;

describe('5: a decision made after the child had moved', () => {
  it('is asked since when: without the day on which the child came there is no such record', () => {
    const { fields } = foundThereKind;
    expect([fields.livingThereSince, fields.found, fields.account].map((field) => 'optional' in field)).toEqual([false, false, false]);
    expect(
      new Story().until('2026-11-30 10:00').tries('sw', 'record-found-there', {
        ...OPENING,
        livingThereSince: at('2026-11-30 10:01'),
        found: 'never-registered',
        account: TEXT,
      }),
    ).toMatchObject({ rule: 'there-since-is-past' });
  });
  it('calls assistant director and director, both, at the second in which it is recorded, at night too', () =>
    expect(foundThere('2026-11-28 03:00', '2026-11-27 17:00').calls('request-after-move')).toEqual([
      'L3 2026-11-28 03:00',
      'L4 2026-11-28 03:00',
    ]));
  it('every other duty already past its date raises its highest level and no other, once', () => {
    const story = found('2026-10-19 12:00').until('2026-12-01 09:30');
    const levels = (duty: string) => story.calls(duty).map((call) => call.slice(0, 2));
    for (const duty of ['placement-plan', 'management-review']) expect(levels(duty)).toHaveLength(1);
    expect([levels('placement-plan'), levels('management-review')]).toEqual([['L3'], ['L4']]);
    const again = story.until('2026-12-20 10:00').events.filter(({ type }) => type === 'raised');
    const keys = again.map(({ content }) => `${String(content['duty'])} ${String(content['level'])}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
  it('keeps its mark through a correction: it cannot be said to have been made before the child was found', () => {
    const story = asked(found()).until('2026-11-30 14:00').does('dcs', 'authorise', REASONS);
    const back = { entry: story.seq, kind: 'authorised', why: TEXT, corrected: REASONS, occurredAt: at('2026-11-16 12:00') };
    expect(story.tries('dcs', 'correct-entry', back)).toMatchObject({ rule: 'not-before-the-record-began' });
    expect(story.memory.state!.decisions[0]!.childHadMoved).toBe(true);
  });
  it('a no made after the move keeps it as well', () => {
    const story = asked(found()).until('2026-11-30 14:00').does('dcs', 'not-authorise', NO);
    const back = { entry: story.seq, kind: 'not-authorised', why: TEXT, corrected: NO, occurredAt: at('2026-11-16 12:00') };
    expect(story.tries('dcs', 'correct-entry', back)).toMatchObject({ rule: 'not-before-the-record-began' });
  });
  it('is made of a child who has left by then all the same, and asks for no continuation of it', () => {
    const story = asked(found().does('sw', 'record-stay-ended', LEFT).until('2026-11-30 14:00')).does('dcs', 'authorise', REASONS);
    expect([story.became('request-after-move'), story.became('decision-after-move'), owed(story, 'continuation-decision')]).toEqual([
      'on-time',
      'on-time',
      0,
    ]);
    expect(story.memory.state!.decisions[0]!.childHadMoved).toBe(true);
    expect(story.until('2027-01-20 10:00').calls('lapse')).toEqual([]);
  });
});

describe('7: not what it was thought to be', () => {
  it.each(['annex-of-a-registered-home', 'registration-expired', 'registration-suspended', 'supported-accommodation-giving-care'])(
    '%s: the day of the move stays, request, decision, IRO and Ofsted count from the discovery',
    (what) => {
      const story = doesUsually(new Story().until('2026-11-18 10:00'), 'record-found-there', {
        livingThereSince: at('2026-09-01 12:00'),
        found: what,
      });
      expect(foundThereKind.fields.found.codes).toContain(what);
      expect(story.memory.state!.moved!.at).toBe(at('2026-09-01 12:00'));
      asked(story).until('2026-11-19 09:00').does('dcs', 'authorise', REASONS);
      expect(['request-after-move', 'decision-after-move', 'ofsted-told', 'iro-informed'].map((duty) => story.due(duty))).toEqual([
        '2026-11-18 14:00',
        '2026-11-19 10:00',
        '2026-11-19 23:59:59',
        '2026-11-19 23:59:59',
      ]);
      // What counts from the move does: the stay is as long as it is.
      expect(story.due('management-review')).toBe('2026-09-08 23:59:59');
    },
  );
});

describe('12: not authorised, withdrawn, moved anyway', () => {
  it('keeps the reason of a withdrawal, and of a no in words for the child too', () => {
    const withdrawn = authorised().does('sw', 'withdraw-request', { why: 'A registered home has room.' });
    expect(withdrawn.history().at(-1)!.content).toMatchObject({ why: 'A registered home has room.' });
    expect(endorsed().does('dcs', 'not-authorise', NO).history().at(-1)!.content).toMatchObject(NO);
  });
  it('after a no, a decision not to continue, a decision that ran out and an order refused somebody says within 2 h where the child is', () => {
    const there = () => livingThere().until('2026-11-18 10:00');
    expect(endorsed().does('dcs', 'not-authorise', NO).due('child-safe-tonight')).toBe('2026-11-16 14:00');
    expect(
      there()
        .does('dcs', 'not-continue', { ...REASONS, whatNext: TEXT })
        .due('child-safe-tonight'),
    ).toBe('2026-11-18 12:00');
    expect(doesUsually(there(), 'record-order-refused').due('child-safe-tonight')).toBe('2026-11-18 12:00');
    expect(there().until('2026-12-01 00:00').due('child-safe-tonight')).toBe('2026-12-01 01:59:59');
  });
  it('nothing is asked of the kind where the request was withdrawn', () =>
    expect(owed(authorised().does('sw', 'withdraw-request', { why: TEXT }), 'child-safe-tonight')).toBe(0));
  it('moved although the answer was no: director and the post above are called at the recording, at night, until it is decided', () => {
    const story = endorsed().does('dcs', 'not-authorise', NO).until('2026-11-21 23:10');
    story.does('edt', 'record-move', { previousEnded: 'emergency' }, '2026-11-21 20:00');
    expect(story.calls('no-and-moved')).toEqual(['L4 2026-11-21 23:10', 'L5 2026-11-21 23:10']);
    expect(story.until('2026-11-23 08:00').calls('no-and-moved', 'repeated')).toEqual(['L5 2026-11-22 09:00']);
    story
      .does('tm', 'send-request', { ...REQUEST, neededBy: story.now })
      .does('hos', 'endorse-request')
      .does('dcs', 'not-authorise', NO);
    expect([story.became('no-and-moved'), owed(story, 'decision-made')]).toEqual(['late', 1]);
  });
});

describe('14: no current decision by the director', () => {
  const there = (): Story => livingThere().until('2026-11-18 10:00');
  it.each([
    ['it ran out', () => there().until('2026-12-01 00:00'), '2026-11-30 23:59:59', '2026-12-01 01:59:59'],
    ['nobody confirmed the yes', () => saidYes('2026-11-20 22:00').until('2026-11-24 00:00'), '2026-11-23 23:59:59', '2026-11-24 01:59:59'],
    [
      'nobody replaced the interim decision',
      () => interim('2026-11-20 22:00').until('2026-11-24 00:00'),
      '2026-11-23 23:59:59',
      '2026-11-24 01:59:59',
    ],
  ])('%s: the director is called at that instant, and somebody says where the child is within two hours', (_, tell, ranOut, safe) => {
    const story = tell();
    expect(story.calls('lapse')).toEqual([`L4 ${ranOut}`]);
    expect(story.due('child-safe-tonight')).toBe(safe);
  });
  it('24 h after a decision not to continue too, and again somebody says where the child is', () => {
    const story = there()
      .does('dcs', 'not-continue', { ...REASONS, whatNext: TEXT })
      .until('2026-11-19 10:00');
    expect(story.calls('lapse')).toEqual(['L4 2026-11-19 10:00']);
    expect(story.duties().filter(({ entry }) => entry.id === 'child-safe-tonight')).toHaveLength(2);
  });
  it('is said of the child who lives there, and the record moves the child nowhere', () => {
    const story = there().until('2027-03-01 10:00');
    expect(story.memory.state!.lifecycle).toEqual({ is: 'living-there', since: at('2026-11-17 17:00') });
    expect(story.became('lapse')).toBe('open');
  });
  it('any decision by the director answers it: the calls of the next morning do not come', () => {
    const story = there().until('2026-12-03 10:00');
    const before = story.calls('lapse', 'repeated').length;
    story.does('dcs', 'continue', REASONS).until('2026-12-10 10:00');
    expect(story.calls('lapse', 'repeated')).toHaveLength(before);
  });
});
