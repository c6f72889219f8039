/** Plays a trace through PostgreSQL: the same acts, by the handler and the sweep of the service, on a database of its own whose clock is stepped. */
import { randomUUID } from 'node:crypto';
import { rebuild } from '#apps/composition/src/rebuild';
import { recheck } from '#apps/composition/src/recheck';
import { saveChild } from '#children/children';
import { authorityCodec } from '#domain/authority/codec';
import { OPERATOR } from '#domain/authority/turn';
import { moveCodec } from '#domain/move/codec';
import { commandNamed } from '#domain/move/commands/index';
import { nextStatus } from '#domain/move/lifecycle';
import { stepTo } from '#platform/clock/clock';
import { inTransaction, onConnection } from '#platform/database';
import type { StoredEvent } from '#record/decider';
import { eventsOf } from '#record/read';
import { readStream, type StreamRow } from '#record/stream-row';
import { verifyAll } from '#record/verify-all';
import { nextWaking, wakeAllMoves } from '#record/wake';
import type { Admission } from '#moves/handling';
import { TestHouse } from '#support/house';
import { madeUpChild } from '#support/canary/made-up';
import type { Given, Stage } from './acts.js';
import { foundingOf, type WorldAct } from './founding.js';
import type { World } from './world.js';

/** The rule that refused, or nothing. */
export type Refusal = string | undefined;

/** The core knows nothing of who needs to know, and the traces let anybody try anything. */
const EVERYBODY: Admission = {
  toMove: (_, { capacities }) => Promise.resolve(capacities),
  toBegin: (_, { capacities }) => Promise.resolve(capacities),
};

export class PostgresRunner implements Stage<Promise<Refusal>, Promise<void>> {
  stream: string | undefined;

  private constructor(
    private readonly test: TestHouse,
    /** What the authority still has to adopt, in the order of time. */
    private readonly acts: WorldAct[],
  ) {}

  static async open(world: World, start: number): Promise<PostgresRunner> {
    const test = await TestHouse.open(new Date(start).toISOString(), 3, EVERYBODY);
    const runner = new PostgresRunner(test, foundingOf(world, start));
    await runner.adopt(start);
    return runner;
  }

  close(): Promise<void> {
    return this.test.close();
  }

  async give({ person, verb, content, occurredAt }: Given): Promise<Refusal> {
    await this.bear(content);
    const given = { verb, content, ...(occurredAt !== undefined && { occurredAt }) };
    const opens = this.stream === undefined && isOpening(verb);
    const stream = this.stream ?? randomUUID();
    const answer = await this.test.house.move({ stream, opens, given, caller: person, key: randomUUID(), source: 'seeds' });
    if ('refusal' in answer) return answer.refusal.rule;
    this.stream = stream;
    return undefined;
  }

  /** At one instant the authority's act comes first: whoever looks at the record then finds the new rules. */
  async stepTo(instant: number): Promise<void> {
    for (let next = await this.nextLook(); next <= instant; next = await this.nextLook()) {
      await this.goTo(next);
      await this.test.house.sweep();
    }
    await this.goTo(instant);
  }

  async tickTo(instant: number): Promise<void> {
    await this.goTo(instant);
  }

  async wake(): Promise<void> {
    await inTransaction(this.test.db, wakeAllMoves);
    await this.test.house.sweep();
  }

  /** What is stored of the move, or nothing where none was opened. */
  async stored(): Promise<{ readonly row: StreamRow; readonly events: readonly StoredEvent[] } | undefined> {
    const { stream } = this;
    if (stream === undefined) return undefined;
    return onConnection(this.test.db, async (tx) => ({
      row: (await readStream(tx, stream, 'move'))!,
      events: await eventsOf(tx, stream, moveCodec),
    }));
  }

  /** What verify, rebuild, recheck and the sweep have to complain of. */
  async complaints(): Promise<string[]> {
    const { db, stuck } = this.test;
    const { findings } = await verifyAll(db, { move: moveCodec, authority: authorityCodec });
    const { differences } = await rebuild(db);
    const { disagreements } = await recheck(db);
    return [
      ...stuck.map(({ error }) => `stuck: ${String(error)}`),
      ...findings.map(({ seq, what }) => `verify: entry ${String(seq)}: ${what}`),
      ...Object.entries(differences).flatMap(([table, count]) =>
        count === 0 ? [] : [`rebuild: ${String(count)} rows of ${table} differ`],
      ),
      ...disagreements.map(({ duty, what }) => `recheck: ${duty} ${what}`),
    ];
  }

  private async nextLook(): Promise<number> {
    const next = await onConnection(this.test.db, nextWaking);
    return Math.min(next?.at ?? Infinity, this.acts[0]?.at ?? Infinity);
  }

  private async goTo(instant: number): Promise<void> {
    await this.adopt(instant);
    await onConnection(this.test.db, (tx) => stepTo(tx, instant));
  }

  private async adopt(until: number): Promise<void> {
    while (this.acts.length > 0 && this.acts[0]!.at <= until) {
      const { at, ...given } = this.acts.shift()!;
      await onConnection(this.test.db, (tx) => stepTo(tx, at));
      const answer = await this.test.house.act({ given, caller: OPERATOR, key: randomUUID(), source: 'seeds' });
      if ('refusal' in answer) throw new Error(`${given.verb} was refused by ${answer.refusal.rule}: ${answer.refusal.detail}`);
    }
  }

  /** The service takes the date of birth from the child's own record: a child as the command has it. */
  private async bear(content: Given['content']): Promise<void> {
    const { child: id, bornOn } = { ...content, ...(content['corrected'] as Given['content'] | undefined) };
    if (id === undefined) return;
    await inTransaction(this.test.db, (tx) => saveChild(tx, madeUpChild(id as string, bornOn as string)));
  }
}

const isOpening = (verb: string): boolean => {
  const command = commandNamed(verb);
  return command !== undefined && nextStatus('nothing', command.record.kind) !== undefined;
};
