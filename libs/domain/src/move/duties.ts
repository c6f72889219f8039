/** What is owed for a move, by whom and by when, worked out from the record alone. Nothing is started or cancelled by hand. */
import { cut, type Instant, type LocalDate } from '../calendar/instant.js';
import { type Book, calendarFor, newestCalendar, policyFor } from '../policy/book.js';
import { asStart, dueInstant, askedOf, endOfPeriod, firstOf } from '../policy/due.js';
import type { Duty, DutyStatus } from '../policy/duty.js';
import { outcomeOfEnding, outcomeOfRecord } from '../policy/judge.js';
import type { Mark, Occurrence } from '../policy/occurrence.js';
import type { Due, Ending, Entry } from '../policy/policy.js';
import type { Duties } from '../policy/promises.js';
import { heldWhileMissing, remindersOf, rungsOf } from '../policy/rungs.js';
import { dayOf, startOfDay } from '../calendar/calendar.js';
import { endingsOf } from './endings.js';
import { fromTheOpening, liesBefore, notOwedAtTheOpening } from './opening.js';
import { DUTIES } from './duties/index.js';
import { OVERSIGHT_ENDS } from './lifecycle.js';
import { noticesAhead } from './notices.js';
import type { MoveState } from './state.js';

/** Every duty that the record has started, open or closed, as it stands at an instant. Throws OutsideCalendar. */
export const owed = (state: MoveState, book: Book, now: Instant): readonly Duty[] => made(state, book, now).duties;

/** The same, and when it changes by time alone. Throws OutsideCalendar. */
export const dutiesOf = (state: MoveState, book: Book, now: Instant): Duties => {
  const maker = made(state, book, now);
  return { duties: maker.duties, changesAt: maker.changesAt() };
};

const made = (state: MoveState, book: Book, now: Instant): Maker => {
  const maker = new Maker(state, book, now);
  for (const { entry, occurrences } of DUTIES) for (const occurrence of occurrences(state, maker.context)) maker.make(entry.id, occurrence);
  return maker;
};

const STARTS = DUTIES.flatMap(({ startsAt }) => startsAt ?? []);

class Maker {
  readonly duties: Duty[] = [];
  readonly context;
  private readonly endings: ReadonlyMap<Ending, Instant>;

  constructor(
    private readonly state: MoveState,
    private readonly book: Book,
    private readonly now: Instant,
  ) {
    const calendar = newestCalendar(book);
    this.endings = endingsOf(state, (value) => asStart(calendar, value));
    this.context = {
      ...{ now, calendar, calendarAt: (rec: Instant) => calendarFor(book, rec) },
      made: (id: string) => this.duties.filter(({ entry }) => entry.id === id),
    };
  }

  make(id: string, occurrence: Occurrence): void {
    const policy = policyFor(this.book, occurrence.trigger.rec);
    const entry = policy.entries.get(id);
    if (!entry || this.isOver(entry, occurrence)) return;
    const { openingPosition } = this.state;
    if (openingPosition && liesBefore(openingPosition, occurrence))
      return this.makeFromTheOpening(entry, occurrence, openingPosition, policy.version);
    const main = this.main(entry, occurrence, policy.version);
    if (!entry.off) this.duties.push(main);
    if (hasFloorOfItsOwn(entry)) this.duties.push(this.floor(entry, occurrence, main));
  }

  /** A statutory date that falls on or after the opening day stands as it is; all else counts from the opening, or is not owed. */
  private makeFromTheOpening(entry: Entry, occurrence: Occurrence, opening: Mark, policyVersion: number): void {
    const { calendar } = this.context;
    const day = startOfDay(calendar, dayOf(calendar, opening.at));
    const stands = (due: Instant | undefined): boolean => due !== undefined && due >= day;
    const asItWas = this.main(entry, occurrence, policyVersion);
    const later = { ...occurrence, anchors: fromTheOpening(opening, occurrence.anchors, calendar) };
    const fromNow = this.main(entry, later, policyVersion);
    const isOwed = !notOwedAtTheOpening(entry.id);
    const keeps = asItWas.statutory === true && stands(asItWas.due);
    if (!entry.off && keeps) this.duties.push(asItWas);
    else if (!entry.off && isOwed) this.duties.push(fromNow);
    if (!hasFloorOfItsOwn(entry)) return;
    const floor = this.floor(entry, occurrence, asItWas);
    if (stands(floor.due)) this.duties.push(floor);
    else if (isOwed) this.duties.push(this.floor(entry, later, fromNow));
  }

  /** The next instant at which something ends or runs out by time alone. */
  changesAt(): Instant | undefined {
    const starts = STARTS.map((startsAt) => startsAt(this.state, this.context) ?? Infinity);
    const notices = noticesAhead(this.state, this.context.calendar, this.now).map(({ at }) => at);
    // Oversight of somebody who has turned 18 ends with what is owed, also where nothing was owed before.
    const awaited = new Set<Ending>(OVERSIGHT_ENDS.includes(this.state.lifecycle.is) ? [] : ['eighteenth']);
    for (const { status, entry } of this.duties) if (status.is === 'open') for (const ending of entry.endsWith) awaited.add(ending);
    const endings = [...awaited].map((ending) => this.endings.get(ending) ?? Infinity).filter((at) => at > this.now);
    const next = Math.min(...endings, ...starts, ...notices);
    return next === Infinity ? undefined : next;
  }

