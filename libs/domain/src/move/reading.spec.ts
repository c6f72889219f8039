/** How the policy is read (policy.yaml: reading, judging, ladder, reminders, floors, opening, endings), where no spec of its own says it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  at,
  AUTHORITY,
  authorised,
  BANK_HOLIDAYS,
  BOOK,
  CALENDAR,
  calendarWith,
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
import { lastOf } from '#support/usual/section';
import { doesUsually } from '#support/usual/index';
import type { Book } from '#domain/policy/book';
import { compilePolicy } from '#domain/policy/book';
import { ENDINGS } from '#domain/policy/policy';
import { DEFAULT_POLICY } from './duties/index.js';
import { LATE_REASONS } from './record.js';

const FILE = parse(readFileSync('libs/domain/policy.yaml', 'utf8')) as {
  judging: { outcomes: object; lateEntry: { after: { amount: number; unit: string }; reasons: readonly string[] } };
  endings: object;
};
const MOVED = { previousEnded: 'emergency' };
const there = (time = '2026-11-18 10:00', story = new Story()): Story => livingThere(story).until(time);
/** Another calendar, known from a day on. */
const bookWith = (recordedAt: string, change: (dates: typeof BANK_HOLIDAYS) => typeof BANK_HOLIDAYS): Book => ({
  ...BOOK,
  calendars: [...BOOK.calendars, { recordedAt: at(recordedAt), calendar: calendarWith({ version: 2, holidays: change(BANK_HOLIDAYS) }) }],
});
const oneMore = (date: string) => (dates: typeof BANK_HOLIDAYS) => [...dates, { date, name: 'A bank holiday for one year' }];
const oneLess = (date: string) => (dates: typeof BANK_HOLIDAYS) => dates.filter((one) => one.date !== date);
const ONE_LESS_AT_CHRISTMAS = bookWith('2026-12-24 09:00', oneLess('2026-12-28'));
const movedBeforeChristmas = (book: Book): Story => {
  const story = authorised(new Story(AUTHORITY, book)).until('2026-11-20 10:00');
  doesUsually(story, 'plan-move', { plannedFor: at('2026-12-23 12:00') });
  return doesUsually(story.until('2026-12-23 12:00'), 'record-move').until('2026-12-24 10:00');
};
const mains = (story: Story, id: string) => story.duties().filter(({ entry, kind }) => entry.id === id && kind === 'main');

describe('reading.versions', () => {
  it('a statutory date is the earlier of the calendar of its trigger and the newest: another holiday does not put it off', () => {
    const story = there('2026-11-18 10:00', new Story(AUTHORITY, bookWith('2026-11-18 09:00', oneMore('2026-11-20'))));
    expect(story.due('placement-plan')).toBe('2026-11-24 23:59:59');
    // Nor a promise of our own: it keeps the calendar that was known when it was made.
    expect(story.due('remaining-checks')).toBe('2026-11-20 23:59:59');
  });
  it('a holiday that is taken back brings the statutory date forward, and leaves our own promise', () => {
    const dates = (story: Story) => [story.due('placement-plan'), story.due('health-and-gp')];
    expect(dates(movedBeforeChristmas(BOOK))).toEqual(['2027-01-04 23:59:59', '2027-01-11 23:59:59']);
    expect(dates(movedBeforeChristmas(ONE_LESS_AT_CHRISTMAS))).toEqual(['2026-12-31 23:59:59', '2027-01-11 23:59:59']);
  });
  it('a calendar that is adopted brings an open statutory date forward at once, and nobody has to do anything', () => {
    const story = movedBeforeChristmas(BOOK);
    story.book = ONE_LESS_AT_CHRISTMAS;
    const { events } = story.wakesOnceAt('2026-12-24 11:00');
    const dates = events.at(-1)!.ledger!.map(({ line, duty, due }) => [line, duty.split('@')[0], due === undefined || local(due)]);
    expect(dates).toContainEqual(['moved', 'placement-plan', '2026-12-31 23:59:59']);
    const { length } = events;
    expect(story.wakesOnceAt('2026-12-24 11:01').events).toHaveLength(length);
  });
  it('a correction brings no newer calendar in', () => {
    const book = bookWith('2026-11-18 09:00', oneMore('2026-11-19'));
    const story = there('2026-11-18 10:00', new Story(AUTHORITY, book));
    story.does('sw', 'correct-entry', { entry: 5, kind: 'moved', why: TEXT, corrected: MOVED, occurredAt: at('2026-11-17 16:00') });
    expect([story.due('remaining-checks'), story.duty('remaining-checks').calendarVersion]).toEqual(['2026-11-20 23:59:59', 1]);
  });
});

