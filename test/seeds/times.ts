/** When things happen: ordinary hours, and every hour that has ever broken a calendar. */
import type { Act, Runner } from './acts.js';
import { cut, dateOf, eighteenthBirthday, HOUR, instantOf, plusDays, SECOND, startOf as startOfDay } from './oracle/days.js';
import type { Random } from './random.js';

const MINUTE = 60 * SECOND;

/** Nights, weekends and holidays that rules about time fall over. */
const STARTS = [
  '2025-03-28T22:10:00',
  '2025-04-16T16:00:00',
  '2025-10-24T18:30:00',
  '2025-12-23T21:00:00',
  '2026-01-29T11:00:00',
  '2026-03-27T08:59:59',
  '2026-04-02T23:30:00',
  '2026-10-23T09:00:00',
  '2026-12-18T15:00:00',
  '2026-12-24T23:59:59',
  '2027-03-24T20:00:00',
  '2027-12-23T13:00:00',
];

export const startOf = (random: Random): number =>
  random.chance(0.5)
    ? instantOf(random.pick(STARTS))
    : startOfDay(plusDays('2025-01-01', random.between(0, 900))) + random.between(0, 86_399) * SECOND;

export const bornOnFor = (random: Random, start: number): string => {
  if (random.chance(0.3)) {
    const birthday = plusDays(dateOf(start), random.between(1, 45));
    const bornOn = `${Number(birthday.slice(0, 4)) - 18}${birthday.slice(4)}`;
    return bornOn.endsWith('-03-01') && random.chance(0.9) && Number(bornOn.slice(0, 4)) % 4 === 0 ? `${bornOn.slice(0, 4)}-02-29` : bornOn;
  }
  return `${random.between(2010, 2015)}-05-04`;
};

const LOCAL = ['08:59:59', '09:00:00', '09:00:01', '00:00:00', '23:59:59', '01:30:00', '22:15:00', '16:40:00'];

/** The clock moves on. `tick` leaves the instant itself unswept, so that the record comes first. */
export const nextInstant = (random: Random, runner: Runner, bornOn: string): Act[] => {
  const { now } = runner;
  const kind = random.weighted(WEIGHTS);
  const target = TARGETS[kind](random, runner, bornOn);
  if (target === undefined || target <= now) return [];
  const isTie = kind === 'tie' || (kind === 'special' && random.chance(0.5));
  if (!isTie) return [{ is: 'step', to: target + (random.chance(0.2) ? random.between(0, 999) : 0) }];
  return cut(target) - SECOND < now
    ? [{ is: 'tick', to: target }]
    : [
        { is: 'step', to: cut(target) - SECOND },
        { is: 'tick', to: target },
      ];
};

const WEIGHTS = [
  ['seconds', 12],
  ['minutes', 18],
  ['hours', 30],
  ['days', 16],
  ['weeks', 4],
  ['tie', 14],
  ['just-after', 5],
  ['waking', 5],
  ['special', 8],
] as const;

const TARGETS: Record<(typeof WEIGHTS)[number][0], (random: Random, runner: Runner, bornOn: string) => number | undefined> = {
  seconds: (random, { now }) => now + random.between(1, 59) * SECOND,
  minutes: (random, { now }) => now + random.between(1, 59) * MINUTE,
  hours: (random, { now }) => now + random.between(1, 23) * HOUR + random.between(0, 59) * MINUTE,
  days: (random, { now }) => now + random.between(1, 4) * 24 * HOUR,
  weeks: (random, { now }) => now + random.between(5, 21) * 24 * HOUR,
  tie: (random, runner) => dueAhead(random, runner),
  'just-after': (random, runner) => plus(dueAhead(random, runner), SECOND),
  waking: (_, { now, wakeAt }) => (wakeAt === undefined || wakeAt > now + 30 * 24 * HOUR ? undefined : wakeAt),
  special: (random, { now }, bornOn) => random.pick(specials(now, bornOn, random)),
};

const plus = (instant: number | undefined, more: number): number | undefined => (instant === undefined ? undefined : instant + more);

const RUNS_OUT = /^(verbal-yes-confirmed|continuation-decision)@/;

const dueAhead = (random: Random, { now, open, wakeAt }: Runner): number | undefined => {
  const isAhead = (due: number | undefined): due is number => due !== undefined && due > now && due < now + 15 * 24 * HOUR;
  const ahead = [...open.map(({ due }) => due), wakeAt].filter(isAhead);
  const runsOut = open
    .filter(({ duty }) => RUNS_OUT.test(duty))
    .map(({ due }) => due)
    .filter(isAhead);
  // A decision that runs out starts something by time alone: its second is worth more than others.
  if (runsOut.length > 0 && random.chance(0.3)) return random.pick(runsOut);
  return ahead.length === 0 ? undefined : random.pick(ahead);
};

const specials = (now: number, bornOn: string, random: Random): number[] => {
  const birthday = startOfDay(eighteenthBirthday(bornOn));
  const day = plusDays(dateOf(now), random.between(0, 3));
  const local = LOCAL.map((time) => instantOf(`${day}T${time}`));
  const around = [birthday, birthday - SECOND, birthday + SECOND].filter((at) => at > now && at < now + 40 * 24 * HOUR);
  return [...local, ...around, ...around].filter((at) => at > now).concat(now + HOUR);
};
