/** Edge cases of domain.md (e), clause by clause: the child moves twice, the home is registered, an ending is withdrawn, one night. */
import { at, livingThere, REASONS, REVIEW, SEEN_ALONE, Story, TEXT, WROTE_UP } from '#support/story';
import { lastOf } from '#support/usual/section';
import { doesUsually } from '#support/usual/index';
import { handedOn } from './chain.js';
import { homeRegistered } from './records/ending/home-registered.js';
import { dutiesOf } from './duties.js';
import { BOOK } from '#support/story';

const LEFT = { manner: 'planned', whereTo: 'family' };
const TO_ANOTHER = { manner: 'planned', whereTo: 'another-unregistered-home' };
const there = (time = '2026-11-18 10:00'): Story => livingThere().until(time);
const owed = (story: Story, entry: string): number => story.duties().filter((duty) => duty.entry.id === entry).length;
const registers = (story: Story, effectiveFrom: string): Story => doesUsually(story, 'record-registration', { effectiveFrom });

describe('3: a child who moves twice', () => {
  it('has another decision, which starts at 14 days however long the first home was continued', () => {
    const first = there('2026-11-25 10:00').does('dcs', 'continue', REASONS);
    expect(first.due(`continuation-decision@${String(first.seq)}`)).toBe('2026-12-23 23:59:59');
    const second = new Story();
    second.opening = { ...second.opening, home: 'home-2' };
    livingThere(second);
    expect([second.due('continuation-decision'), second.due('decision-on-file')]).toEqual(['2026-11-30 23:59:59', '2026-11-17 23:59:59']);
  });
  it('is linked to the home before by what that hands on, over three homes too', () => {
    const first = doesUsually(there('2026-11-20 10:00'), 'record-leader-visit').does('sw', 'record-stay-ended', TO_ANOTHER);
    const second = doesUsually(new Story().until('2026-11-20 12:00'), 'record-found-there', {
      livingThereSince: at('2026-11-20 11:00'),
      ...handedOn(first.memory.state!),
    });
    doesUsually(second.until('2026-11-30 10:00'), 'record-stay-ended', TO_ANOTHER);
    expect(handedOn(second.memory.state!)).toMatchObject({
      chainBeganAt: at('2026-11-17 17:00'),
      seniorLeaderSawAt: at('2026-11-20 10:00'),
    });
  });
  it('a stay elsewhere between them begins the count of nights anew', () => {
    const story = there('2026-12-01 10:00').does('sw', 'record-stay-ended', { manner: 'planned', whereTo: 'registered-home' });
    expect(handedOn(story.memory.state!)).toBeUndefined();
  });
});

describe('6: the home is registered while the child lives there', () => {
  it('needs the reference number, the day and what was seen as evidence', () => {
    const { urn, effectiveFrom, evidence } = homeRegistered.fields;
    expect([urn, effectiveFrom, evidence].map((field) => 'optional' in field)).toEqual([false, false, false]);
  });
  it('only applied: nothing of what is owed changes, but that the status is checked again in a fortnight', () => {
    const before = there().open();
    const story = doesUsually(there(), 'record-registration-status', { status: 'applied' });
    const checks = (duty: string) => duty.startsWith('registration-status-check');
    expect(story.open().filter((duty) => !checks(duty))).toEqual(before.filter((duty) => !checks(duty)));
    expect([story.memory.state!.lifecycle.is, owed(story, 'application-refused')]).toEqual(['living-there', 0]);
  });
  it.each(['application-refused', 'application-withdrawn'])(
    '%s: the assistant director is called, and somebody says what changes',
    (status) => {
      const story = doesUsually(there(), 'record-registration-status', { status }).until('2026-11-21 10:00');
      expect([story.due('application-refused'), ...story.calls('application-refused')]).toEqual([
        '2026-11-20 23:59:59',
        'L3 2026-11-19 09:00',
      ]);
      expect(story.memory.state!.lifecycle.is).toBe('living-there');
      expect(doesUsually(story, 'plan-move-on').became('application-refused')).toBe('late');
    },
  );
  it('visits and the management review go on until a statutory review is recorded, as well as a management review', () => {
    const story = registers(there().does('sw', 'record-visit', SEEN_ALONE).until('2026-11-20 10:00'), '2026-11-19');
    expect([story.became('next-visit'), story.became('management-review')]).toEqual(['open', 'open']);
    doesUsually(story.until('2026-11-23 10:00'), 'hold-statutory-review');
    expect(story.became('next-visit')).toBe('ended-before-due, reviewed-after-registration 2026-11-23 10:00');
    expect(story.became('management-review')).toBe('ended-before-due, reviewed-after-registration 2026-11-23 10:00');
  });
  it('a statutory review of before the registration ends nothing', () => {
    const story = doesUsually(there().does('sw', 'record-visit', SEEN_ALONE), 'hold-statutory-review').until('2026-11-20 10:00');
    expect(registers(story, '2026-11-20').became('next-visit')).toBe('open');
  });
  it('registered in the morning and gone in the afternoon: the unregistered period has ended first, then the stay, and both are asked about once', () => {
    const story = registers(there().does('sw', 'record-visit', SEEN_ALONE), '2026-11-18').until('2026-11-18 15:00');
    story.does('sw', 'record-stay-ended', LEFT);
    expect(story.became('continuation-decision')).toBe('ended-before-due, unregistered-period-ended 2026-11-18 00:00');
    expect(story.became('next-visit')).toBe('ended-before-due, stay-ended 2026-11-18 15:00');
    expect([owed(story, 'feedback-after-stay'), owed(story, 'move-on-recorded'), owed(story, 'learning-note')]).toEqual([1, 1, 1]);
    expect(handedOn(story.memory.state!)).toBeUndefined();
  });
});

