/** One duty, as the oracle reckons it, and how: due instant, ending, outcome, steps. */
import { cut, dateOf, daysBefore, endOf, HOUR, nextNine, nineOn, plusDays, plusMonths, sameTime, startOf, Workdays } from './days.js';
import type { Facts } from './facts.js';
import type { PlainWorld } from './plain-world.js';
import { type Amount, type EntryId, entryOf, NOT_OWED_AT_THE_OPENING, type Step as PolicyStep, type Written } from './policy.js';

export type Outcome = 'on-time' | 'done-on-time-recorded-late' | 'late' | 'ended-before-due';
interface Times {
  readonly seq: number;
  readonly at: number;
  readonly rec: number;
}
export type Owner = { readonly role: string } | { readonly post: string };
/** What an entry asks because of one record. */
export interface Demand {
  readonly id: EntryId;
  readonly trigger: Times;
  readonly variant?: string;
  /** What the due instant counts from, an instant or a date; undefined: not known yet. */
  readonly from: number | string | undefined;
  /** The alternative that holds, by its words; true for the only one. */
  readonly alt?: string | boolean;
  /** The record's own number, where it asks for less. */
  readonly amount?: number;
  readonly notBefore?: number | undefined;
  readonly notAfter?: number | undefined;
  readonly met?: Times | undefined;
  readonly endedAt?: number;
  readonly floorMet?: Times | undefined;
  /** What the floor counts from, where that is something else. */
  readonly floorFrom?: { readonly at: number | string | undefined };
  readonly ended?: { readonly by: string; readonly at: number } | undefined;
  readonly owner?: Owner;
  /** Instants that steps and reminders count from, by name. */
  readonly instants?: Readonly<Record<string, number | undefined>>;
  readonly evenAfterDeath?: true;
}
export interface Step {
  readonly level: string;
  readonly at: number;
  readonly atKnown: boolean;
}
export interface Owed {
  readonly duty: string;
  readonly entry: EntryId;
  readonly trigger: Times;
  readonly due: number | undefined;
  readonly is: 'open' | 'met' | 'ended';
  readonly outcome: Outcome | undefined;
  readonly met?: Times | undefined;
  readonly endedAt?: number;
  readonly owner: Owner;
  readonly safety: boolean;
  readonly steps: readonly Step[];
  readonly remindAt: readonly number[];
  /** Nothing is sent about it any more. */
  readonly silent: boolean;
  readonly days: Workdays;
}

/** The policy and the calendar that were known when a record was first written down. */
export class Rules {
  private readonly calendars: readonly { readonly recordedAt: number; readonly days: Workdays }[];

  constructor(private readonly world: PlainWorld) {
    this.calendars = world.calendars.map(({ recordedAt, added }) => ({ recordedAt, days: new Workdays(added) }));
  }

  days(written: number): Workdays {
    return (this.calendars.findLast(({ recordedAt }) => recordedAt <= written) ?? this.calendars[0]!).days;
  }

  get newest(): Workdays {
    return this.calendars.at(-1)!.days;
  }

  change(id: EntryId, written: number) {
    const version = this.world.policies.findLast(({ recordedAt, inForceFrom }) => recordedAt <= written && startOf(inForceFrom) <= written);
    return version?.changes.find(({ entry }) => entry === id);
  }
}

export const reckon = ([amount, unit]: Amount, from: number | string, days: Workdays): number => {
  if (unit === 'own-date' || unit === 'before-move') return typeof from === 'string' ? endOf(from) : cut(from);
  const anchor = typeof from === 'string' ? startOf(from) : cut(from);
  const day = dateOf(anchor);
  switch (unit) {
    case 'h':
      return anchor + amount * HOUR;
    case 'd':
      return endOf(plusDays(day, amount));
    case 'wd':
      return endOf(amount === 0 ? day : amount < 0 ? days.before(day, -amount) : days.after(day, amount));
    case 'next-wd':
      return endOf(days.isWorkingDay(day) && anchor < nineOn(day) ? day : days.after(day, 1));
    case 'm':
      return endOf(plusMonths(day, amount));
    default:
      throw new Error(`No unit ${unit}`);
  }
};

