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
import { dutiesOf } from './duties.js';
import type { MoveFacts } from './facts.js';
import { NOTICE_CAME, noticesAhead } from './notices.js';
import type { MoveState } from './state.js';

/** A command. What fell due before the second in which it is recorded comes first; at a tie the record wins over the step. */
export const commandTurn = (
  memory: Memory<MoveState>,
  given: GivenCommand,
  facts: MoveFacts,
  history: readonly Recorded[] = [],
): Turn<MoveState> | Refusal => {
  const turning = new Turning(memory, facts);
  turning.timePasses(cut(facts.now) - 1);
  const decided = decide(memory.state, given, { ...facts, page: turning.page }, history);
  if (isRefusal(decided)) return decided;
  return insideTheCalendar(() => {
    turning.record(decided, history);
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
  private state: MoveState | undefined;
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
    this.strike(until);
  }

  record(decided: Decided, history: readonly Recorded[]): void {
    const { now, book } = this.facts;
    const recorded = { ...decided.event, seq: this.nextSeq(), recordedAt: now, actor: decided.actor };
    const state = decided.evolve(recorded, history);
    const before = this.state ? dutiesOf(this.state, book, now) : { duties: [] };
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

  /** A decision has run out, or a birthday has come: what is owed is worked out anew. */
  private dutiesChangeByTime(at: Instant): void {
    const { book } = this.facts;
    const before = dutiesOf(this.state!, book, at - 1);
    const { page, ledger } = promise(this.page, before, dutiesOf(this.state!, book, at), book, at);
    this.promisedAnew = true;
    this.page = page;
    if (ledger.length > 0) this.push({ type: 'time-passed', occurredAt: at, content: {} }, ledger);
    for (const { notice } of noticesAhead(this.state!, newestCalendar(book), at - 1).filter((ahead) => ahead.at === at))
      this.push({ type: NOTICE_CAME, occurredAt: at, content: { notice } });
  }

  private push(
    event: ClockEvent | { type: 'time-passed' | typeof NOTICE_CAME; occurredAt: Instant; content: object },
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
