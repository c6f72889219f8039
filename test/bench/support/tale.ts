/** A move told against the pure core, keeping what each command was decided on, so that it can be told again. */
import { capacitiesOf } from '#domain/authority/capacity';
import type { GivenCommand } from '#domain/move/decide';
import { dutiesOf } from '#domain/move/duties';
import type { MoveFacts } from '#domain/move/facts';
import type { MoveState } from '#domain/move/state';
import { commandTurn, timePassesTurn } from '#domain/move/turn';
import { emptyPage } from '#domain/policy/promise-page';
import { wakeAt } from '#domain/policy/strike';
import { isRefusal } from '#domain/refusal';
import type { Memory, ReadyEvent, Turn } from '#domain/turn';
import { at, AUTHORITY, BOOK } from '#support/story';

export interface Step {
  readonly given: GivenCommand;
  readonly facts: MoveFacts;
  readonly person: string;
  /** The place of the entry that the command makes. */
  readonly seq: number;
}

export class Tale {
  memory: Memory<MoveState> = { seq: 0, state: undefined, page: emptyPage };
  readonly steps: Step[] = [];
  readonly events: ReadyEvent[] = [];
  now = 0;

  until(time: string | number): this {
    const end = typeof time === 'number' ? time : at(time);
    for (let next = wakeAt(this.memory.page); next !== undefined && next <= end; next = wakeAt(this.memory.page)) {
      this.now = Math.max(next, this.now);
      this.take(timePassesTurn(this.memory, this.facts('clock')));
    }
    this.now = end;
    return this;
  }

  does(person: string, verb: string, content: Readonly<Record<string, unknown>> = {}, occurredAt?: number): this {
    const given = { verb, content, ...(occurredAt !== undefined && { occurredAt }) };
    const facts = this.facts(person);
    const turn = commandTurn(this.memory, given, facts);
    if (isRefusal(turn)) throw new Error(`${verb} was refused by ${turn.rule}: ${turn.detail}`);
    this.steps.push({ given, facts, person, seq: turn.events.find(({ family }) => family === 'case')!.seq });
    this.take(turn);
    return this;
  }

  /** What stands in a list past its date: a review has to answer each. */
  toAnswer(): string[] {
    return dutiesOf(this.memory.state!, BOOK, this.now)
      .duties.filter(({ entry, status, due }) => entry.attention === 'list' && status.is === 'open' && due !== undefined && due < this.now)
      .map(({ id }) => id);
  }

  /** Everything so far as one turn that opens a stream. */
  asOneTurn(): Turn<MoveState> {
    return { events: this.events, memory: this.memory, wakeAt: wakeAt(this.memory.page) };
  }

  get caseEvents(): number {
    return this.events.filter(({ family }) => family === 'case').length;
  }

  /** The place of the newest entry, or of the newest of a kind. */
  get seq(): number {
    return this.memory.seq;
  }

  lastSeq(type: string): number {
    return this.events.findLast((event) => event.type === type)!.seq;
  }

  private facts(person: string): MoveFacts {
    const { now } = this;
    return { now, book: BOOK, authority: AUTHORITY, person, capacities: capacitiesOf(AUTHORITY, person, now), page: this.memory.page };
  }

  private take(turn: Turn<MoveState>): void {
    this.events.push(...turn.events);
    this.memory = turn.memory;
  }
}