/** What becomes of a demand: nothing, a duty, or a duty and its floor. */
export const owedFor = (demand: Demand, facts: Facts, rules: Rules, endings: ReadonlyMap<string, number>, now: number): Owed[] => {
  const entry = entryOf(demand.id);
  const { trigger } = demand;
  const start = cut(trigger.at);
  if (entry.ends.some((by) => by !== 'not-authorised' && (endings.get(by) ?? Infinity) < start)) return [];
  const change = rules.change(demand.id, trigger.rec);
  const ended = endingOf(demand, entry, endings, now);
  if (facts.opening && (trigger.seq === facts.opening.seq || trigger.at < facts.opening.at))
    return fromTheOpening(demand, facts.opening, (asked) => mainDuty(asked, entry, change, rules, facts, ended), {
      off: change?.off === true,
      statutory: entry.statutory,
      floor:
        entry.floor && (change?.off || hasFloorOfItsOwn(entry, change))
          ? (asked) => floorDuty(asked, entry, rules, facts, ended)
          : undefined,
    });
  const main = change?.off ? [] : [mainDuty(demand, entry, change, rules, facts, ended)];
  return entry.floor && (change?.off || hasFloorOfItsOwn(entry, change)) ? [...main, floorDuty(demand, entry, rules, facts, ended)] : main;
};

const NOT_OWED: readonly string[] = NOT_OWED_AT_THE_OPENING;
/** What was there on the first day: statutory dates that are still to come stand; other dates count from that day, some not at all. */
const fromTheOpening = (
  demand: Demand,
  opening: Times,
  main: (demand: Demand) => Owed,
  { off, statutory, floor }: { off: boolean; statutory: boolean; floor: ((demand: Demand) => Owed) | undefined },
): Owed[] => {
  const stands = ({ due }: Owed) => due !== undefined && due >= startOf(dateOf(opening.at));
  const now = (from: number | string | undefined) =>
    from !== undefined && (typeof from === 'string' ? endOf(from) : from) < opening.at ? opening.at : from;
  const instants = Object.fromEntries(Object.entries(demand.instants ?? {}).map(([name, at]) => [name, now(at) as number | undefined]));
  const limits = { notAfter: now(demand.notAfter) as number | undefined, notBefore: demand.notBefore };
  const later: Demand = {
    ...demand,
    ...limits,
    from: now(demand.from),
    instants,
    ...(demand.floorFrom && { floorFrom: { at: now(demand.floorFrom.at) } }),
  };
  const owed = !NOT_OWED.includes(demand.id);
  const mains = off ? [] : statutory && stands(main(demand)) ? [main(demand)] : owed ? [main(later)] : [];
  if (!floor) return mains;
  return [...mains, ...(stands(floor(demand)) ? [floor(demand)] : owed ? [floor(later)] : [])];
};

const hasFloorOfItsOwn = ({ floor, due }: Written, change: Change): boolean =>
  floor !== undefined && (floor.own || floor.due[0] !== (change?.amount ?? due[0]) || floor.due[1] !== (change?.unit ?? due[1]));

type Ended = { readonly by: string; readonly at: number } | undefined;
type Change = ReturnType<Rules['change']>;

const endingOf = ({ trigger, ended }: Demand, { ends }: Written, endings: ReadonlyMap<string, number>, now: number): Ended => {
  const come = ends.map((by) => ({ by, at: endings.get(by) ?? Infinity })).filter(({ at }) => at <= now && at >= cut(trigger.at));
  if (ended) come.push({ by: ended.by, at: ended.at });
  return come.toSorted((a, b) => a.at - b.at)[0];
};

const mainDuty = (demand: Demand, entry: Written, change: Change, rules: Rules, facts: Facts, ended: Ended): Owed => {
  const { trigger, from, notAfter, notBefore, alt, instants = {} } = demand;
  const restated = entry.alternatives.find(({ when }) => alt === true || when === alt);
  const days = rules.days(trigger.rec);
  const [amount, unit] = restated?.due ?? [change?.amount ?? entry.due[0], change?.unit ?? entry.due[1]];
  const asked: Amount = [Math.min(amount, demand.amount ?? Infinity), unit];
  // A statutory date is the earlier of the calendar's that was known then and the newest one's.
  const calendars = entry.statutory && !hasFloorOfItsOwn(entry, change) ? [days, rules.newest] : [days];
  const reckoned = from === undefined ? undefined : Math.min(...calendars.map((known) => reckon(asked, from, known)));
  const due = reckoned === undefined ? undefined : Math.min(Math.max(reckoned, notBefore ?? reckoned), notAfter ?? Infinity);
  const silent = facts.died !== undefined && !demand.evenAfterDeath;
  const steps = (restated?.ladder ?? entry.ladder).flatMap((step) => stepOf(step, { due, demand, days, safety: entry.safety }));
  const short = due !== undefined && typeof from === 'number' && due - from <= 24 * HOUR && due - 2 * HOUR > trigger.rec;
  const remind = entry.remindTwoHoursBefore && short ? [due - 2 * HOUR] : remindBefore(entry, instants['reminderFrom'] ?? due, trigger.rec);
  return {
    duty: `${demand.id}@${trigger.seq}${demand.variant ? `.${demand.variant}` : ''}`,
    entry: demand.id,
    trigger,
    due,
    ...settled(entry.judged, due, demand.met, ended),
    owner: demand.owner ?? { role: restated?.owner ?? entry.owner },
    safety: entry.safety,
    steps: silent ? [] : entry.heldWhileMissing ? held(steps, facts, days, entry.safety) : steps,
    remindAt: silent || due === undefined ? [] : remind,
    silent,
    days,
  };
};

