/** A house on a database of its own: an authority with one post of each kind, a child and a home, and a clock that stands still. */
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { type House, openHouse } from '#apps/composition/src/house';
import { MIGRATIONS } from '#apps/composition/src/migrations';
import { savePerson } from '#authority/people';
import { saveChild, saveHome } from '#children/children';
import type { Admission } from '#moves/handling';
import { OPERATOR } from '#domain/authority/turn';
import { beginAt, stepTo } from '#platform/clock/clock';
import { inTransaction, onConnection, openDatabase } from '#platform/database';
import type { Answer, Outcome } from '#record/handle';
import { nextWaking } from '#record/wake';
import { madeUpChild, madeUpHome } from './canary/made-up.js';
import { at, LONG_AGO, POSTS } from './story.js';
import { createTestDatabase, type TestDatabase } from './postgres.js';

export const CHILD = '00000000-0000-4000-8000-0000000000c1';
export const HOME = '00000000-0000-4000-8000-0000000000a1';
export const OPENING_BY_API = { child: CHILD, home: HOME, socialWorker: 'sw', iro: 'iro' };

export class TestHouse {
  private constructor(
    readonly database: TestDatabase,
    readonly db: DataSource,
    readonly house: House,
    /** Moves that the sweep could not decide, as they come. */
    readonly stuck: { readonly stream: string; readonly error: unknown }[],
  ) {}

  /** `begins` is the instant at which the record begins, as a local time in England. */
  static async open(begins = '2026-11-16 09:30', poolSize = 10, admission?: Admission): Promise<TestHouse> {
    const database = await createTestDatabase({ migrations: MIGRATIONS, clock: 'stepped' });
    const db = await openDatabase({ url: database.appUrl, poolSize });
    const stuck: { stream: string; error: unknown }[] = [];
    const house = openHouse(db, (stream, error) => stuck.push({ stream, error }), admission);
    const test = new TestHouse(database, db, house, stuck);
    await onConnection(db, (tx) => beginAt(tx, at(begins)));
    await test.found();
    return test;
  }

  async close(): Promise<void> {
    await this.db.destroy();
    await this.database.drop();
  }

  /** Gives a command and expects that it is carried out. */
  async does(
    person: string,
    stream: string | undefined,
    verb: string,
    content: Readonly<Record<string, unknown>>,
    occurredAt?: string,
  ): Promise<Outcome> {
    const answer = await this.tries(person, stream, verb, content, occurredAt);
    if ('refusal' in answer) throw new Error(`${verb} was refused by ${answer.refusal.rule}: ${answer.refusal.detail}`);
    return answer.outcome;
  }

  tries(
    person: string,
    stream: string | undefined,
    verb: string,
    content: Readonly<Record<string, unknown>>,
    occurredAt?: string,
  ): Promise<Answer> {
    const given = { verb, content, ...(occurredAt !== undefined && { occurredAt: at(occurredAt) }) };
    return this.house.move({
      stream: stream ?? randomUUID(),
      opens: stream === undefined,
      given,
      caller: person,
      key: randomUUID(),
      source: 'test',
    });
  }

  /** Lets time pass, waking at everything that falls due on the way. */
  async until(time: string | number): Promise<void> {
    const end = typeof time === 'number' ? time : at(time);
    for (;;) {
      const next = await onConnection(this.db, nextWaking);
      if (next === undefined || next.at > end) break;
      await onConnection(this.db, (tx) => stepTo(tx, next.at));
      await this.house.sweep();
    }
    await onConnection(this.db, (tx) => stepTo(tx, end));
  }

  private async found(): Promise<void> {
    const act = (verb: string, content: Readonly<Record<string, unknown>>) =>
      this.house.act({ given: { verb, content }, caller: OPERATOR, key: randomUUID(), source: 'test' });
    for (const [post, [role, reportsTo]] of Object.entries(POSTS)) {
      await act('establish-post', { post, role, title: post, ...(reportsTo !== undefined && { reportsTo }) });
      await act('appoint', { post, person: post, from: LONG_AGO });
    }
    await inTransaction(this.db, async (tx) => {
      for (const post of Object.keys(POSTS)) await savePerson(tx, { id: post, name: `Person ${post}`, email: `${post}@example.org` });
      await saveChild(tx, madeUpChild(CHILD));
      await saveHome(tx, madeUpHome(HOME));
    });
    await this.house.sweep();
  }
}