describe('reading.decision and reading.plannedMove', () => {
  it('a decision is of the time of the yes where a yes by word of mouth came first, an interim one too', () => {
    const yes = saidYes('2026-11-20 22:00').until('2026-11-23 10:00');
    yes.does('dcs', 'confirm-verbal-yes', { yes: 1, ...REASONS });
    const replaced = interim('2026-11-20 22:00').until('2026-11-23 10:00').does('dcs', 'authorise', REASONS);
    for (const story of [yes, replaced]) expect(story.due('continuation-decision')).toBe('2026-12-04 23:59:59');
    expect(yes.due('decision-on-file')).toBe('2026-11-23 23:59:59');
  });
  it('the planned time is the needed-by of the request until another is recorded', () => {
    expect(authorised().due('child-has-moved')).toBe('2026-11-20 20:00');
    const story = doesUsually(authorised(), 'plan-move', { plannedFor: at('2026-11-19 12:00') });
    expect(story.due(mains(story, 'child-has-moved').at(-1)!.id)).toBe('2026-11-19 14:00');
  });
});

describe('reading.units and reading.precision', () => {
  it('0 h is the anchor itself, to the whole second, cut', () => {
    const story = there('2026-11-18 12:00');
    story.now += 750;
    doesUsually(story, 'record-missing');
    expect(story.duty('missing-reported').due! % 1_000).toBe(0);
    expect(story.due('missing-reported')).toBe('2026-11-18 12:00');
  });
  it('a request cannot be judged needed later by a part of a second', () => {
    const story = new Story().until('2026-11-16 10:00').does('sw', 'open-move', OPENING);
    story.now += 900;
    story.does('sw', 'send-request', { ...REQUEST, neededBy: at('2026-11-17 10:00') });
    expect(story.due('decision-made')).toBe('2026-11-16 14:00');
  });
});

describe('reading.night and reading.chain', () => {
  it('a night is a day at whose last second the child is there: who leaves in it has not reached the mark', () => {
    const left = there('2026-12-14 23:59:58').does('sw', 'record-stay-ended', { manner: 'planned', whereTo: 'family' });
    expect(left.until('2027-01-10 10:00').calls('stay-mark-28')).toEqual([]);
    expect(there('2026-12-15 10:00').calls('stay-mark-28')).toHaveLength(4);
  });
});

describe('judging', () => {
  it('an entry more than 24 h late says why from the list of the policy, and from no other', () => {
    expect(FILE.judging.lateEntry.after).toMatchObject({ amount: 24, unit: 'h' });
    expect([...LATE_REASONS]).toEqual(FILE.judging.lateEntry.reasons.map((reason) => reason.replaceAll(' ', '-')));
  });
  it('knows the four outcomes of the policy', () =>
    expect(Object.keys(FILE.judging.outcomes)).toEqual(['on-time', 'done-on-time-recorded-late', 'late', 'ended-before-due']));
  it('a record meets the open duty with the earliest trigger at or before it; a back-dated one takes its place', () => {
    const story = doesUsually(there(), 'hold-review').until('2026-11-30 10:00');
    const first = lastOf(story, 'review-held');
    doesUsually(story, 'hold-review');
    expect(story.became(`management-review@${String(first)}`)).toBe('late');
    doesUsually(story, 'hold-review', { lateReason: 'system-down' }, '2026-11-24 10:00');
    const between = lastOf(story, 'review-held');
    // The one that took its place starts a week of its own, met by the review that was there already; what was judged stays.
    expect(story.became(`management-review@${String(between)}`)).toBe('on-time');
    expect(story.memory.page.kept[`management-review@${String(first)}`]).toBe('late');
  });
  it('until the record exists a duty is open, and past its date it stays open', () =>
    expect(there('2027-06-01 10:00').became('placement-plan')).toBe('open'));
});

