/** A turn of the authority's own stream: its acts, the morning at 08:00 of working days, the count of each day that is over. */
import { capacityOf } from './act.js';
import { type CompiledCalendar, type Day, dateOfDay, dayOf, endOfDay, localDate, morningListAt, startOfDay } from '../calendar/calendar.js';
import { type Instant, SECOND } from '../calendar/instant.js';
import type { Recorded } from '../event.js';
import type { PromisePage } from '../policy/promise-page.js';
import { type Refusal, refuse } from '../refusal.js';
import { CLOCK, type Memory, type ReadyEvent, type Turn } from '../turn.js';
import type { AuthorityFacts } from './act.js';
import { actNamed, actOfKind } from './acts/index.js';
import { type AuthorityState, emptyAuthority } from './state.js';

export interface GivenAct {
  readonly verb: string;
  readonly content: Readonly<Record<string, unknown>>;
}
/** What stood in the whole record at an instant. */
export interface Counted {
  readonly streams: number;
  readonly entries: number;
  /** The digest of the last hash of every stream. */
  readonly heads: string;
}

/** Before there is anybody who could hold a post, the founding acts come from the operator of the service. */
export const OPERATOR = 'operator';

export const evolveAuthority = (state: AuthorityState, event: Recorded): AuthorityState =>
  actOfKind(event.type)?.evolve(state, { seq: event.seq, rec: event.recordedAt, content: event.content as never }) ?? state;

export const actTurn = (memory: Memory<AuthorityState>, given: GivenAct, facts: AuthorityFacts): Turn<AuthorityState> | Refusal => {
  const act = actNamed(given.verb);
  if (!act) return refuse('known-command', 'There is no such command.');
  const state = memory.state ?? emptyAuthority;
  const capacity = capacityOf(act, facts.capacities);
  if (!capacity && facts.person !== OPERATOR) return refuse('who-may', `"${act.title}" can be done by: ${act.by.join(', ')}.`);
  for (const rule of act.rules) {
    const refusal = rule({ state, content: given.content as never, facts, capacity });
    if (refusal) return refusal;
  }
  const actor = { person: facts.person, ...(capacity && { post: capacity.post }) };
  const event: ReadyEvent = { seq: memory.seq + 1, family: 'case', type: act.kind, occurredAt: facts.now, content: given.content, actor };
  const evolved = evolveAuthority(state, { ...event, recordedAt: facts.now });
  // Not later than was planned: a span that begins or ends before then is a waking of its own.
  const wakeAt = Math.min(memory.page.changesAt ?? facts.now, ...boundaries(evolved, facts.now + 1, Infinity));
  return { events: [event], memory: { seq: event.seq, state: evolved, page: withChange(memory.page, wakeAt) }, wakeAt };
};

/** What has come since the last waking: every day is counted, one list is enough for mornings that were missed. */
export const authorityTimePasses = (
  memory: Memory<AuthorityState>,
  now: Instant,
  calendar: CompiledCalendar,
  countedUpTo: (instant: Instant) => Counted,
): Turn<AuthorityState> => {
  const state = memory.state ?? emptyAuthority;
  const since = memory.page.changesAt ?? now;
  const days = daysOver(calendar, since, now).map((day) => dayCounted(day, startOfDay(calendar, day + 1), countedUpTo));
  const morning = lastMorning(calendar, since, now);
  const happened = [
    ...days,
    ...(morning === undefined ? [] : [{ type: 'morning-came', occurredAt: morning, content: { day: localDate(calendar, morning) } }]),
    ...boundaries(state, since, now)
      .slice(-1)
      .map((at) => ({ type: 'posts-changed', occurredAt: at, content: {} })),
  ];
  const events = happened.map((event, at): ReadyEvent => ({ ...event, seq: memory.seq + at + 1, family: 'clock', actor: CLOCK }));
  const wakeAt = nextWaking(state, now, calendar);
  return { events, memory: { seq: memory.seq + events.length, state: memory.state, page: withChange(memory.page, wakeAt) }, wakeAt };
};

const withChange = (page: PromisePage, changesAt: Instant): PromisePage => ({ ...page, changesAt });

/** Midnight, the next 08:00 of a working day, or the next instant at which a holding, a cover or a delegation begins or ends. */
const nextWaking = (state: AuthorityState, now: Instant, calendar: CompiledCalendar): Instant =>
  Math.min(
    endOfDay(calendar, dayOf(calendar, now)) + SECOND,
    morningListAt(calendar, now + SECOND),
    ...boundaries(state, now + 1, Infinity),
  );

const boundaries = (state: AuthorityState, from: Instant, to: Instant): Instant[] =>
  [...state.holdings, ...state.covers, ...state.delegations]
    .flatMap((span) => [span.from, span.to ?? -Infinity])
    .filter((at) => at >= from && at <= to)
    .toSorted((a, b) => a - b);

const daysOver = (calendar: CompiledCalendar, since: Instant, now: Instant): Day[] => {
  const first = dayOf(calendar, since - SECOND);
  return Array.from({ length: Math.max(0, dayOf(calendar, now) - first) }, (_, n) => first + n);
};

const dayCounted = (day: Day, over: Instant, countedUpTo: (instant: Instant) => Counted) => ({
  type: 'day-counted',
  occurredAt: over,
  content: { day: dateOfDay(day), ...countedUpTo(over) },
});

const lastMorning = (calendar: CompiledCalendar, since: Instant, now: Instant): Instant | undefined => {
  let last: Instant | undefined;
  for (let morning = morningListAt(calendar, since); morning <= now; morning = morningListAt(calendar, morning + SECOND)) last = morning;
  return last;
};
