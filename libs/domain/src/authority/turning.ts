/** One turn of the authority's stream: acts, what the clock writes down, and what the authority as a whole owes. */
import type { Instant } from '../calendar/instant.js';
import type { Actor, NewEvent } from '../event.js';
import type { Book } from '../policy/book.js';
import type { PromisePage } from '../policy/promise-page.js';
import { type Duties, type LedgerLine, promise } from '../policy/promises.js';
import { strike, wakeAt } from '../policy/strike.js';
import { CLOCK, type Memory, type ReadyEvent, type Turn } from '../turn.js';
import { directoryOfAuthority } from './directory.js';
import { authorityDuties } from './duties.js';
import { type AuthorityState, emptyAuthority } from './state.js';
import { evolveAuthority } from './evolve.js';

type Written = NewEvent<string, Readonly<Record<string, unknown>>>;

export class AuthorityTurning {
  private page: PromisePage;
  private state: AuthorityState | undefined;
  private readonly events: ReadyEvent[] = [];

  constructor(
    private readonly memory: Memory<AuthorityState>,
    private readonly book: Book,
  ) {
    this.page = memory.page;
    this.state = memory.state;
  }

  /** Fires every step that has come. */
  strike(until: Instant): void {
    if (this.page.open.length === 0) return;
    const { events, page } = strike(this.page, until, directoryOfAuthority(this.state ?? emptyAuthority, until), this.book);
    this.page = page;
    for (const event of events) this.push({ ...event, content: { ...event.content } });
  }

  /** A week, a month or a quarter begins: what is owed for it is promised. */
  dutiesBegin(at: Instant): void {
    this.strike(at - 1);
    const state = this.state ?? emptyAuthority;
    const ledger = this.promise(this.duties(state, at - 1), this.duties(state, at), at);
    if (ledger.length > 0) this.push({ type: 'time-passed', occurredAt: at, content: {} }, ledger);
  }

  /** An act, and what it meets. A period to which the clock has not come is promised when it comes, once and in its order. */
  record(event: Written, actor: Actor, now: Instant): AuthorityState {
    const before = this.state ?? emptyAuthority;
    this.state = evolveAuthority(before, { ...event, seq: this.nextSeq(), recordedAt: now, actor });
    const come = Math.min(now, (this.memory.page.changesAt ?? Infinity) - 1);
    const ledger = this.promise(this.duties(before, come), this.duties(this.state, come), now);
    this.events.push({ ...event, seq: this.nextSeq(), family: 'case', actor, ...(ledger.length > 0 && { ledger }) });
    return this.state;
  }

  push(event: Written, ledger: readonly LedgerLine[] = []): void {
    this.events.push({ ...event, seq: this.nextSeq(), family: 'clock', actor: CLOCK, ...(ledger.length > 0 && { ledger }) });
  }

  /** `changesAt`: when something comes by time alone that is not a step of a ladder. */
  turn(changesAt: Instant): Turn<AuthorityState> {
    const page = { ...this.page, changesAt };
    const memory = { seq: this.memory.seq + this.events.length, state: this.state, page };
    return { events: this.events, memory, wakeAt: wakeAt(page) };
  }

  private duties(state: AuthorityState, at: Instant): Duties {
    return authorityDuties(state, this.book, at);
  }

  private promise({ duties: before }: Duties, after: Duties, now: Instant): readonly LedgerLine[] {
    const { page, ledger } = promise(this.page, before, after, this.book, now);
    this.page = page;
    return ledger;
  }

  private nextSeq(): number {
    return this.memory.seq + this.events.length + 1;
  }
}
