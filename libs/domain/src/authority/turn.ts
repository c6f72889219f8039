/** A turn of the authority's own stream: its acts, the morning at 08:00 of working days, and the count of each day that is over. */
import { type CompiledCalendar, dateOfDay, dayOf, endOfDay, localDate, morningListAt } from '../calendar/calendar.js';
import { type Instant, SECOND } from '../calendar/instant.js';
import type { Recorded } from '../event.js';
import { emptyPage } from '../policy/promises.js';
import { type Refusal, refuse } from '../refusal.js';
import { CLOCK, type Memory, type ReadyEvent, type Turn } from '../turn.js';
import type { AuthorityFacts } from './act.js';
import { actNamed, actOfKind } from './acts/index.js';
import { type AuthorityState, emptyAuthority } from './state.js';

export interface GivenAct {
  readonly verb: string;
  readonly content: Readonly<Record<string, unknown>>;
}
export interface Counted {
  readonly streams: number;
  readonly entries: number;
}

/** Before there is anybody who could hold a post, the founding acts come from the operator of the service. */
export const OPERATOR = 'operator';

export const evolveAuthority = (state: AuthorityState, event: Recorded): AuthorityState =>
  actOfKind(event.type)?.evolve(state, { seq: event.seq, rec: event.recordedAt, content: event.content as never }) ?? state;

export const actTurn = (memory: Memory<AuthorityState>, given: GivenAct, facts: AuthorityFacts): Turn<AuthorityState> | Refusal => {
  const act = actNamed(given.verb);
  if (!act) return refuse('known-command', 'There is no such command.');
  const state = memory.state ?? emptyAuthority;
  const capacity = facts.capacities.find(({ role }) => act.by.includes(role));
  if (!capacity && facts.person !== OPERATOR) return refuse('who-may', `"${act.title}" can be done by: ${act.by.join(', ')}.`);
  for (const rule of act.rules) {
    const refusal = rule({ state, content: given.content as never, facts, capacity });
    if (refusal) return refusal;
  }
  const actor = { person: facts.person, ...(capacity && { post: capacity.post }) };
  const event: ReadyEvent = { seq: memory.seq + 1, family: 'case', type: act.kind, occurredAt: facts.now, content: given.content, actor };
  const evolved = evolveAuthority(state, { ...event, recordedAt: facts.now });
  return { events: [event], memory: { seq: event.seq, state: evolved, page: memory.page }, wakeAt: memory.page.changesAt ?? facts.now };
};

/** The mornings and days since the last waking. One list for a morning that is past is enough; every day is counted. */
export const authorityTimePasses = (
  memory: Memory<AuthorityState>,
  now: Instant,
  calendar: CompiledCalendar,
  countedUpTo: (instant: Instant) => Counted,
): Turn<AuthorityState> => {
  const from = memory.page.changesAt;
  const events: ReadyEvent[] = [];
  const push = (type: string, occurredAt: Instant, content: ReadyEvent['content']) =>
    events.push({ seq: memory.seq + events.length + 1, family: 'clock', type, occurredAt, content, actor: CLOCK });
  for (
    let day = from === undefined ? Infinity : dayOf(calendar, from - SECOND);
    endOfDay(calendar, Math.min(day, dayOf(calendar, now))) + SECOND <= now;
    day += 1
  )
    if (day < dayOf(calendar, now))
      push('day-counted', endOfDay(calendar, day) + SECOND, { day: dateOfDay(day), ...countedUpTo(endOfDay(calendar, day) + SECOND) });
  const morning = from === undefined ? undefined : lastMorning(calendar, from, now);
  if (morning !== undefined) push('morning-came', morning, { day: localDate(calendar, morning) });
  const changesAt = Math.min(endOfDay(calendar, dayOf(calendar, now)) + SECOND, morningListAt(calendar, now + SECOND));
  const page = { ...(memory.page ?? emptyPage), changesAt };
  return { events, memory: { seq: memory.seq + events.length, state: memory.state, page }, wakeAt: changesAt };
};

const lastMorning = (calendar: CompiledCalendar, from: Instant, now: Instant): Instant | undefined => {
  let last: Instant | undefined;
  for (let morning = morningListAt(calendar, from); morning <= now; morning = morningListAt(calendar, morning + SECOND)) last = morning;
  return last;
};
