/** A turn of the authority's own stream: its acts, the morning at 08:00 of working days, the count of each day that is over. */
import { type CompiledCalendar, type Day, dateOfDay, dayOf, localDate, morningListAt, startOfDay } from '../calendar/calendar.js';
import { cut, type Instant, SECOND } from '../calendar/instant.js';
import { type Book, newestCalendar } from '../policy/book.js';
import { decode, encode } from '../codec.js';
import { type Refusal, refuse } from '../refusal.js';
import type { Memory, Turn } from '../turn.js';
import { type AnyAct, type AuthorityFacts, capacityOf } from './act.js';
import { actNamed } from './acts/index.js';
import { somethingBegins } from './periods.js';
import { type AuthorityState, emptyAuthority } from './state.js';
import { AuthorityTurning } from './turning.js';
import { boundaries, nextWaking } from './waking.js';

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

/** An act. What fell due before the second in which it is recorded comes first. */
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
  const turning = new AuthorityTurning(memory, facts.book);
  turning.strike(cut(facts.now) - 1);
  const actor = { person: facts.person, ...(capacity && { post: capacity.post }) };
  const content = asItIsRead(act, given.content);
  const evolved = turning.record({ type: act.kind, occurredAt: facts.now, content }, actor, facts.now);
  // Not later than was planned: a span that begins or ends before then is a waking of its own.
  return turning.turn(Math.min(memory.page.changesAt ?? facts.now, ...boundaries(evolved, facts.now + 1, Infinity)));
};

/** In the order in which the bytes give it back, so that the state is the one that folding leads to; texts stay as they were written. */
const asItIsRead = ({ fields }: AnyAct, content: GivenAct['content']): GivenAct['content'] =>
  decode(
    fields,
    encode(fields, content, (_, text) => text),
  );

/** What has come since the last waking: every day is counted, one list is enough for mornings that were missed. */
export const authorityTimePasses = (
  memory: Memory<AuthorityState>,
  now: Instant,
  book: Book,
  countedUpTo: (instant: Instant) => Counted,
): Turn<AuthorityState> => {
  const state = memory.state ?? emptyAuthority;
  const calendar = newestCalendar(book);
  const since = memory.page.changesAt ?? now;
  const turning = new AuthorityTurning(memory, book);
  for (const day of daysOver(calendar, since, now)) {
    const over = startOfDay(calendar, day + 1);
    turning.push(dayCounted(day, over, countedUpTo));
    if (somethingBegins(day + 1)) turning.dutiesBegin(over);
  }
  const morning = lastMorning(calendar, since, now);
  if (morning !== undefined) turning.push({ type: 'morning-came', occurredAt: morning, content: { day: localDate(calendar, morning) } });
  const changed = boundaries(state, since, now).at(-1);
  if (changed !== undefined) turning.push({ type: 'posts-changed', occurredAt: changed, content: {} });
  turning.strike(now);
  return turning.turn(nextWaking(state, now, calendar));
};

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
