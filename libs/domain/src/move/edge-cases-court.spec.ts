/** Edge cases of domain.md (e), clause by clause: orders, another legal status, another regulator, the council's own home, nobody allocated. */
import { AUTHORITY, authorised, LONG_AGO, livingThere, Story, TEXT } from '#support/story';
import { lastOf } from '#support/usual/section';
import { doesUsually } from '#support/usual/index';
import { directory } from '#domain/authority/directory';
import { TOLD_ONCE } from './notices.js';
import { addressRecorded } from './records/the-move/address-recorded.js';
import { legalStatusChanged } from './records/court/legal-status-changed.js';
import { vacancyRecorded } from './records/oversight/vacancy-recorded.js';

const there = (time = '2026-11-18 10:00'): Story => livingThere().until(time);
const statuses = (story: Story, entry: string) =>
  story
    .duties()
    .filter((duty) => duty.entry.id === entry)
    .map(({ status }) => status.is);

describe('13: an order that ends', () => {
  const ordered = (): Story => doesUsually(there(), 'record-order', { expiresOn: '2026-11-20' });
  it('calls the director at its last second, at night too, and daily after that, until restrictions stop', () => {
    const story = ordered();
    expect(story.until('2026-11-20 23:59:58').calls('order-ended')).toEqual([]);
    story.until('2026-11-22 10:00');
    expect([story.calls('order-ended'), story.calls('order-ended', 'repeated')]).toEqual([
      ['L4 2026-11-20 23:59:59'],
      ['L4 2026-11-21 09:00', 'L4 2026-11-22 09:00'],
    ]);
    expect(doesUsually(story, 'record-restrictions-stopped').became('order-ended')).toBe('late');
    expect(story.until('2026-11-27 10:00').calls('order-ended', 'repeated')).toHaveLength(2);
  });
  it('or until they are authorised again', () => {
    const story = doesUsually(ordered().until('2026-11-22 10:00'), 'record-order', { expiresOn: '2026-12-20' });
    expect(statuses(story, 'order-ended')).toEqual(['met']);
  });
  it('is another clock than the decision: each runs out by itself, each calls by itself', () => {
    const story = ordered().until('2026-12-01 00:00');
    expect([story.calls('order-ended'), story.calls('lapse')]).toEqual([['L4 2026-11-20 23:59:59'], ['L4 2026-11-30 23:59:59']]);
    doesUsually(story, 'continue');
    expect([story.became('lapse'), story.became('order-ended')]).toEqual(['late', 'open']);
  });
  it('an order makes no decision, and a decision no order', () => {
    const story = doesUsually(ordered(), 'continue').until('2026-11-21 10:00');
    expect(story.calls('order-ended')).toEqual(['L4 2026-11-20 23:59:59']);
    expect(doesUsually(there(), 'record-order', { expiresOn: '2027-06-01' }).until('2026-12-01 10:00').calls('lapse')).toHaveLength(1);
  });
  it('discharged by the court, or stopped before it ends, it calls nobody', () => {
    for (const verb of ['record-order-discharged', 'record-restrictions-stopped'])
      expect(doesUsually(ordered().until('2026-11-19 10:00'), verb).until('2026-11-22 10:00').calls('order-ended')).toEqual([]);
  });
});

it('20: another country has another regulator, which the record names; nothing else of what is owed differs', () => {
  expect(addressRecorded.fields.regulator.codes).toEqual(['ofsted', 'care-inspectorate-wales', 'care-inspectorate-scotland', 'rqia']);
  const owed = (regulator: string) => doesUsually(authorised(), 'record-address', { area: 'at-a-distance', regulator }).open();
  expect(owed('care-inspectorate-scotland')).toEqual(owed('ofsted'));
});

describe('21: another legal status', () => {
  it.each(['remand', 'section-20', 'section-25', 'discharged-from-hospital', 'interim-care-order', 'care-order', 'other'])(
    '%s starts the legal advice again, and advice of before does not answer it',
    (to) => {
      expect(legalStatusChanged.fields.to.codes).toContain(to);
      const story = doesUsually(doesUsually(there(), 'give-legal-advice').until('2026-11-20 10:00'), 'record-legal-status', { to });
      expect(statuses(story, 'legal-advice')).toEqual(['met', 'open']);
      expect(story.due(story.duties().findLast(({ entry }) => entry.id === 'legal-advice')!.id)).toBe('2026-11-23 23:59:59');
      expect(statuses(doesUsually(story, 'give-legal-advice'), 'legal-advice')).toEqual(['met', 'met']);
    },
  );
  it('before the move too', () => {
    const story = doesUsually(doesUsually(authorised(), 'give-legal-advice').until('2026-11-17 10:00'), 'record-legal-status');
    expect(statuses(story, 'legal-advice')).toEqual(['met', 'open']);
  });
});

