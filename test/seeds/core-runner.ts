/** Plays a trace on the pure core. */
import { capacitiesOf } from '#domain/authority/capacity';
import type { Recorded } from '#domain/event';
import { foldEffective } from '#domain/move/correction';
import { isRefusal } from '#domain/refusal';
import type { MoveState } from '#domain/move/state';
import { commandTurn, timePassesTurn } from '#domain/move/turn';
import { emptyPage } from '#domain/policy/promise-page';
import { wakeAt } from '#domain/policy/strike';
import type { Memory, ReadyEvent, Turn } from '#domain/turn';
import { Broken, type Given, type OpenDuty, type PlainEvent, type PlainRefusal, type Runner } from './acts.js';
import type { World } from './world.js';

type Stored = ReadyEvent & { readonly recordedAt: number };

/** The functions that the runner plays on: a planted bug puts another in the place of one. */
export interface Core {
  readonly commandTurn: typeof commandTurn;
  readonly timePassesTurn: typeof timePassesTurn;
}
export const CORE: Core = { commandTurn, timePassesTurn };

export class CoreRunner implements Runner {
  readonly events: Stored[] = [];
  memory: Memory<MoveState> = { seq: 0, state: undefined, page: emptyPage };
  private checked: MoveState | undefined;
  /** Instants at which somebody takes or leaves a post, or a calendar is adopted: the service then looks at every move. */
  private readonly changes: number[];

  constructor(
    private readonly world: World,
    public now: number,
    private readonly core: Core = CORE,
  ) {
    this.changes = changesOf(world, now);
  }

  get open(): readonly OpenDuty[] {
    return this.memory.page.open;
  }
  get status(): string {
    return this.memory.state?.lifecycle.is ?? 'nothing';
  }
  get wakeAt(): number | undefined {
    return wakeAt(this.memory.page);
  }

  give({ person, verb, content, occurredAt }: Given): PlainRefusal | readonly PlainEvent[] {
    const command = { verb, content, ...(occurredAt !== undefined && { occurredAt }) };
    const answer = this.core.commandTurn(this.memory, command, this.facts(person), this.history());
    return isRefusal(answer) ? answer : this.take(answer);
  }

  stepTo(instant: number): void {
    for (let next = this.nextLook; next <= instant; next = this.nextLook) {
      const { wakeAt: asked } = this;
      if (asked !== undefined && asked < this.now) throw new Broken(`Waking: that at ${asked} lies before ${this.now}`);
      this.now = Math.max(this.now, next);
      this.wake();
      if (asked === this.now && this.wakeAt === asked) throw new Broken(`Waking: woken at ${asked}, the move asks for the same again`);
    }
    this.now = instant;
  }

  tickTo(instant: number): void {
    this.now = instant;
  }

  wake(): void {
    while (this.changes[0]! <= this.now) this.changes.shift();
    if (this.memory.state) this.take(this.core.timePassesTurn(this.memory, this.facts('clock')));
  }

  private get nextLook(): number {
    return Math.min(this.wakeAt ?? Infinity, this.changes[0] ?? Infinity);
  }

  foldedAgain(): string | undefined {
    if (this.memory.state === this.checked) return undefined;
    this.checked = this.memory.state;
    const stored = JSON.stringify(this.memory.state);
    const again = JSON.stringify(foldEffective(this.history()));
    return stored === again ? undefined : `stored ${stored} but folded ${again}`;
  }

  private facts(person: string) {
    const { now, world } = this;
    const { authority } = world;
    const calendars = world.book.calendars.filter(({ recordedAt }) => recordedAt <= now);
    const book = { ...world.book, calendars };
    return { now, book, authority, person, capacities: capacitiesOf(authority, person, now), page: this.memory.page };
  }

  private history(): Recorded[] {
    return this.events.filter(({ family }) => family === 'case');
  }

  private take(turn: Turn<MoveState>): readonly PlainEvent[] {
    const events = turn.events.map((event) => ({ ...event, recordedAt: this.now }));
    this.events.push(...events);
    this.memory = turn.memory;
    return events;
  }
}

const changesOf = ({ authority, book }: World, from: number): number[] =>
  [
    ...[...authority.holdings, ...authority.covers, ...authority.delegations].flatMap((span) => [span.from, span.to ?? from]),
    ...book.calendars.map(({ recordedAt }) => recordedAt),
  ]
    .filter((instant) => instant > from)
    .toSorted((a, b) => a - b);
