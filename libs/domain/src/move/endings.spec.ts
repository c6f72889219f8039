import { at, CALENDAR, livingThere, REASONS, REVIEW, SEEN_ALONE, Story, TEXT } from '#support/story';
import { openStories } from '#support/usual/index';
import { atNight, there } from '#support/usual/stories';
import { localDate } from '#domain/calendar/calendar';
import type { Ending } from '#domain/policy/policy';
import { DEFAULT_POLICY } from './duties/index.js';

const noWords = { ...REASONS, insteadTonight: TEXT };
const registers = (story: Story): boolean =>
  story.tries('sw', 'record-registration', { urn: '1234567', effectiveFrom: localDate(CALENDAR, story.now), evidence: TEXT }) === undefined;
/** How each ending comes about; false where the lifecycle has no such thing in that state. */
const ENDS: Partial<Record<Ending, (story: Story) => boolean>> = {
  withdrawn: (story) => story.tries('sw', 'withdraw-request', { why: TEXT }) === undefined,
  'not-authorised': (story) => story.memory.state!.moved === undefined && story.tries('dcs', 'not-authorise', noWords) === undefined,
  'stay-ended': (story) => story.tries('sw', 'record-stay-ended', { manner: 'planned', whereTo: 'family' }) === undefined,
  'unregistered-period-ended': registers,
  'reviewed-after-registration': (story) => registers(story) && story.tries('hos', 'hold-review', REVIEW) === undefined,
  eighteenth: (story) => story.until('2026-12-10 00:00') instanceof Story,
  death: (story) => story.tries('sw', 'record-death') === undefined,
};

describe.each(DEFAULT_POLICY.map((entry) => [entry.id, entry] as const))('%s', (id, { endsWith }) => {
  it.each(Object.entries(ENDS).map(([ending, come]) => [ending as Ending, come]))('and the ending %s', (ending, come) => {
    const came = openStories(id)
      .map((story) => story())
      .filter((story) => {
        expect(story.duty(id).status.is).toBe('open');
        return come(story);
      });
    for (const story of came) {
      const { status } = story.duties().findLast(({ entry, kind }) => entry.id === id && kind === 'main')!;
      // A home that is registered and reviewed has ended its unregistered period too.
      const also = ending === 'reviewed-after-registration' && endsWith.includes('unregistered-period-ended');
      const expected = also ? 'unregistered-period-ended' : endsWith.includes(ending) ? ending : undefined;
      expect(status.is === 'ended' ? status.by : undefined).toBe(expected);
    }
    // An ending that the entry names does come about in one of the stories.
    if (endsWith.includes(ending)) expect(came).not.toHaveLength(0);
  });
});

describe('an ending', () => {
  it('at or before the due instant is neither on time nor late', () => {
    const story = there().does('sw', 'record-stay-ended', { manner: 'planned', whereTo: 'family' }, '2026-11-18 09:00');
    expect(story.became('first-visit')).toBe('ended-before-due, stay-ended 2026-11-18 09:00');
  });
  it('after the due instant is late', () => {
    const story = there()
      .until('2026-11-18 18:00')
      .does('sw', 'record-stay-ended', { manner: 'planned', whereTo: 'family' }, '2026-11-18 17:01');
    expect(story.became('first-visit')).toBe('late, stay-ended 2026-11-18 17:01');
  });
  it('closes what it names in the ledger and calls nobody afterwards', () => {
    const story = there().does('sw', 'record-stay-ended', { manner: 'planned', whereTo: 'family' }).until('2026-12-09 12:00');
    expect(story.ledger('first-visit').filter(({ line }) => line === 'ended')).toHaveLength(2);
    expect(story.ledger('first-visit').at(-1)).toMatchObject({
      ending: 'stay-ended',
      at: at('2026-11-18 10:00'),
      outcome: 'ended-before-due',
    });
    for (const duty of ['first-visit', 'management-review', 'continuation-decision', 'lapse']) expect(story.calls(duty)).toEqual([]);
  });
  it('that comes by time alone is written by the clock at its own instant', () => {
    const story = there().does('sw', 'record-visit', SEEN_ALONE).until('2026-12-12 10:00');
    const passed = story.events.filter(({ type }) => type === 'time-passed').map(({ occurredAt }) => occurredAt);
    expect(passed).toContain(at('2026-12-10 00:00'));
    expect(story.calls('next-visit', 'repeated').at(-1)).toBe('L3 2026-12-09 09:00');
  });
  it('comes before the steps of later that day, however late the clock looks', () => {
    const story = livingThere(new Story().born('2008-11-18')).until('2026-11-17 23:30');
    story.wakesOnceAt('2026-11-20 12:00');
    expect(story.calls('first-visit')).toEqual([]);
    expect(story.became('first-visit')).toBe('ended-before-due, eighteenth 2026-11-18 00:00');
  });
  it('by a no is none where the child had moved already', () => {
    const story = atNight()
      .does('edt', 'record-move', { previousEnded: 'emergency' })
      .until('2026-11-21 10:00')
      .does('dcs', 'not-authorise', noWords);
    expect(story.became('request-sent')).toBe('open');
  });
  it('by a review that was held before the registration and written down after it comes with the registration', () => {
    const story = there().does('sw', 'record-visit', SEEN_ALONE).until('2026-11-20 10:00');
    story.does('sw', 'record-registration', { urn: '1234567', effectiveFrom: '2026-11-20', evidence: TEXT });
    story.does('hos', 'hold-review', REVIEW, '2026-11-19 14:00');
    expect(story.became('next-visit')).toBe('ended-before-due, reviewed-after-registration 2026-11-20 00:00');
  });
  it('of a lapse is the end of the stay, long after the decision ran out', () => {
    const story = there().until('2026-12-02 10:00').does('sw', 'record-stay-ended', { manner: 'planned', whereTo: 'family' });
    expect(story.became('lapse')).toBe('late, stay-ended 2026-12-02 10:00');
    expect(story.ledger('lapse').map(({ line }) => line)).toEqual(['armed', 'ended']);
  });
});

describe('a death', () => {
  it('silences steps, repeats and reminders; what is still owed stands', () => {
    const story = there().until('2026-11-24 10:00').does('sw', 'record-death');
    expect(story.open()).toContain('decision-on-file@4');
    expect(story.calls('decision-on-file')).toHaveLength(4);
    const before = story.events.length;
    const sent = story
      .until('2026-12-24 10:00')
      .events.slice(before)
      .map(({ content }) => String(content['duty']));
    expect(sent.filter((duty) => !duty.startsWith('serious-harm'))).toEqual([]);
    story.does('sw', 'file-decision', { decision: 4, cmsRef: 'CF-1', filedAt: story.now });
    expect(story.became('decision-on-file')).toBe('late');
  });
});
