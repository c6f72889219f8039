/** Edge cases of domain.md (e), clause by clause: the child is missing, turns 18, dies or comes to harm. */
import { at, foundThere, livingThere, OUTCOME, REASONS, REVIEW, Story, TEXT, WROTE_UP } from '#support/story';
import { lastOf } from '#support/usual/section';
import { doesUsually } from '#support/usual/index';

const LEFT = { manner: 'planned', whereTo: 'family' };
const there = (time = '2026-11-18 10:00', story = new Story()): Story => livingThere(story).until(time);
const missing = (since = '2026-11-18 12:00'): Story => doesUsually(there(since), 'record-missing');
const levels = (story: Story, duty: string) => story.calls(duty).map((call) => call.slice(0, 2));

describe('4: missing', () => {
  it('the child is shown as missing until the return, and what was due is due', () => {
    const story = missing();
    const before = there('2026-11-18 12:00');
    for (const duty of ['first-visit', 'placement-plan', 'management-review', 'contact-between-visits'])
      expect(story.due(duty)).toBe(before.due(duty));
    expect(story.memory.state!.missing).toMatchObject([{ at: at('2026-11-18 12:00') }]);
    expect(story.memory.state!.missing[0]!.returned).toBeUndefined();
    doesUsually(story.until('2026-11-18 20:00'), 'record-return');
    expect(story.memory.state!.missing[0]!.returned).toMatchObject({ at: at('2026-11-18 20:00') });
  });
  it('statutory duties and floors are not held, nor any entry that does not say so', () => {
    const story = missing().until('2026-12-10 10:00');
    expect(levels(story, 'placement-plan')).toEqual(['L1', 'L2', 'L3']);
    expect(levels(story, 'notifications-sent')).toEqual(['L1', 'L2']);
    expect(story.calls('first-visit@5.floor')).toEqual(['L4 2026-11-24 23:59:59']);
    expect(levels(story, 'management-review')).toEqual(['L3', 'L4']);
    expect(levels(story, 'decision-on-file')).toEqual(['L1', 'L2', 'L3', 'L4']);
  });
  it('the six weeks of the next visit are not held, its other steps are', () => {
    const story = doesUsually(there(), 'record-visit').until('2026-11-19 10:00');
    doesUsually(story, 'record-missing').until('2027-01-10 10:00');
    expect(story.calls('next-visit')).toEqual(['L4 2026-12-30 23:59:59']);
  });
  it('three duties run: told at once, still missing, and the interview after the return', () => {
    const story = missing();
    const seq = lastOf(story, 'went-missing');
    expect([story.due(`missing-reported@${String(seq)}`), story.due(`still-missing@${String(seq)}`)]).toEqual([
      '2026-11-18 12:00',
      '2026-11-18 12:00',
    ]);
    story.until('2026-11-20 13:00');
    expect(story.calls('missing-reported')).toEqual(['L2 2026-11-18 12:00']);
    expect(story.calls('still-missing')).toEqual(['L2 2026-11-18 16:00', 'L3 2026-11-19 12:00', 'L4 2026-11-20 12:00']);
    doesUsually(story, 'record-return');
    expect([story.became('still-missing'), story.due('return-interview'), story.due('risk-refreshed-after-event')]).toEqual([
      'late',
      '2026-11-23 13:00',
      '2026-11-23 23:59:59',
    ]);
  });
  it('the decision goes on running, and a lapse calls while the child is missing', () =>
    expect(missing('2026-11-29 12:00').until('2026-12-01 10:00').calls('lapse')).toEqual(['L4 2026-11-30 23:59:59']));
  it('24 h after the return is where the highest held step is raised, to the second, and only if the visit is still owed', () => {
    const back = () => doesUsually(missing().until('2026-11-20 03:00'), 'record-return');
    expect(back().until('2026-11-21 02:59:59').calls('first-visit')).toEqual([]);
    expect(back().until('2026-11-21 03:00').calls('first-visit')).toEqual(['L3 2026-11-21 03:00']);
    expect(doesUsually(back().until('2026-11-21 02:59'), 'record-visit').until('2026-11-22 10:00').calls('first-visit')).toEqual([]);
  });
  it('each episode is a new one: another report, another climb, another interview', () => {
    const story = doesUsually(doesUsually(missing(), 'report-missing').until('2026-11-18 20:00'), 'record-return');
    doesUsually(story.until('2026-11-19 22:00'), 'record-missing').until('2026-11-20 03:00');
    expect(story.calls('still-missing')).toEqual(['L2 2026-11-18 16:00', 'L2 2026-11-20 02:00']);
    expect(
      story
        .duties()
        .filter(({ entry }) => entry.id === 'missing-reported')
        .map(({ status }) => status.is),
    ).toEqual(['met', 'open']);
  });
  it('a child who is missing when the stay ends stays missing, and the return is recorded and asked about', () => {
    const story = missing().does('sw', 'record-stay-ended', LEFT).until('2026-11-19 13:00');
    expect([story.became('still-missing'), levels(story, 'still-missing')]).toEqual(['open', ['L2', 'L3']]);
    expect(story.tries('sw', 'record-missing')).toMatchObject({ rule: 'lifecycle' });
    doesUsually(story, 'record-return');
    expect([story.became('still-missing'), story.due('return-interview')]).toEqual(['late', '2026-11-22 13:00']);
    expect(story.duties().filter(({ entry }) => entry.id === 'risk-refreshed-after-event')).toEqual([]);
  });
  it('nights missing are nights all the same', () => {
    const story = missing().until('2026-12-15 10:00');
    expect(story.due('stay-mark-28')).toBe('2026-12-30 23:59:59');
  });
});