  private main(entry: Entry, occurrence: Occurrence, policyVersion: number): Duty {
    const { trigger, variant, anchors, met, owner } = occurrence;
    const calendar = calendarFor(this.book, trigger.rec);
    const asked = askedOf(entry, occurrence);
    const statutory = entry.statutory || (entry.floor !== undefined && !entry.floor.own && !differs(entry));
    const due = this.due(asked.due, occurrence, statutory === true);
    const status = this.status(entry, entry.judgedBy, due, occurrence, met);
    const from = entry.reminderFrom ? asInstant(firstOf(anchors, entry.reminderFrom)) : undefined;
    const anchor = asInstant(firstOf(anchors, asked.due.anchor));
    const climb = { ladder: asked.ladder, safety: entry.safety, due, known: trigger.rec, anchors, calendar, anchor, from };
    const silenced = this.state.died !== undefined && !occurrence.evenAfterDeath;
    const silent = status.is !== 'open' || silenced;
    const rungs = silent ? [] : rungsOf(climb);
    return {
      id: `${entry.id}@${trigger.seq}${variant ? `.${variant}` : ''}`,
      entry,
      kind: 'main',
      trigger,
      owner: owner ?? { role: asked.owner },
      due,
      listedFrom: due === undefined ? occurrence.listedFrom : undefined,
      statutory,
      safety: entry.safety,
      rungs: entry.heldWhile === 'missing' ? heldWhileMissing(rungs, this.episodes(), climb) : rungs,
      remindAt: silent ? [] : remindersOf(entry.reminder, climb),
      status,
      ...(silenced && { silenced: true as const }),
      reckoning: { due: asked.due, anchors },
      policyVersion,
      calendarVersion: calendar.version,
    };
  }

  /** A statutory date is the earlier of the calendar's that was known at the trigger and the newest one's (reading.versions). */
  private due(asked: Due, { trigger, anchors }: Occurrence, statutory: boolean): Instant | undefined {
    const calendar = calendarFor(this.book, trigger.rec);
    const due = dueInstant(asked, anchors, calendar);
    const newest = newestCalendar(this.book);
    return due === undefined || !statutory || newest === calendar ? due : Math.min(due, dueInstant(asked, anchors, newest)!);
  }

  /** A floor of its own: never held, no reminder, and it calls only where it says so. Its date is never later by another calendar. */
  private floor(entry: Entry, occurrence: Occurrence, main: Duty): Duty {
    const floor = entry.floor!;
    const { trigger, anchors } = occurrence;
    const calendar = calendarFor(this.book, trigger.rec);
    const reckoned = [calendar, newestCalendar(this.book)].map((known) => endOfPeriod(floor, anchors, known));
    const due = reckoned[0] === undefined ? undefined : Math.min(...reckoned.filter((at) => at !== undefined));
    const status = this.status(entry, 'occurredAt', due, occurrence, occurrence.floorMet ?? occurrence.met);
    const { ladder, safety } = floor.own ?? { ladder: [], safety: false };
    const silenced = this.state.died !== undefined && !occurrence.evenAfterDeath;
    const silent = status.is !== 'open' || silenced;
    const rungs = silent ? [] : rungsOf({ ladder, safety, due, known: trigger.rec, anchors, calendar });
    return {
      ...main,
      id: `${main.id}.floor`,
      kind: 'floor',
      due,
      listedFrom: undefined,
      statutory: true,
      safety,
      rungs,
      remindAt: [],
      status,
      reckoning: { due: floor, anchors },
    };
  }

  private status(
    entry: Entry,
    judgedBy: Entry['judgedBy'],
    due: Instant | undefined,
    occurrence: Occurrence,
    met: Mark | undefined,
  ): DutyStatus {
    const ending = this.endingOf(entry, occurrence);
    if (met && (!ending || cut(met.at) <= ending.at)) return { is: 'met', by: met, outcome: outcomeOfRecord(judgedBy, met, due) };
    return ending ? { is: 'ended', ...ending, outcome: outcomeOfEnding(ending.at, due) } : { is: 'open' };
  }

  /** The first of the endings that the entry names and that have come. */
  private endingOf(entry: Entry, { trigger, ended }: Occurrence): { by: Ending; at: Instant } | undefined {
    const started = cut(trigger.at);
    let first: { by: Ending; at: Instant } | undefined;
    for (const by of entry.endsWith) {
      const at = this.endings.get(by);
      if (at !== undefined && at <= this.now && at >= started && !(first && first.at <= at)) first = { by, at };
    }
    const isFirst = ended && entry.endsWith.includes(ended.by) && !(first && first.at <= ended.at);
    return isFirst ? { ...ended } : first;
  }

  /** What starts after its own ending is not owed: a visit after the last review of a home that is registered now. */
  private isOver(entry: Entry, { trigger }: Occurrence): boolean {
    return entry.endsWith.some((by) => by !== 'not-authorised' && (this.endings.get(by) ?? Infinity) < cut(trigger.at));
  }

  private episodes() {
    return this.state.missing.map(({ at, returned }) => ({ from: at, to: returned?.at }));
  }
}

/** A floor that is a duty of its own: by the policy, or because the local date was changed or switched off. */
const hasFloorOfItsOwn = (entry: Entry): boolean =>
  entry.floor !== undefined && (entry.off === true || entry.floor.own !== undefined || differs(entry));

const differs = ({ due, floor }: Entry): boolean => floor !== undefined && (floor.amount !== due.amount || floor.unit !== due.unit);

const asInstant = (value: Instant | LocalDate | undefined): Instant | undefined => (typeof value === 'number' ? value : undefined);