describe('floors', () => {
  it('where floor and due are equal there is one duty, counted as statutory too', () => {
    const duties = there()
      .duties()
      .filter(({ entry }) => entry.id === 'placement-plan');
    expect(duties).toMatchObject([{ kind: 'main', statutory: true }]);
  });
  it('where they differ both exist, the local record meets both, and the floor has no reminder and no step but its own', () => {
    const story = authorised().until('2026-11-17 17:00').does('sw', 'record-move', MOVED);
    const [main, floor] = story.duties().filter(({ entry }) => entry.id === 'iro-informed');
    expect([main!.kind, floor!.kind, floor!.rungs, floor!.remindAt]).toEqual(['main', 'floor', [], []]);
    doesUsually(story, 'inform-iro');
    expect(story.duties().filter(({ entry, status }) => entry.id === 'iro-informed' && status.is === 'met')).toHaveLength(2);
  });
  it('a statutory date that an authority tightens leaves that of the law beside it, which calls nobody', () => {
    const version = { version: 1, recordedAt: LONG_AGO, inForceFrom: '2018-01-01', changes: [{ entry: 'placement-plan', amount: 2 }] };
    const story = there(
      '2026-11-18 10:00',
      new Story(AUTHORITY, { ...BOOK, policies: [compilePolicy(DEFAULT_POLICY, version, CALENDAR)] }),
    );
    expect([story.due('placement-plan@5'), story.due('placement-plan@5.floor')]).toEqual(['2026-11-19 23:59:59', '2026-11-24 23:59:59']);
    expect(story.until('2026-12-10 10:00').calls('placement-plan@5.floor')).toEqual([]);
  });
  it('"statutory" is said of a number of the law, and not of guidance or of ours', () => {
    const said = (id: string) => DEFAULT_POLICY.find((entry) => entry.id === id)!.statutory;
    expect([said('placement-plan'), said('return-interview'), said('first-visit')]).toEqual([true, 'guidance', false]);
  });
});

describe('reminders and repeats', () => {
  it('an order is reminded of at 09:00 on the days that the policy names, and of nothing else but the short periods', () => {
    const story = doesUsually(there(), 'record-order', { expiresOn: '2026-12-30' }).until('2026-12-30 10:00');
    expect(story.calls('order-renewal', 'reminded')).toEqual(['02', '16', '23', '27', '29'].map((day) => `2026-12-${day} 09:00`));
    const reminded = new Set(
      story.events.filter(({ type }) => type === 'reminded').map(({ content }) => String(content['duty']).split('@')[0]),
    );
    expect([...reminded].toSorted()).toEqual(['first-visit', 'order-renewal']);
  });
  it('a floor is never held by an acknowledgement, nor a step: only repeats are', () => {
    const story = there('2026-11-18 18:00').does('tm', 'acknowledge-escalation', { duty: 'first-visit@5', plan: TEXT, by: '2026-11-19' });
    expect(story.until('2026-11-19 18:00').calls('first-visit')).toEqual(['L2 2026-11-18 17:00', 'L3 2026-11-19 17:00']);
    expect(story.until('2026-11-25 10:00').calls('first-visit@5.floor')).toEqual(['L4 2026-11-24 23:59:59']);
  });
});

describe('endings', () => {
  it('are those of the policy; what was entered in error ends what it had started', () => {
    expect([...ENDINGS, 'entered-in-error'].toSorted()).toEqual(Object.keys(FILE.endings).toSorted());
    const story = doesUsually(there(), 'record-incident');
    story.does('sw', 'hide-entry', { entry: story.seq, because: 'entered-in-error', account: TEXT });
    expect(story.ledger('risk-refreshed-after-event').at(-1)).toMatchObject({ line: 'ended', ending: 'entered-in-error' });
  });
  it('a no is no ending of what is owed about a child who lives there', () => {
    const story = endorsed()
      .does('sw', 'record-move', MOVED)
      .does('dcs', 'not-authorise', { ...REASONS, insteadTonight: TEXT });
    expect([story.became('first-visit'), story.became('legal-advice')]).toEqual(['open', 'open']);
  });
});