describe('16: an ending that is withdrawn', () => {
  const left = (more: object = LEFT): Story => there().does('sw', 'record-stay-ended', more as Record<string, unknown>);
  it('can be withdrawn to the last second of the 24 hours after the end of the stay, and not a second later', () => {
    expect(left().until('2026-11-19 10:00').tries('sw', 'withdraw-ending', { why: TEXT })).toBeUndefined();
    expect(left().until('2026-11-19 10:00:01').tries('sw', 'withdraw-ending', { why: TEXT })).toMatchObject({
      rule: 'ending-can-be-withdrawn',
    });
  });
  it('the hours count from the end of the stay, whenever it was written down', () => {
    const story = there('2026-11-19 09:00').does('sw', 'record-stay-ended', LEFT, '2026-11-18 12:00').until('2026-11-19 12:01');
    expect(story.tries('sw', 'withdraw-ending', { why: TEXT })).toMatchObject({ rule: 'ending-can-be-withdrawn' });
  });
  it('all duties are as if it had not been, but for what was called and judged meanwhile', () => {
    const never = there('2026-11-18 16:00');
    const story = doesUsually(left().until('2026-11-18 16:00'), 'withdraw-ending');
    const shown = (one: Story) =>
      dutiesOf(one.memory.state!, BOOK, one.now).duties.map(({ id, due, status }) => `${id} ${String(due)} ${status.is}`);
    expect(shown(story)).toEqual(shown(never));
  });
  it('that a decision ran out meanwhile is called as soon as the ending is withdrawn', () => {
    const story = there('2026-11-30 20:00').does('sw', 'record-stay-ended', LEFT).until('2026-12-01 10:00');
    expect(story.calls('lapse')).toEqual([]);
    expect(doesUsually(story, 'withdraw-ending').calls('lapse')).toEqual(['L4 2026-12-01 10:00']);
    expect(story.until('2026-12-02 10:00').calls('lapse', 'repeated')).toEqual(['L4 2026-12-02 09:00']);
  });
  it('what was written under it is no record of the ending that comes later', () => {
    const story = left();
    for (const verb of ['record-move-on', 'note-learning', 'hold-ending-meeting', 'ask-feedback']) doesUsually(story, verb);
    doesUsually(story.until('2026-11-18 20:00'), 'withdraw-ending');
    story.until('2026-12-01 10:00').does('sw', 'record-stay-ended', { ...LEFT, manner: 'unplanned' });
    for (const duty of ['move-on-recorded', 'learning-note', 'what-happened-meeting', 'feedback-after-stay'])
      expect(`${duty} ${story.became(duty)}`).toBe(`${duty} open`);
  });
  it('a planned time that had come true is open again', () => {
    const story = doesUsually(there(), 'time-move-on', { at: at('2026-11-19 12:00') }).until('2026-11-19 12:00');
    doesUsually(story.does('sw', 'record-stay-ended', LEFT), 'record-move-on');
    expect(story.became('move-on-recorded')).toBe('on-time');
    expect(doesUsually(story, 'withdraw-ending').became('move-on-recorded')).toBe('open');
  });
  it('what was recorded in a home that is registered before the child leaves stands when the child does', () => {
    const story = registers(doesUsually(there(), 'time-move-on', { at: at('2026-11-19 12:00') }), '2026-11-18');
    doesUsually(story.until('2026-11-19 11:00'), 'record-move-on').until('2026-11-19 12:00').does('sw', 'record-stay-ended', LEFT);
    expect(story.became('move-on-recorded')).toBe('on-time');
  });
  it('of somebody who has turned 18 meanwhile brings back nothing that the birthday has ended', () => {
    const story = livingThere(new Story().born('2008-11-19')).until('2026-11-18 20:00').does('sw', 'record-stay-ended', LEFT);
    doesUsually(story.until('2026-11-19 10:00'), 'withdraw-ending');
    expect(story.open()).toEqual(['decision-on-file@4', 'ofsted-told@5', 'out-of-hours-look-back@5', 'previous-home-notice@5']);
    expect(story.until('2026-12-20 10:00').calls('lapse')).toEqual([]);
  });
});

describe('23: one night', () => {
  it('a duty that names the end of the stay ends with it: before due, or late where the date had come', () => {
    const story = there('2026-11-18 18:00').does('sw', 'record-stay-ended', LEFT);
    expect(story.became('first-visit')).toBe('late, stay-ended 2026-11-18 18:00');
    expect(story.became('placement-plan')).toBe('ended-before-due, stay-ended 2026-11-18 18:00');
  });
  it('decision on file, Ofsted, the write-up of a visit, the move-on record and learning are owed all the same, and can be met', () => {
    const story = there('2026-11-18 08:00').does('sw', 'record-visit', SEEN_ALONE).does('sw', 'record-stay-ended', LEFT);
    const all = ['decision-on-file', 'ofsted-told', 'visit-written-up', 'move-on-recorded', 'learning-note'];
    expect(all.map((duty) => story.became(duty))).toEqual(all.map(() => 'open'));
    doesUsually(doesUsually(doesUsually(doesUsually(story, 'file-decision'), 'tell-ofsted'), 'record-move-on'), 'note-learning');
    story.does('sw', 'write-up-visit', { visit: lastOf(story, 'visited'), ...WROTE_UP });
    expect(all.map((duty) => story.became(duty))).not.toContain('open');
  });
  it('a review held in it has its outcome owed after it', () =>
    expect(
      there('2026-11-18 08:00').does('hos', 'hold-review', REVIEW).does('sw', 'record-stay-ended', LEFT).became('review-outcome'),
    ).toBe('open'));
});