const remindBefore = ({ remindDaysBefore }: Written, from: number | undefined, known: number): number[] =>
  from === undefined ? [] : remindDaysBefore.map((days) => nineOn(daysBefore(`${dateOf(from)} ${days}`))).filter((at) => at > known);

const floorDuty = (demand: Demand, entry: Written, rules: Rules, facts: Facts, ended: Ended): Owed => {
  const { due: amount, ladder, safety } = entry.floor!;
  const days = rules.days(demand.trigger.rec);
  const from = demand.floorFrom ? demand.floorFrom.at : demand.from;
  const due = from === undefined ? undefined : Math.min(...[days, rules.newest].map((known) => reckon(amount, from, known)));
  return {
    duty: `${demand.id}@${demand.trigger.seq}${demand.variant ? `.${demand.variant}` : ''}.floor`,
    entry: demand.id,
    trigger: demand.trigger,
    due,
    ...settled('done', due, demand.floorMet ?? demand.met, ended),
    owner: demand.owner ?? { role: entry.owner },
    safety,
    steps: facts.died ? [] : ladder.flatMap((step) => stepOf(step, { due, demand, days, safety })),
    remindAt: [],
    silent: facts.died !== undefined,
    days,
  };
};

const settled = (judged: Written['judged'], due: number | undefined, met: Times | undefined, ended: Ended) => {
  if (met && (!ended || cut(met.at) <= ended.at)) return { is: 'met' as const, outcome: worth(judged, due, met), met };
  if (!ended) return { is: 'open' as const, outcome: undefined };
  return {
    is: 'ended' as const,
    endedAt: ended.at,
    outcome: due !== undefined && ended.at > due ? ('late' as const) : ('ended-before-due' as const),
  };
};

const worth = (judged: Written['judged'], due: number | undefined, { at, rec }: Times): Outcome => {
  if (due === undefined) return 'on-time';
  const [done, written] = [cut(at) <= due, cut(rec) <= due];
  if (judged === 'written') return written ? 'on-time' : 'late';
  return done && written ? 'on-time' : done ? 'done-on-time-recorded-late' : 'late';
};

interface Climb {
  readonly due: number | undefined;
  readonly demand: Demand;
  readonly days: Workdays;
  readonly safety: boolean;
}

const stepOf = ({ level, offset, from }: PolicyStep, { due, demand, days, safety }: Climb): Step[] => {
  const hours = (instant: number) => (safety ? instant : days.firstNine(instant));
  const known = hours(demand.trigger.rec);
  const named = from === undefined ? undefined : demand.instants?.[[from].flat().join(' else ')];
  if (offset === 'at-known') {
    const at = from === undefined ? demand.trigger.rec : named;
    return at === undefined ? [] : [{ level, at: Math.max(hours(at), known), atKnown: true }];
  }
  const start = from === undefined ? due : named;
  if (due === undefined || start === undefined) return [];
  const at = offsetFrom(offset, start, days, hours);
  return [{ level, at: Math.max(hours(from === undefined ? at : Math.max(at, due)), known), atKnown: false }];
};

const offsetFrom = (offset: string, start: number, days: Workdays, hours: (instant: number) => number): number => {
  if (offset === 'next-09:00') return nextNine(start);
  const amount = Number.parseInt(offset, 10);
  if (offset.endsWith('wd')) return nineOn(amount < 0 ? days.before(dateOf(start), -amount) : days.after(dateOf(hours(start)), amount));
  if (offset.endsWith('d')) return sameTime(daysBefore(`${dateOf(start)} ${-amount}`), start);
  return start + (offset.endsWith('h') ? amount * HOUR : 0);
};

/** Steps that fall into an episode wait; 24 hours after the return only the highest of them comes. */
const held = (steps: readonly Step[], { missing }: Facts, days: Workdays, safety: boolean): Step[] => {
  let left = [...steps];
  for (const { from, to } of missing.toSorted((a, b) => a.from - b.from || a.seq - b.seq)) {
    const inside = left.filter(({ at }) => at >= from && (to === undefined || at < to));
    const highest = inside.at(-1);
    left = left.flatMap((step) => {
      if (!inside.includes(step)) return [step];
      if (step !== highest || to === undefined) return [];
      const at = cut(to) + 24 * HOUR;
      return [{ ...step, at: safety ? at : days.firstNine(at) }];
    });
  }
  return left;
};
