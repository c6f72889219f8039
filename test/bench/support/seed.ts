/** Many moves at once: one told in memory, written under as many ids as wanted by the same append and the same projectors. */
import { randomUUID } from 'node:crypto';
import { MOVE_PROJECTORS } from '#apps/composition/src/house';
import { moveDecider } from '#moves/decider';
import { inTransaction, type Tx } from '#platform/database';
import { append } from '#record/append';
import { newStream } from '#record/stream-row';
import { timeAndAuthority } from '#record/time';
import type { TestHouse } from '#support/house';
import type { Tale } from './tale.js';

const BATCH = 100;

export const seedMoves = async ({ db, house }: TestHouse, tale: Tale, count: number): Promise<string[]> => {
  const ids = Array.from({ length: count }, () => randomUUID()).sort();
  for (let from = 0; from < count; from += BATCH)
    await inTransaction(db, async (tx) => writeAll(tx, house, tale, ids.slice(from, from + BATCH)));
  return ids;
};

const writeAll = async (tx: Tx, house: TestHouse['house'], tale: Tale, ids: readonly string[]): Promise<void> => {
  const time = await timeAndAuthority(tx);
  const { now, authoritySeq } = time;
  if (now !== tale.now) throw new Error('The clock does not stand where the tale ends');
  const { authority, book } = await house.inForce.at(tx, time);
  const facts = { now, authoritySeq, authority, book, person: 'bench', capacities: [], page: tale.memory.page };
  const turn = tale.asOneTurn();
  const writings = ids.map((id) => ({ row: newStream(id, moveDecider.foldVersion), before: undefined, turn, facts, source: 'bench' }));
  await append(tx, moveDecider, writings);
  for (const project of MOVE_PROJECTORS) await project(tx, writings);
};