describe('22: a home that the council runs itself', () => {
  it('can be told of before the move and after it, and owes nothing by itself', () => {
    for (const story of [authorised(), there()]) {
      const before = story.open();
      doesUsually(story, 'record-address', { area: 'inside-the-area', runBy: 'council' });
      expect(story.open()).toEqual(before);
      const { type, content } = story.history().at(-1)!;
      const told = TOLD_ONCE.filter(({ when }) => when(type, content as Record<string, unknown>));
      expect(told.map(({ to }) => to)).toEqual([['legal', 'monitoring-officer']]);
    }
  });
});

describe('25: a record opened in an emergency', () => {
  it('says why, and each look is reviewed by itself, by the data-protection lead', () => {
    const story = doesUsually(there(), 'open-in-emergency');
    const first = story.seq;
    doesUsually(story.until('2026-11-19 10:00'), 'open-in-emergency');
    expect(story.history().at(-1)!.content).toMatchObject({ reason: TEXT });
    expect(story.duty('break-glass-review').owner).toEqual({ role: 'data-protection-lead' });
    doesUsually(story, 'review-look', { look: first });
    expect(statuses(story, 'break-glass-review')).toEqual(['met', 'open']);
  });
  it('the end of the stay does not end it, nor does a death', () => {
    const left = doesUsually(doesUsually(there(), 'open-in-emergency'), 'record-stay-ended');
    expect(left.became('break-glass-review')).toBe('open');
    expect(left.does('sw', 'record-death').became('break-glass-review')).toBe('open');
  });
});

describe('28: nobody allocated', () => {
  it.each([
    ['social-worker', 'team-manager', '2026-11-19 23:59:59', 'L2 2026-11-20 09:00'],
    ['team-manager', 'head-of-service', '2026-11-19 23:59:59', 'L3 2026-11-20 09:00'],
    ['iro', 'iro-manager', '2026-11-25 23:59:59', 'HSQ 2026-11-26 09:00'],
  ])('the post of the %s: the %s owes it', (whose, role, due, call) => {
    const story = doesUsually(there(), 'record-vacancy', { whose });
    expect([story.duty('allocation-vacant').owner, story.due('allocation-vacant')]).toEqual([{ role }, due]);
    expect(story.until('2026-11-27 10:00').calls('allocation-vacant')).toEqual([call]);
  });
  it('what was owed goes to whoever is allocated, and the line above follows', () => {
    const posts = { ...AUTHORITY.posts, 'sw-2': { id: 'sw-2', role: 'social-worker' as const, reportsTo: 'hos' } };
    const holdings = [...AUTHORITY.holdings, { seq: 2, from: LONG_AGO, post: 'sw-2', person: 'sw-2' }];
    const story = doesUsually(livingThere(new Story({ ...AUTHORITY, posts, holdings })).until('2026-11-18 10:00'), 'record-vacancy');
    doesUsually(story, 'allocate', { post: 'sw-2' });
    const who = directory(story.authority, story.memory.state!.posts, story.now);
    expect(who.ownerPost(story.duty('placement-plan').owner)).toBe('sw-2');
    // The new line has no team manager of its own, so the next level answers for that step.
    expect(who.target('L1', undefined)).toMatchObject({ level: 'L2', post: 'hos' });
  });
  it('the allocation says in words what was open', () => {
    const story = doesUsually(doesUsually(there(), 'record-vacancy'), 'allocate', { handover: 'The placement plan is open.' });
    expect(story.history().at(-1)!.content).toMatchObject({ handover: 'The placement plan is open.' });
    expect(story.became('allocation-vacant')).toBe('on-time');
    expect(vacancyRecorded.of(story.memory.state!)).toHaveLength(1);
    expect(lastOf(story, 'allocated')).toBe(story.seq);
  });
  it('a step for a level that nobody holds goes to its cover, else to the next, at the same instant', () => {
    const vacant = { ...AUTHORITY, holdings: AUTHORITY.holdings.filter(({ post }) => post !== 'tm') };
    expect(livingThere(new Story(vacant)).until('2026-11-18 12:00').calls('decision-on-file')).toEqual(['L2 2026-11-18 09:00']);
    const covers = [{ seq: 2, post: 'tm', person: 'stand-in', kind: 'cover' as const, from: LONG_AGO }];
    const covered = livingThere(new Story({ ...vacant, covers })).until('2026-11-18 12:00');
    expect(covered.calls('decision-on-file')).toEqual(['L1 2026-11-18 09:00']);
  });
});
