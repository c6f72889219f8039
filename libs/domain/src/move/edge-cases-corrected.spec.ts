/** Edge cases of domain.md (e), clause by clause: what is corrected, hidden, or recorded late; the opening position; a critical gap. */
import { at, AUTHORITY, authorised, LONG_AGO, livingThere, SEEN_ALONE, Story, TEXT } from '#support/story';
import { lastOf } from '#support/usual/section';
import { doesUsually } from '#support/usual/index';
import { foldEffective } from './correction.js';
import { TOLD_ONCE } from './notices.js';

const MOVED = { previousEnded: 'emergency' };
const there = (time = '2026-11-18 10:00'): Story => livingThere().until(time);
const correct = (entry: number, kind: string, corrected: object, occurredAt?: string) => ({
  entry,
  kind,
  why: TEXT,
  corrected,
  ...(occurredAt !== undefined && { occurredAt: at(occurredAt) }),
});
const hides = (story: Story, kind: string): Story =>
  story.does('sw', 'hide-entry', { entry: lastOf(story, kind), because: 'about-another-child', account: TEXT });
const levels = (story: Story, duty: string) => story.calls(duty).map((call) => call.slice(0, 2));

describe('17: a correction', () => {
  it('adds an entry and changes none: what it supersedes is there to be seen', () => {
    const story = there();
    const before = story.history();
    story.does('sw', 'correct-entry', correct(5, 'moved', MOVED, '2026-11-17 16:00'));
    expect(story.history().slice(0, before.length)).toEqual(before);
    expect(story.history()).toHaveLength(before.length + 1);
  });
  it('of a trigger moves the date, keeps the name of the duty, the levels raised, and the promise of before', () => {
    const story = there('2026-11-19 18:00');
    expect(levels(story, 'first-visit')).toEqual(['L2', 'L3']);
    story.does('sw', 'correct-entry', correct(5, 'moved', MOVED, '2026-11-17 22:00'));
    expect(story.ledger('first-visit@5').map(({ line, due }) => [line, due])).toEqual([
      ['armed', at('2026-11-18 17:00')],
      ['moved', at('2026-11-18 22:00')],
    ]);
    expect(levels(story.until('2026-11-23 08:00'), 'first-visit')).toEqual(['L2', 'L3']);
  });
  it.each(['L2', 'L3'])('never lifts that a visit was recorded late, called or not (%s)', (level) => {
    const story = doesUsually(there(level === 'L2' ? '2026-11-18 18:00' : '2026-11-19 18:00'), 'record-visit');
    const visit = lastOf(story, 'visited');
    story.does('sw', 'correct-entry', correct(visit, 'visited', SEEN_ALONE, '2026-11-18 12:00'));
    expect(
      story
        .ledger('first-visit@5')
        .filter(({ line }) => line === 'met')
        .map(({ outcome }) => outcome),
    ).toEqual(['late']);
    expect(story.memory.page.kept['first-visit@5']).toBe('late');
  });
  it('a reason of an assistant director stands beside it and lifts nothing either', () => {
    const story = doesUsually(there('2026-11-18 18:00'), 'record-visit');
    story.does('ad', 'add-late-reason', { duty: 'first-visit@5', reason: 'away-from-signal' });
    expect(story.became('first-visit')).toBe('late');
    expect(story.history().at(-1)!.content).toMatchObject({ reason: 'away-from-signal' });
  });
  it('does not put the move after what is recorded of life there, nor after its end, nor before it was asked for', () => {
    const story = doesUsually(there(), 'record-visit').until('2026-11-20 10:00');
    const moves = (time: string) => story.tries('sw', 'correct-entry', correct(5, 'moved', MOVED, time));
    expect(moves('2026-11-18 10:01')).toMatchObject({ rule: 'moved-before-all-that-stands' });
    expect(moves('2026-11-16 09:59')).toMatchObject({ rule: 'not-before-the-record-began' });
    const left = there().does('sw', 'record-stay-ended', { manner: 'planned', whereTo: 'family' }).until('2026-11-20 10:00');
    expect(left.tries('sw', 'correct-entry', correct(5, 'moved', MOVED, '2026-11-18 10:01'))).toMatchObject({
      rule: 'moved-before-all-that-stands',
    });
  });
});

