/** Edge cases of domain.md (e) that the whole policy brought. */
import { at, AUTHORITY, authorised, endorsed, livingThere, LONG_AGO, REASONS, Story, TEXT } from '#support/story';
import { lastOf } from '#support/usual/section';
import { doesUsually } from '#support/usual/index';

const there = (time = '2026-11-18 10:00'): Story => livingThere().until(time);
const NO = { ...REASONS, insteadTonight: TEXT };

describe('2: brothers and sisters', () => {
  const asked = (child: string, other: string, bornOn: string): Story => {
    const story = new Story();
    story.opening = { ...story.opening, child, bornOn };
    story.until('2026-11-16 10:00').does('sw', 'open-move', { ...story.opening, askedWith: [{ child: other }], togetherOrApart: TEXT });
    return doesUsually(doesUsually(story, 'send-request'), 'endorse-request');
  };
  it('are asked for together, and decided one by one', () => {
    const elder = asked('elder', 'younger', '2010-05-04').does('dcs', 'authorise', REASONS);
    const younger = asked('younger', 'elder', '2016-05-04').does('dcs', 'not-authorise', NO);
    expect([elder, younger].map((story) => story.memory.state!.lifecycle.is)).toEqual(['authorised', 'not-authorised']);
    expect(younger.duty('child-told').status.is).toBe('open');
    expect(elder.duty('child-told').status.is).toBe('open');
  });
  it('have different bars of law: nobody is asked for key stage 4 of the younger', () => {
    const disrupted = (story: Story) => doesUsually(story, 'record-schooling', { keyStage4: undefined });
    expect(disrupted(asked('elder', 'younger', '2011-05-04')).duty('key-stage-4-approval').status.is).toBe('open');
    expect(
      disrupted(asked('younger', 'elder', '2016-05-04'))
        .duties()
        .some(({ entry }) => entry.id === 'key-stage-4-approval'),
    ).toBe(false);
  });
});

it('7: found not to be what was thought: request, decision, IRO and Ofsted count from the discovery', () => {
  const story = doesUsually(new Story().until('2026-11-18 10:00'), 'record-found-there', {
    livingThereSince: at('2026-09-01 12:00'),
    found: 'registration-expired',
  });
  expect([story.due('request-after-move'), story.due('decision-after-move')]).toEqual(['2026-11-18 14:00', '2026-11-19 10:00']);
  expect(story.due('ofsted-told')).toBe('2026-11-19 23:59:59');
});

it('10: while the director is away the delegate decides, dated, and nobody decides for the delegate', () => {
  const delegated = { ...AUTHORITY, delegations: [{ seq: 2, from: LONG_AGO, to: at('2026-11-17 00:00'), fromPost: 'dcs', toPost: 'ad' }] };
  const story = endorsed(new Story(delegated)).until('2026-11-16 14:00').does('ad', 'authorise', REASONS);
  expect(story.history().at(-1)!.actor).toEqual({ person: 'ad', post: 'ad', onBehalfOf: 'dcs' });
  const covered = { ...delegated, covers: [{ seq: 3, post: 'ad', person: 'hos', kind: 'cover' as const, from: LONG_AGO }] };
  expect(endorsed(new Story(covered)).tries('hos', 'authorise', REASONS)).toMatchObject({ rule: 'no-delegate-of-a-delegate' });
  expect(endorsed(new Story(delegated)).until('2026-11-17 09:00').tries('ad', 'authorise', REASONS)).toMatchObject({ rule: 'who-may' });
});

