/** The authority that a seed plays in: posts, vacancies, cover, delegations, versions of policy and calendar. The oracle sees it as plain data. */
import { compileCalendar } from '#authority/calendar/compile';
import { ENGLAND_AND_WALES } from '#authority/calendar/england-and-wales';
import type { AuthorityState, Cover, Delegation, Holding } from '#domain/authority/state';
import { DEFAULT_POLICY } from '#domain/move/duties/index';
import { type Book, compilePolicy } from '#domain/policy/book';
import type { PolicyChange } from '#domain/policy/policy';
import { AUTHORITY, CALENDAR, LONG_AGO } from '#support/story';
import { dateOf, HOUR, plusDays } from './oracle/days.js';
import type { PlainWorld } from './oracle/plain-world.js';
import type { Random } from './random.js';

export interface World {
  readonly authority: AuthorityState;
  readonly book: Book;
  readonly plain: PlainWorld;
}

const DAY = 24 * HOUR;
const CHANGES: readonly PolicyChange[] = [
  { entry: 'first-visit', amount: 12, unit: 'h' },
  { entry: 'first-visit', amount: 3, unit: 'd' },
  { entry: 'first-visit', off: true },
  { entry: 'next-visit', amount: 5, unit: 'd' },
  { entry: 'next-visit', amount: 10, unit: 'd' },
  { entry: 'next-visit', off: true },
  { entry: 'management-review', amount: 14, unit: 'd' },
  { entry: 'management-review', amount: 3, unit: 'wd' },
  { entry: 'decision-on-file', amount: 2, unit: 'wd' },
  { entry: 'visit-written-up', off: true },
  { entry: 'visit-written-up', amount: 48, unit: 'h' },
  { entry: 'review-outcome', amount: 6, unit: 'h' },
  { entry: 'child-has-moved', amount: 30, unit: 'h' },
  { entry: 'continuation-decision', amount: 7, unit: 'd' },
  { entry: 'verbal-yes-noted', amount: 1, unit: 'h' },
  { entry: 'decision-made', amount: 20, unit: 'h' },
];

const calendars = new Map<string, ReturnType<typeof compileCalendar>>();
const calendarWith = (holiday: string) => {
  const known = calendars.get(holiday);
  if (known) return known;
  const holidays = [...ENGLAND_AND_WALES.holidays, { date: holiday, name: 'Proclaimed' }].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const calendar = compileCalendar({ ...ENGLAND_AND_WALES, version: 2, holidays });
  calendars.set(holiday, calendar);
  return calendar;
};

/** Compiling a calendar is dear: one of a few days is proclaimed a holiday. */
const PROCLAIMED = ['2025-03-31', '2025-05-12', '2025-10-24', '2026-01-05', '2026-04-10', '2026-11-27', '2027-03-22', '2027-06-14'];

export const worldOf = (random: Random, start: number): World => {
  const soon = () => start + random.between(0, 40) * DAY + random.between(0, 23) * HOUR;
  const changes = CHANGES.filter(() => random.chance(0.25)).filter(
    ({ entry }, at, all) => all.findIndex((other) => other.entry === entry) === at,
  );
  const second = random.chance(0.5)
    ? [{ version: 2, recordedAt: soon(), inForceFrom: plusDays(dateOf(start), random.between(0, 30)), changes }]
    : [];
  const policies = [{ version: 1, recordedAt: LONG_AGO, inForceFrom: '2018-01-01', changes: [] }, ...second];
  const proclaimed = PROCLAIMED.find((date) => date > dateOf(start));
  const later = proclaimed !== undefined && random.chance(0.4) ? [{ recordedAt: soon(), holiday: proclaimed }] : [];
  const authority = authorityOf(random, start);
  return {
    authority,
    book: {
      policies: policies.map((version) => compilePolicy(DEFAULT_POLICY, version, CALENDAR)),
      calendars: [
        { recordedAt: LONG_AGO, calendar: CALENDAR },
        ...later.map(({ recordedAt, holiday }) => ({ recordedAt, calendar: calendarWith(holiday) })),
      ],
    },
    plain: {
      ...authority,
      policies,
      calendars: [{ recordedAt: LONG_AGO, added: [] }, ...later.map(({ recordedAt, holiday }) => ({ recordedAt, added: [holiday] }))],
    },
  };
};

const authorityOf = (random: Random, start: number): AuthorityState => {
  const span = () => {
    const from = start + random.between(-2, 30) * DAY;
    return { from, to: from + (random.chance(0.3) ? 900 : random.between(1, 20)) * DAY };
  };
  const vacancies = ['sw', 'iro', 'tm', 'hos', 'ad', 'dcs'].filter(() => random.chance(0.12));
  const holdings = AUTHORITY.holdings.flatMap((holding): Holding[] => {
    if (!vacancies.includes(holding.post)) return [holding];
    const from = start + random.between(0, 20) * DAY;
    return [
      { ...holding, to: from },
      { ...holding, from: from + random.between(1, 20) * DAY },
    ];
  });
  const delegations: Delegation[] = random.chance(0.4)
    ? [{ seq: 1, fromPost: 'dcs', toPost: random.pick(['ad', 'ad', 'hos', 'tm', 'tm']), ...span() }]
    : [];
  const isDelegate = (post: string) => delegations.some(({ toPost }) => toPost === post);
  const covers = ['tm', 'hos', 'ad', 'dcs', 'on-call', 'sw'].flatMap((post): Cover[] =>
    random.chance(isDelegate(post) ? 0.6 : 0.2)
      ? [
          {
            seq: 1,
            post,
            // Somebody from outside, or a deputy who may have a part in the case.
            person: random.pick(['relief', 'relief', 'relief', 'tm', 'hos', 'ad'].filter((person) => person !== post)),
            kind: random.chance(0.3) ? 'on-call' : 'cover',
            ...(isDelegate(post) ? { from: start, to: start + 900 * DAY } : span()),
          },
        ]
      : [],
  );
  return { ...AUTHORITY, holdings, covers, delegations };
};