describe('17: a correction of what ends', () => {
  const LEFT = { manner: 'planned', whereTo: 'family' };
  it('does not put the end of the stay before the move, nor a death before the record began', () => {
    const left = there().does('sw', 'record-stay-ended', LEFT);
    const end = lastOf(left, 'stay-ended');
    expect(left.tries('sw', 'correct-entry', correct(end, 'stay-ended', LEFT, '2026-11-17 16:59'))).toMatchObject({
      rule: 'left-after-the-move',
    });
    const died = there().does('sw', 'record-death');
    expect(died.tries('sw', 'correct-entry', correct(lastOf(died, 'child-died'), 'child-died', {}, '2026-11-16 09:59'))).toMatchObject({
      rule: 'not-before-the-record-began',
    });
  });
  it('of the day of a registration moves the end of the unregistered period, and the decision lives until then', () => {
    const story = doesUsually(there(), 'record-registration').until('2026-11-20 10:00');
    const corrected = { urn: '1234567', effectiveFrom: '2026-11-20', evidence: TEXT };
    story.does('sw', 'correct-entry', correct(lastOf(story, 'home-registered'), 'home-registered', corrected));
    expect(story.became('continuation-decision')).toBe('ended-before-due, unregistered-period-ended 2026-11-20 00:00');
  });
  it('of an end date that has run out already calls the director at once, and once', () => {
    const story = authorised().until('2026-11-20 10:00');
    const ends = { reasons: TEXT, reasonForTheChild: TEXT, endDate: '2026-11-18' };
    story.does('dcs', 'correct-entry', correct(4, 'authorised', ends));
    expect(story.calls('lapse')).toEqual(['L4 2026-11-20 10:00']);
    expect(story.until('2026-11-22 08:00').calls('lapse')).toHaveLength(1);
  });
});

describe('17: an entry about another child', () => {
  it('is hidden and leaves its stub: who hid it, when and why, and the entry itself is not erased', () => {
    const story = doesUsually(there(), 'record-visit');
    const before = story.history();
    hides(story, 'visited');
    expect(story.history().slice(0, before.length)).toEqual(before);
    expect(story.history().at(-1)).toMatchObject({
      type: 'entry-hidden',
      actor: { person: 'sw' },
      content: { because: 'about-another-child' },
    });
  });
  it('is told to the data-protection lead at the recording; one that was made by mistake is not', () => {
    const told = (because: string) => TOLD_ONCE.filter(({ when }) => when('entry-hidden', { because })).map(({ to }) => to);
    expect([told('about-another-child'), told('entered-in-error')]).toEqual([[['data-protection-lead']], []]);
  });
  it('that had met a duty opens it again, calls at once what is past, and ends what it had started', () => {
    const story = hides(doesUsually(there(), 'record-visit').until('2026-11-20 10:00'), 'visited');
    expect([story.became('first-visit'), ...story.calls('first-visit')]).toEqual(['open', 'L3 2026-11-20 10:00']);
    expect(story.ledger('next-visit').at(-1)).toMatchObject({ line: 'ended', ending: 'entered-in-error' });
    expect(story.ledger('visit-written-up').at(-1)).toMatchObject({ line: 'ended', ending: 'entered-in-error' });
    expect(foldEffective(story.history())).toEqual(story.memory.state);
  });
  it('that had put a decision on the file opens that again, and no level is called twice', () => {
    const story = hides(doesUsually(there(), 'file-decision').until('2026-11-20 10:00'), 'decision-filed');
    expect(levels(story.until('2026-11-30 10:00'), 'decision-on-file')).toEqual(['L1', 'L4']);
    expect(doesUsually(story, 'file-decision').became('decision-on-file')).toBe('late');
  });
  it('that had met a duty late leaves it late, when another record meets it', () => {
    const story = hides(doesUsually(there('2026-11-18 18:00'), 'record-visit'), 'visited');
    story.does('sw', 'record-visit', SEEN_ALONE, '2026-11-18 12:00');
    expect(story.memory.page.kept['first-visit@5']).toBe('late');
  });
  it('of a missing episode leaves a return without one, and nothing that fails', () => {
    const story = doesUsually(doesUsually(there(), 'record-missing').until('2026-11-18 12:00'), 'record-return');
    hides(story, 'went-missing');
    expect(story.memory.state!.missing).toEqual([]);
    expect(story.until('2026-11-25 10:00').calls('still-missing')).toEqual([]);
  });
  it('is not hidden twice, and the entry that hides is not hidden', () => {
    const story = doesUsually(there(), 'record-visit');
    const visit = lastOf(story, 'visited');
    hides(story, 'visited');
    for (const entry of [visit, story.seq])
      expect(story.tries('sw', 'hide-entry', { entry, because: 'entered-in-error', account: TEXT })).toMatchObject({
        rule: 'entry-can-be-hidden',
      });
  });
});

