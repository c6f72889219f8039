/** One duty, as the oracle reckons it, and how: due instant, ending, outcome, steps. */
import { cut, dateOf, endOf, HOUR, nextNine, nineOn, plusDays, startOf, Workdays } from './days.js';
import type { Facts } from './facts.js';
import type { PlainWorld } from './plain-world.js';
import { type Amount, type EntryId, entryOf, type Written } from './policy.js';

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
  /** The instant that the due instant counts from; undefined: not known yet. */
  readonly from: number | undefined;
  readonly alt?: boolean;
  readonly notAfter?: number | undefined;
  readonly met?: Times | undefined;
  readonly floorMet?: Times | undefined;
  readonly ended?: { readonly by: string; readonly at: number } | undefined;
  readonly owner?: Owner;
  /** The instant of the step that is raised as soon as it is known. */
  readonly knownAt?: number | undefined;
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
  readonly owner: Owner;
  readonly safety: boolean;
  readonly steps: readonly Step[];
  readonly remindAt: number | undefined;
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

  change(id: EntryId, written: number) {
    const version = this.world.policies.findLast(({ recordedAt, inForceFrom }) => recordedAt <= written && startOf(inForceFrom) <= written);
    return version?.changes.find(({ entry }) => entry === id);
  }
}

export const reckon = ([amount, unit]: Amount, from: number, days: Workdays): number => {
  const anchor = cut(from);
  const day = dateOf(anchor);
  switch (unit) {
    case 'before-move':
      return anchor;
    case 'h':
      return anchor + amount * HOUR;
    case 'd':
      return endOf(plusDays(day, amount));
    case 'wd':
      return endOf(amount === 0 ? day : days.after(day, amount));
    case 'next-wd':
      return endOf(days.isWorkingDay(day) && anchor < nineOn(day) ? day : days.after(day, 1));
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
  const main = change?.off ? [] : [mainDuty(demand, entry, change, rules, facts, ended)];
  return entry.floor ? [...main, floorDuty(demand, entry, rules, facts, ended)] : main;
};

type Ended = { readonly by: string; readonly at: number } | undefined;
type Change = ReturnType<Rules['change']>;

const endingOf = ({ trigger, ended }: Demand, { ends }: Written, endings: ReadonlyMap<string, number>, now: number): Ended => {
  const come = ends.map((by) => ({ by, at: endings.get(by) ?? Infinity })).filter(({ at }) => at <= now && at >= cut(trigger.at));
  if (ended) come.push({ by: ended.by, at: ended.at });
  return come.toSorted((a, b) => a.at - b.at)[0];
};

const mainDuty = (demand: Demand, entry: Written, change: Change, rules: Rules, facts: Facts, ended: Ended): Owed => {
  const { trigger, from, notAfter } = demand;
  const days = rules.days(trigger.rec);
  const asked: Amount = demand.alt && entry.alt ? entry.alt : [change?.amount ?? entry.due[0], change?.unit ?? entry.due[1]];
  const reckoned = from === undefined ? undefined : reckon(asked, from, days);
  const due = reckoned === undefined ? undefined : Math.min(reckoned, notAfter ?? Infinity);
  const steps = entry.ladder.flatMap(([level, offset]) => stepOf(level, offset, { due, demand, days, safety: entry.safety }));
  const short = due !== undefined && due - from! <= 24 * HOUR && due - 2 * HOUR > trigger.rec;
  return {
    duty: `${demand.id}@${trigger.seq}${demand.variant ? `.${demand.variant}` : ''}`,
    entry: demand.id,
    trigger,
    due,
    ...settled(entry.judged, due, demand.met, ended),
    owner: demand.owner ?? { role: entry.owner },
    safety: entry.safety,
    steps: facts.died ? [] : entry.heldWhileMissing ? held(steps, facts, days, entry.safety) : steps,
    remindAt: entry.remindTwoHoursBefore && short && !facts.died ? due - 2 * HOUR : undefined,
    days,
  };
};

const floorDuty = (demand: Demand, entry: Written, rules: Rules, facts: Facts, ended: Ended): Owed => {
  const { due: amount, level } = entry.floor!;
  const days = rules.days(demand.trigger.rec);
  const due = demand.from === undefined ? undefined : reckon(amount, demand.from, days);
  return {
    duty: `${demand.id}@${demand.trigger.seq}.floor`,
    entry: demand.id,
    trigger: demand.trigger,
    due,
    ...settled('done', due, demand.floorMet, ended),
    owner: { role: entry.owner },
    safety: true,
    steps: facts.died ? [] : stepOf(level, '+0', { due, demand, days, safety: true }),
    remindAt: undefined,
    days,
  };
};

const settled = (judged: Written['judged'], due: number | undefined, met: Times | undefined, ended: Ended) => {
  if (met && (!ended || cut(met.at) <= ended.at)) return { is: 'met' as const, outcome: worth(judged, due, met), met };
  if (!ended) return { is: 'open' as const, outcome: undefined };
  return { is: 'ended' as const, outcome: due !== undefined && ended.at > due ? ('late' as const) : ('ended-before-due' as const) };
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

const stepOf = (level: string, offset: string, { due, demand, days, safety }: Climb): Step[] => {
  const hours = (instant: number) => (safety ? instant : days.firstNine(instant));
  const known = hours(demand.trigger.rec);
  if (offset === 'at-known') {
    const at = 'knownAt' in demand ? demand.knownAt : demand.trigger.rec;
    return at === undefined ? [] : [{ level, at: Math.max(hours(at), known), atKnown: true }];
  }
  if (due === undefined) return [];
  const amount = Number.parseInt(offset, 10);
  const at = offset.endsWith('wd')
    ? nineOn(days.after(dateOf(hours(due)), amount))
    : offset === 'next-09:00'
      ? nextNine(due)
      : due + (offset.endsWith('h') ? amount * HOUR : 0);
  return [{ level, at: Math.max(hours(at), known), atKnown: false }];
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
