/** A turn of a move: what had come before the command is fired first, then the command, then what it sets off at once. */
import { directory } from '../authority/directory.js';
import { cut, type Instant } from '../calendar/instant.js';
import type { Recorded } from '../event.js';
import { newestCalendar } from '../policy/book.js';
import type { PromisePage } from '../policy/promise-page.js';
import { type LedgerLine, promise } from '../policy/promises.js';
import { ACKNOWLEDGED_FOR, type ClockEvent, strike, wakeAt } from '../policy/strike.js';
import { isRefusal, type Refusal } from '../refusal.js';
import { CLOCK, type Memory, type ReadyEvent, type Turn } from '../turn.js';
import { decide, type Decided, type GivenCommand, insideTheCalendar } from './decide.js';
import { CORRECTION, HIDDEN } from './correction.js';
import { dutiesOf, owed } from './duties.js';
import { evolve } from './evolve.js';
import type { MoveFacts } from './facts.js';
import { NOTICE_CAME, noticesAhead } from './notices.js';
import { endsWithItsLastDuty, OVERSIGHT_ENDED } from './oversight.js';
import { vacancyRecorded } from './records/oversight/vacancy-recorded.js';
import type { MoveState } from './state.js';
import { vacanciesUnnoticed } from './vacancies.js';

/** A command. What fell due before the second in which it is recorded comes first; at a tie the record wins over the step. */
export const commandTurn = (
  memory: Memory<MoveState>,
  given: GivenCommand,
  facts: MoveFacts,
  history: readonly Recorded[] = [],
): Turn<MoveState> | Refusal => {
  const turning = new Turning(memory, facts);
  turning.timePasses(cut(facts.now) - 1);
  const known = [...history, ...turning.noticed];
  const decided = decide(turning.state, given, { ...facts, page: turning.page }, known);
  if (isRefusal(decided)) return decided;
  return insideTheCalendar(() => {
    turning.record(decided, known);
    turning.timePasses(facts.now);
    return turning.turn();
  });
};

/** Nothing but time: every step that has come is raised, or nothing. Early, late, doubled or stale, it does no harm. */
export const timePassesTurn = (memory: Memory<MoveState>, facts: MoveFacts): Turn<MoveState> => {
  const turning = new Turning(memory, facts);
  turning.timePasses(facts.now);
  return turning.turn();
};

class Turning {
  page: PromisePage;
  state: MoveState | undefined;
  /** What the clock has noticed by the way: case entries like those of people. */
  readonly noticed: Recorded[] = [];
  private promisedAnew = false;
  private readonly events: ReadyEvent[] = [];

  constructor(
    private readonly memory: Memory<MoveState>,
    private readonly facts: MoveFacts,
  ) {
    this.page = memory.page;
    this.state = memory.state;
  }

  timePasses(until: Instant): void {
    if (!this.state) return;
    // What ends at an instant ends before the steps of that instant, however late it is noticed.
    for (let at = this.page.changesAt; at !== undefined && at <= until; at = this.page.changesAt) {
      this.strike(at - 1);
      this.dutiesChangeByTime(at);
    }
    if (this.isOlderThanTheCalendar()) this.dutiesChangeByTime(until);
    this.strike(until);
    this.noticeVacancies(until);
  }

  record(decided: Decided, history: readonly Recorded[]): void {
    const { now, book } = this.facts;
    const recorded = { ...decided.event, seq: this.nextSeq(), recordedAt: now, actor: decided.actor };
    const state = decided.evolve(recorded, history);
    const before = this.state ? owed(this.state, book, this.promisedUpTo(now)) : [];
    const { page, ledger } = promise(
      this.page,
      before,
      dutiesOf(state, book, now),
      book,
      now,
      recorded.type === CORRECTION || recorded.type === HIDDEN,
    );
    this.state = state;
    this.promisedAnew = true;
    this.page = acknowledged(page, recorded);
    this.events.push({ ...decided.event, seq: recorded.seq, family: 'case', actor: decided.actor, ...withLedger(ledger) });
    this.endOversight(now);
  }