describe('18: an entry that comes late', () => {
  it('is judged by when it was done or by when it was written, as its duty says, and says why', () => {
    const story = authorised().until('2026-11-19 18:00');
    story.does('sw', 'record-move', { ...MOVED, lateReason: 'recorded-elsewhere-first' }, '2026-11-17 17:00');
    story.does('sw', 'record-visit', { ...SEEN_ALONE, lateReason: 'recorded-elsewhere-first' }, '2026-11-18 12:00');
    expect(story.became('first-visit')).toBe('done-on-time-recorded-late');
    expect(story.history().at(-1)!.content).toMatchObject({ lateReason: 'recorded-elsewhere-first' });
  });
  it('to the second 24 hours late it need not say why', () => {
    const story = there('2026-11-19 10:00');
    expect(story.tries('sw', 'record-visit', SEEN_ALONE, '2026-11-18 10:00')).toBeUndefined();
  });
});

describe('27: the opening position', () => {
  const opened = (since: string): Story =>
    doesUsually(new Story().until('2026-11-16 10:00'), 'open-position', { livingThereSince: at(since), account: TEXT });
  it('stands for what lies before it only: a decision made after it is told and put on the file', () => {
    const story = doesUsually(opened('2026-08-03 15:00').until('2026-11-20 10:00'), 'continue');
    expect([story.due('decision-on-file'), story.due('child-told')]).toEqual(['2026-11-23 23:59:59', '2026-11-23 23:59:59']);
  });
  it('has the search of the first ten working days behind it: the next is asked for at once, then every fourth day', () => {
    const story = opened('2026-08-03 15:00');
    expect(story.due('search-for-registered-home')).toBe('2026-11-17 23:59:59');
    doesUsually(story.until('2026-11-17 10:00'), 'record-search');
    const next = story.duties().findLast(({ entry }) => entry.id === 'search-for-registered-home')!;
    expect(next.due).toBe(at('2026-11-21 23:59:59'));
  });
  it('calls nobody for what lies before it', () => expect(opened('2026-01-05 15:00').raised()).toEqual([]));
});

describe('10 and 11: a delegation is not handed on, in what only the authoriser may accept or approve either', () => {
  const delegated = {
    ...AUTHORITY,
    delegations: [{ seq: 2, from: LONG_AGO, fromPost: 'dcs', toPost: 'ad' }],
    covers: [{ seq: 3, post: 'ad', person: 'stand-in', kind: 'cover' as const, from: LONG_AGO }],
  };
  const gap = { gaps: [{ check: 'registration-searched', why: TEXT }] };
  it('the delegate accepts that a critical check is not done, who covers for the delegate does not', () => {
    const story = authorised(new Story(delegated));
    expect(story.tries('stand-in', 'accept-gaps', gap)).toMatchObject({ rule: 'critical-gaps-by-the-authoriser' });
    expect(story.tries('ad', 'accept-gaps', gap)).toBeUndefined();
  });
  it('nor approve a home at a distance', () => {
    const story = doesUsually(authorised(new Story(delegated)), 'record-address', { area: 'at-a-distance' });
    const approval = { kind: 'whole', wishesAscertained: true, mostAppropriate: true, fitsTheCarePlan: true };
    expect(story.tries('stand-in', 'approve-out-of-area', approval)).toMatchObject({ rule: 'the-director-approves-at-a-distance' });
    expect(story.tries('ad', 'approve-out-of-area', approval)).toBeUndefined();
  });
});
