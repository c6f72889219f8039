import { randomUUID } from 'node:crypto';
import { ADMISSION } from '#apps/composition/src/admission';
import { MOVE_PROJECTORS, openHouse } from '#apps/composition/src/house';
import type { GivenCommand } from '#domain/move/decide';
import type { MoveState } from '#domain/move/state';
import { type FactsOfMove, moveDecider } from '#moves/decider';
import { lockChild } from '#children/children';
import { moveHandling, moveSweeping } from '#moves/handling';
import { stepTo } from '#platform/clock/clock';
import { onConnection, sql } from '#platform/database';
import type { Decider } from '#record/decider';
import { type Answer, handle } from '#record/handle';
import { sweepBatch } from '#record/handle-many';
import { FoldedByNewerCode } from '#record/stream-row';
import { TestHouse } from '#support/house';
import { at } from '#support/story';
import { type Due, firedOn, RECORDED, seedDue, wrongOnes } from './support/due.js';

/** Two releases at once on one database, as in a rolling deployment: the old one never writes what the new one has folded. */
type MoveDecider = Decider<MoveState, GivenCommand, FactsOfMove>;
const folding = (foldVersion: number, fold = moveDecider.fold): MoveDecider => ({ ...moveDecider, foldVersion, fold });

let test: TestHouse;
let due: Due;
beforeAll(async () => {
  test = await TestHouse.open(RECORDED);
  due = await seedDue(test, 2);
});
afterAll(() => test.close());

const VISIT = { verb: 'record-visit', content: { by: 'social-worker', announced: true, seen: true, alone: 'alone', safetyConcern: false } };
const visits = (decider: MoveDecider, stream: string): Promise<Answer> => {
  const handling = { ...moveHandling({ ...test.house, lockChild, admission: ADMISSION }, MOVE_PROJECTORS), decider };
  return handle(test.db, handling, { stream, opens: false, given: VISIT, caller: 'sw', key: randomUUID(), source: 'test' });
};
const sweeps = (decider: MoveDecider, stuck: string[] = []) =>
  sweepBatch(test.db, { ...moveSweeping(test.house, MOVE_PROJECTORS, { onStuck: (stream) => stuck.push(stream) }), decider }, 250);
const row = async (stream: string) =>
  (
    await onConnection(test.db, (tx) =>
      sql<{ fold_version: number; state: string; seq: number; stuck: number }>(
        tx,
        'select fold_version, state, seq, stuck from record.stream where id = $1',
        [stream],
      ),
    )
  )[0]!;

it('folds again where the fold is newer, and says so in the row', async () => {
  let folded = 0;
  const newer = folding(2, (events) => {
    folded += 1;
    return { ...moveDecider.fold(events)!, route: 'found-there' };
  });
  await expect(visits(newer, due.ids[0]!)).resolves.toHaveProperty('outcome');
  expect(folded).toBe(1);
  const { fold_version: version, state } = await row(due.ids[0]!);
  expect({ version, route: (JSON.parse(state) as MoveState).route }).toEqual({ version: 2, route: 'found-there' });
  await visits(newer, due.ids[0]!);
  expect(folded).toBe(1);
});

it('refuses to write where the fold is older, and leaves no trace', async () => {
  const before = await row(due.ids[0]!);
  await expect(visits(moveDecider, due.ids[0]!)).rejects.toThrow(FoldedByNewerCode);
  expect(await row(due.ids[0]!)).toEqual(before);
});

it('leaves what newer code has folded to newer code when it falls due, fires the rest, and calls nothing stuck', async () => {
  await onConnection(test.db, (tx) => stepTo(tx, due.at));
  const stuck: string[] = [];
  await sweeps(moveDecider, stuck);
  expect(stuck).toEqual([]);
  const only = { ...due, ids: [due.ids[1]!] };
  expect(wrongOnes(only, await firedOn(test, only.ids, due.at))).toEqual({});
  expect((await firedOn(test, [due.ids[0]!], due.at)).length).toBe(0);
  await sweeps(folding(2));
  expect((await firedOn(test, [due.ids[0]!], due.at)).length).toBeGreaterThan(0);
  expect((await row(due.ids[0]!)).stuck).toBe(0);
});

it('has the authority and every other move go on meanwhile', async () => {
  await onConnection(test.db, (tx) => stepTo(tx, at('2026-11-21 10:00')));
  await openHouse(test.db, () => undefined).sweep();
  const [counted] = await onConnection(test.db, (tx) =>
    sql<{ n: number }>(tx, `select count(*)::int as n from record.event where type = 'day-counted'`),
  );
  expect(counted!.n).toBe(2);
});
