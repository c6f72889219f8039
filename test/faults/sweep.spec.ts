import { randomUUID } from 'node:crypto';
import { MOVE_PROJECTORS, openHouse } from '#apps/composition/src/house';
import { tellStuck } from '#apps/composition/src/tell-stuck';
import { moveSweeping } from '#moves/handling';
import { stepTo } from '#platform/clock/clock';
import { inTransaction, onConnection, sql } from '#platform/database';
import { sweepBatch } from '#record/handle-many';
import { TestHouse } from '#support/house';
import { type Due, firedOn, RECORDED, seedDue, wrongOnes } from './support/due.js';

/** What goes wrong with one move is nobody else's trouble: the others fire, on time and once. */
let test: TestHouse;
let due: Due;
let stuck: string[];
beforeEach(async () => {
  test = await TestHouse.open(RECORDED, 12);
  due = await seedDue(test, 24);
  stuck = [];
  await onConnection(test.db, (tx) => stepTo(tx, due.at));
});
afterEach(() => test.close());

const house = () => openHouse(test.db, (stream) => stuck.push(stream));
const wrong = async () => wrongOnes(due, await firedOn(test, due.ids, due.at));
const ask = <Row>(text: string, params: readonly unknown[] = []): Promise<Row[]> =>
  onConnection(test.db, (tx) => sql<Row>(tx, text, params));
const rowOf = async (id: string) =>
  (
    await ask<{ stuck: number; seconds: number }>(
      'select stuck, extract(epoch from wake_at - clock.now())::int as seconds from record.stream where id = $1',
      [id],
    )
  )[0]!;
const culprit = (): string => due.ids[17]!;

it('fires everything that is due at one instant once, and nothing a millisecond before', async () => {
  expect(due.expected.length).toBeGreaterThan(0);
  await house().sweep();
  expect(await wrong()).toEqual({});
  await house().sweep();
  expect(await wrong()).toEqual({});
});

it('pushes back a move whose turn throws, counts it as stuck, and fires the others of the batch', async () => {
  const [{ page } = { page: '' }] = await ask<{ page: string }>('select page from record.stream where id = $1', [culprit()]);
  await ask(`update record.stream set page = '{"open": [{}], "progress": {}, "kept": {}}' where id = $1`, [culprit()]);
  await house().sweep();
  expect(Object.keys(await wrong())).toEqual([culprit()]);
  expect(stuck).toEqual([culprit()]);
  expect(await rowOf(culprit())).toEqual({ stuck: 1, seconds: 1 });
  await onConnection(test.db, (tx) => stepTo(tx, due.at + 1_000));
  await house().sweep();
  expect(await rowOf(culprit())).toEqual({ stuck: 2, seconds: 2 });

  await ask('update record.stream set page = $2 where id = $1', [culprit(), page]);
  await onConnection(test.db, (tx) => stepTo(tx, due.at + 3_000));
  await house().sweep();
  expect(await wrong()).toEqual({});
  expect((await rowOf(culprit())).stuck).toBe(0);
});

it('is not stuck any more once it is looked at and nothing happens', async () => {
  await house().sweep();
  await ask('update record.stream set stuck = 3, wake_at = clock.now() where id = $1', [culprit()]);
  await house().sweep();
  expect((await rowOf(culprit())).stuck).toBe(0);
});

it('halves a batch that fails in SQL until the culprit stands alone', async () => {
  const [, duty, level] = due.expected.find((line) => line.startsWith('raised'))!.split(' ');
  await ask(
    `insert into clocks.escalation (stream, duty, level, post, seq, at, recorded_at) values ($1, $2, $3, 'tm', 1, clock.now(), clock.now())`,
    [culprit(), duty, level],
  );
  await house().sweep();
  expect(Object.keys(await wrong())).toEqual([culprit()]);
  expect(stuck).toEqual([culprit()]);
  await ask('delete from clocks.escalation where stream = $1 and seq = 1', [culprit()]);
  await onConnection(test.db, (tx) => stepTo(tx, due.at + 1_000));
  await house().sweep();
  expect(await wrong()).toEqual({});
});

it('leaves out a move on which a statement takes too long', async () => {
  const sweeping = moveSweeping(
    test.house,
    [
      ...MOVE_PROJECTORS,
      async (tx, writings) => {
        if (!writings.some(({ row }) => row.id === culprit())) return;
        await sql(tx, `set local statement_timeout = '50ms'`);
        await sql(tx, 'select pg_sleep(5)');
      },
    ],
    { onStuck: (stream) => stuck.push(stream), tellStuck: tellStuck(test.house.inForce) },
  );
  await sweepBatch(test.db, sweeping, 250);
  expect(stuck).toEqual([culprit()]);
  expect(Object.keys(await wrong())).toEqual([culprit()]);
  const told = await ask<{ post: string }>(`select post from notices.inbox where kind = 'stuck' and move = $1 order by post`, [culprit()]);
  expect(told.map(({ post }) => post)).toEqual(['hos', 'sw', 'tm']);
});

it('lets several sweeps work at once on the same moves', async () => {
  const houses = [house(), house(), house(), house()];
  await Promise.all(houses.flatMap(({ sweep }) => [sweep(), sweep()]));
  expect(await wrong()).toEqual({});
  expect(stuck).toEqual([]);
});

it('waits for nobody: a move that is held by somebody is left for the next sweep', async () => {
  await inTransaction(test.db, async (tx) => {
    await sql(tx, 'select from record.stream where id = $1 for update', [culprit()]);
    await house().sweep();
    expect(Object.keys(await wrong())).toEqual([culprit()]);
  });
  await house().sweep();
  expect(await wrong()).toEqual({});
  expect(stuck).toEqual([]);
});

it('takes nothing against a move when the connection breaks in the middle of a batch', async () => {
  const sweeping = moveSweeping(
    test.house,
    [
      ...MOVE_PROJECTORS,
      async (tx) => {
        await sql(tx, 'select pg_terminate_backend(pg_backend_pid())');
      },
    ],
    { onStuck: (stream) => stuck.push(stream), tellStuck: tellStuck(test.house.inForce) },
  );
  await expect(sweepBatch(test.db, sweeping, 250)).rejects.toThrow();
  expect(stuck).toEqual([]);
  await house().sweep();
  expect(await wrong()).toEqual({});
});

it('gives a command that comes while its move is being swept after the sweep, or before it', async () => {
  const given = {
    verb: 'record-visit',
    content: { by: 'social-worker', announced: true, seen: true, alone: 'alone', safetyConcern: false },
  };
  const commands = due.ids.map((stream) =>
    test.house.move({ stream, opens: false, given, caller: 'sw', key: randomUUID(), source: 'test' }),
  );
  const [answers] = await Promise.all([Promise.all(commands), house().sweep(), house().sweep()]);
  expect(answers.filter((answer) => 'refusal' in answer)).toEqual([]);
  await house().sweep();
  const raised = (await firedOn(test, due.ids, due.at)).map(({ stream, line }) => `${stream} ${line}`);
  expect(new Set(raised).size).toBe(raised.length);
});
