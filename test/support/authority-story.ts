/** The authority's own record told in sentences: acts, and what it owes as a whole. */
import { authorityTimePasses, actTurn } from '#domain/authority/turn';
import { authorityDuties } from '#domain/authority/duties';
import { capacitiesOf } from '#domain/authority/capacity';
import type { AuthorityState } from '#domain/authority/state';
import type { Duty } from '#domain/policy/duty';
import type { Book } from '#domain/policy/book';
import { emptyPage } from '#domain/policy/promise-page';
import { isRefusal, type Refusal } from '#domain/refusal';
import type { Memory, ReadyEvent, Turn } from '#domain/turn';
import { at, AUTHORITY, BOOK, local } from './story.js';

const counted = () => ({ streams: 0, entries: 0, heads: '' });

export class AuthorityStory {
  readonly events: ReadyEvent[] = [];
  now = 0;
  private memory: Memory<AuthorityState> = { seq: 0, state: undefined, page: emptyPage };
  private wake: number | undefined;

  /** The record begins at an instant, with every post held. */
  constructor(
    founded: string,
    private readonly book: Book = BOOK,
    authority: AuthorityState = AUTHORITY,
  ) {
    this.now = at(founded);
    this.memory = { ...this.memory, state: { ...authority, founded: this.now }, page: { ...emptyPage, changesAt: this.now } };
    this.until(this.now);
  }

  until(time: string | number): this {
    const end = typeof time === 'number' ? time : at(time);
    for (let next = this.wake ?? this.now; next <= end; next = this.wake!) {
      this.now = Math.max(next, this.now);
      this.take(authorityTimePasses(this.memory, this.now, this.book, counted));
    }
    this.now = end;
    return this;
  }

  tries(person: string, verb: string, content: Readonly<Record<string, unknown>>): Refusal | undefined {
    const { now, book } = this;
    const turn = actTurn(this.memory, { verb, content }, { now, book, person, capacities: capacitiesOf(this.memory.state!, person, now) });
    if (isRefusal(turn)) return turn;
    this.take(turn);
    return undefined;
  }

  does(person: string, verb: string, content: Readonly<Record<string, unknown>>): this {
    const refusal = this.tries(person, verb, content);
    if (refusal) throw new Error(`${verb} was refused by ${refusal.rule}: ${refusal.detail}`);
    return this;
  }

  duty(id: string): Duty | undefined {
    return authorityDuties(this.memory.state!, this.book, this.now).duties.find((duty) => duty.id === id);
  }

  /** What stands open on the page of promises. */
  open(): string[] {
    return this.memory.page.open.map(({ duty }) => duty);
  }

  calls(duty: string): string[] {
    return this.events
      .filter(({ type, content }) => type === 'raised' && content['duty'] === duty)
      .map(({ content, occurredAt }) => `${String(content['level'])} ${local(occurredAt)}`);
  }

  private take(turn: Turn<AuthorityState>): void {
    this.events.push(...turn.events);
    this.memory = turn.memory;
    this.wake = turn.wakeAt;
  }
}