  /** What time starts or ends in the very second of a record is promised with it, not before it. */
  private promisedUpTo(now: Instant): Instant {
    const { changesAt = Infinity } = this.page;
    return changesAt <= now ? cut(now) - 1 : now;
  }

  turn(): Turn<MoveState> {
    const memory = { seq: this.memory.seq + this.events.length, state: this.state, page: this.page };
    return { events: this.events, memory, wakeAt: wakeAt(this.page), ...(!this.promisedAnew && { ladderOnly: true }) };
  }

  private strike(until: Instant): void {
    const { book, authority } = this.facts;
    const { events, page } = strike(this.page, until, directory(authority, this.state!.posts, until), book);
    this.page = page;
    for (const event of events) this.push(event);
  }

  /** A calendar has been adopted since it was worked out what is promised: a statutory date may come earlier by it. */
  private isOlderThanTheCalendar(): boolean {
    return this.page.calendar !== undefined && this.page.calendar < newestCalendar(this.facts.book).version;
  }

  /** A decision has run out, or a birthday has come: what is owed is worked out anew. */
  private dutiesChangeByTime(at: Instant): void {
    const { book } = this.facts;
    const before = owed(this.state!, book, at - 1);
    const { page, ledger } = promise(this.page, before, dutiesOf(this.state!, book, at), book, at);
    this.promisedAnew = true;
    this.page = page;
    if (ledger.length > 0) this.push({ type: 'time-passed', occurredAt: at, content: {} }, ledger);
    for (const { notice } of noticesAhead(this.state!, newestCalendar(book), at - 1).filter((ahead) => ahead.at === at))
      this.push({ type: NOTICE_CAME, occurredAt: at, content: { notice } });
    this.endOversight(at);
  }

  /** Nobody holds a post of the child any more: the same record as a person would make, and what it starts is promised. */
  private noticeVacancies(until: Instant): void {
    for (const { whose, since } of vacanciesUnnoticed(this.state!, this.facts.authority, until)) {
      const event = { type: vacancyRecorded.kind, occurredAt: since, content: { whose } };
      this.noticed.push({ ...event, seq: this.nextSeq(), recordedAt: this.facts.now, actor: CLOCK });
      this.record({ event, actor: CLOCK, evolve: (recorded) => evolve(this.state, recorded) }, []);
      this.strike(until);
    }
  }

  private endOversight(at: Instant): void {
    const { open, over } = this.page;
    if (over || open.length > 0 || !endsWithItsLastDuty(this.state!, newestCalendar(this.facts.book), at)) return;
    this.page = { ...this.page, over: true };
    this.push({ type: OVERSIGHT_ENDED, occurredAt: at, content: {} });
  }

  private push(
    event: ClockEvent | { type: 'time-passed' | typeof NOTICE_CAME | typeof OVERSIGHT_ENDED; occurredAt: Instant; content: object },
    ledger: readonly LedgerLine[] = [],
  ): void {
    this.events.push({
      ...event,
      content: { ...event.content },
      seq: this.nextSeq(),
      family: 'clock',
      actor: CLOCK,
      ...withLedger(ledger),
    });
  }

  private nextSeq(): number {
    return this.memory.seq + this.events.length + 1;
  }
}

const withLedger = (ledger: readonly LedgerLine[]) => (ledger.length > 0 ? { ledger } : {});

const acknowledged = (page: PromisePage, event: Recorded): PromisePage => {
  if (event.type !== 'escalation-acknowledged') return page;
  const { duty } = event.content as { duty: string };
  const progress = page.progress[duty] ?? { raised: [], passed: [] };
  const until = cut(event.recordedAt) + ACKNOWLEDGED_FOR;
  return { ...page, progress: { ...page.progress, [duty]: { ...progress, acknowledged: { seq: event.seq, until } } } };
};