describe('8: the 18th birthday', () => {
  const missingAt18 = (): Story => doesUsually(there('2026-11-18 12:00', new Story().born('2008-11-19')), 'record-missing');
  it('does not end that somebody is missing: the climb goes on', () => {
    const story = missingAt18().until('2026-11-20 13:00');
    expect(story.became('first-visit')).toBe('late, eighteenth 2026-11-19 00:00');
    expect(story.calls('still-missing')).toEqual(['L2 2026-11-18 16:00', 'L3 2026-11-19 12:00', 'L4 2026-11-20 12:00']);
    expect(doesUsually(story, 'record-return').became('still-missing')).toBe('late');
    expect(
      story
        .duties()
        .filter(({ entry }) => entry.id === 'return-interview')
        .map(({ status }) => status.is),
    ).toEqual([]);
  });
  it('the leaving-care team is told in a record of its own, and the child may go on living there', () => {
    const story = doesUsually(
      there('2026-11-18 12:00', new Story().born('2008-11-19')).until('2026-11-19 10:00'),
      'tell-leaving-care-team',
    );
    expect(story.history().at(-1)!.type).toBe('leaving-care-team-told');
    expect(story.memory.state!.lifecycle.is).toBe('living-there');
  });
  it('ends at 00:00:00 and not a second before', () => {
    const story = there('2026-11-18 12:00', new Story().born('2008-11-19'));
    expect(story.until('2026-11-18 23:59:59').became('management-review')).toBe('open');
    expect(story.until('2026-11-19 00:00').became('management-review')).toBe('ended-before-due, eighteenth 2026-11-19 00:00');
  });
});

describe('24: death and serious harm', () => {
  it('serious harm calls the director at the recording, day or night, and is notified within five working days; the rest goes on', () => {
    const story = doesUsually(there('2026-11-21 03:00'), 'record-serious-harm');
    expect([story.due('serious-harm'), ...story.calls('serious-harm')]).toEqual(['2026-11-27 23:59:59', 'L4 2026-11-21 03:00']);
    expect(story.until('2026-11-24 10:00').calls('placement-plan')).not.toEqual([]);
    expect(story.memory.state!.lifecycle.is).toBe('living-there');
  });
  it('recording goes on after a death, of what happened before it', () => {
    const story = doesUsually(there('2026-11-18 16:00'), 'record-visit').until('2026-11-18 18:00').does('sw', 'record-death');
    story.does('sw', 'write-up-visit', { visit: lastOf(story, 'visited'), ...WROTE_UP });
    expect(story.became('visit-written-up')).toBe('on-time');
    expect(story.tries('hos', 'hold-review', REVIEW, '2026-11-18 17:00')).toBeUndefined();
    expect(
      story.tries('hos', 'record-review-outcome', { review: lastOf(story, 'review-held'), ...OUTCOME, sentAt: story.now }),
    ).toBeUndefined();
  });
  it('duties that name death end with it, and a learning note is not asked for: the rapid review takes its place', () => {
    const left = there('2026-11-18 12:00').does('sw', 'record-stay-ended', LEFT).until('2026-11-19 10:00').does('sw', 'record-death');
    expect(left.became('learning-note')).toBe('ended-before-due, death 2026-11-19 10:00');
    const story = there('2026-11-18 12:00').does('sw', 'record-death');
    expect(story.duties().filter(({ entry }) => entry.id === 'learning-note')).toEqual([]);
    expect(story.open()).toEqual(['decision-on-file@4', 'ofsted-told@5', `serious-harm@${String(lastOf(story, 'child-died'))}`]);
  });
  it('no correction after it sends anything, though a date moves into the past', () => {
    const story = there('2026-11-18 12:00').does('sw', 'record-death').until('2026-11-18 13:00');
    const before = story.events.length;
    story.does('sw', 'correct-entry', {
      entry: 5,
      kind: 'moved',
      why: TEXT,
      corrected: { previousEnded: 'emergency' },
      occurredAt: at('2026-11-16 15:00'),
    });
    story.until('2026-12-10 10:00');
    const sent = story.events.slice(before).filter(({ type }) => ['raised', 'repeated', 'reminded', 'notice-came'].includes(type));
    expect([...new Set(sent.map(({ content }) => String(content['duty']).split('@')[0]))]).toEqual(['serious-harm']);
  });
  it('a death that is written down late takes its place: a visit after it meets nothing', () => {
    const story = doesUsually(there('2026-11-18 16:00'), 'record-visit').until('2026-11-18 17:30');
    story.does('sw', 'record-death', {}, '2026-11-18 12:00');
    expect(story.became('first-visit')).toBe('ended-before-due, death 2026-11-18 12:00');
  });
  it('no notice of a birthday comes after it', () => {
    const story = there('2026-11-18 12:00', new Story().born('2009-06-10')).does('sw', 'record-death').until('2027-07-01 10:00');
    expect(story.events.filter(({ type }) => type === 'notice-came')).toEqual([]);
  });
});

it('5: a decision that is owed for a child who has died is still written down, and nobody is called for it', () => {
  const story = foundThere('2026-11-16 10:00', '2026-11-15 10:00').does('sw', 'record-death').until('2026-11-20 10:00');
  expect(story.calls('decision-after-move')).toEqual([]);
  doesUsually(doesUsually(story, 'send-request'), 'endorse-request').does('dcs', 'authorise', REASONS);
  expect(story.became('decision-after-move')).toBe('late');
});