describe('13: an order that ends is another clock than the decision', () => {
  const ordered = () => doesUsually(there(), 'record-order', { expiresOn: '2026-11-20' });
  it('calls the director at the expiry, and the decision stands', () => {
    const story = ordered().until('2026-11-21 10:00');
    expect(story.calls('order-ended')).toEqual(['L4 2026-11-20 23:59:59']);
    expect(story.duty('continuation-decision').status.is).toBe('open');
  });
  it('refused, somebody says where the child is tonight', () =>
    expect(doesUsually(there(), 'record-order-refused').due('child-safe-tonight')).toBe('2026-11-18 12:00'));
  it('varied, the new order takes the place of the old', () => {
    const story = doesUsually(ordered().until('2026-11-19 10:00'), 'record-order', { how: 'varied', expiresOn: '2027-01-15' }).until(
      '2026-11-22 10:00',
    );
    expect(story.duties().filter(({ entry }) => entry.id === 'order-ended')).toEqual([]);
  });
});

describe('16: reopened', () => {
  const left = () => doesUsually(there(), 'record-stay-ended');
  it('within 24 hours of the end of the stay: duties are as if it had not been', () => {
    const before = there().open();
    const story = doesUsually(left().until('2026-11-18 20:00'), 'withdraw-ending');
    expect(story.memory.state!.lifecycle.is).toBe('living-there');
    expect(story.open()).toEqual(expect.arrayContaining(before.filter((duty) => !duty.startsWith('first-visit'))));
    expect(story.open().some((duty) => duty.startsWith('learning-note'))).toBe(false);
  });
  it('later it is a new record', () =>
    expect(left().until('2026-11-19 10:01').tries('sw', 'withdraw-ending', { why: TEXT })).toMatchObject({
      rule: 'ending-can-be-withdrawn',
    }));
});

it('17: a correction moves the date, keeps what was called, and late is never turned into on time', () => {
  const story = there('2026-11-19 10:00');
  expect(story.calls('first-visit')).toEqual(['L2 2026-11-18 17:00']);
  const visit = doesUsually(story, 'record-visit');
  expect(visit.became('first-visit')).toBe('late');
  const corrected = { ...(visit.history().at(-1)!.content as object) };
  visit.does('sw', 'correct-entry', {
    entry: lastOf(visit, 'visited'),
    kind: 'visited',
    why: TEXT,
    occurredAt: at('2026-11-18 09:00'),
    corrected,
  });
  expect(visit.memory.page.kept[visit.duty('first-visit').id]).toBe('late');
});

it('20: a home in Wales has another regulator, and its approval is asked for as for any outside the area', () => {
  const story = doesUsually(authorised(), 'record-address', { area: 'at-a-distance', regulator: 'care-inspectorate-wales' });
  expect(story.duty('out-of-area-approval').owner).toEqual({ role: 'dcs' });
});

it('21: another legal status asks for legal advice again', () => {
  const story = doesUsually(doesUsually(there(), 'give-legal-advice').until('2026-11-19 10:00'), 'record-legal-status', { to: 'remand' });
  expect(
    story
      .duties()
      .filter(({ entry }) => entry.id === 'legal-advice')
      .map(({ status }) => status.is),
  ).toEqual(['met', 'open']);
});

it('25: an emergency look is reviewed within five working days, and the assistant director is called after that', () => {
  const story = doesUsually(there(), 'open-in-emergency').until('2026-11-27 09:00');
  expect([story.due('break-glass-review'), ...story.calls('break-glass-review')]).toEqual(['2026-11-25 23:59:59', 'L3 2026-11-26 09:00']);
});

describe('28: nobody allocated', () => {
  const vacant = () => doesUsually(there(), 'record-vacancy');
  it('is owed by the team manager, and handed over with what was open', () => {
    const story = vacant().until('2026-11-20 10:00');
    expect([story.due('allocation-vacant'), ...story.calls('allocation-vacant')]).toEqual(['2026-11-19 23:59:59', 'L2 2026-11-20 09:00']);
    expect(doesUsually(story, 'allocate').became('allocation-vacant')).toBe('late');
  });
  it("is the head of service's where the team manager's own post is vacant", () =>
    expect(doesUsually(there(), 'record-vacancy', { whose: 'team-manager' }).duty('allocation-vacant').owner).toEqual({
      role: 'head-of-service',
    }));
});
