/** The thread behind people.ts: each gives a command as soon as the last one is answered and a short pause is over. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { type House, openHouse } from '#apps/composition/src/house';
import { openDatabase } from '#platform/database';
import { WROTE_UP } from '#support/story';

export interface AtWork {
  readonly url: string;
  readonly ids: readonly string[];
  /** The entries that tell of visits: the same in every move. */
  readonly visits: readonly number[];
  readonly count: number;
}

const PAUSE_MS = 20;
const { url, ids, visits, count } = workerData as AtWork;
const waits: number[] = [];
let stopped = false;

const writeUp = async (house: House, stream: string, turn: number): Promise<void> => {
  const given = { verb: 'write-up-visit', content: { visit: visits[turn % visits.length]!, ...WROTE_UP } };
  const started = performance.now();
  const answer = await house.move({ stream, opens: false, given, caller: 'sw', key: randomUUID(), source: 'bench' });
  waits.push(performance.now() - started);
  if ('refusal' in answer && answer.refusal.rule !== 'visit-can-be-written-up') throw new Error(`Refused by ${answer.refusal.rule}`);
};

const work = async (house: House, number: number): Promise<void> => {
  for (let turn = 0; !stopped; turn += 1) {
    await writeUp(house, ids[(number * 911 + turn * 37) % ids.length]!, turn);
    await pause(PAUSE_MS);
  }
};

const db = await openDatabase({ url, poolSize: count });
const house = openHouse(db, () => undefined);
// A server that has just been started is not what is measured: its connections are opened and its code is warm.
await Promise.all(Array.from({ length: count }, (_, number) => writeUp(house, ids.at(-1 - number)!, 0)));
waits.length = 0;
parentPort!.once('message', () => (stopped = true));
parentPort!.postMessage('begun');
await Promise.all(Array.from({ length: count }, (_, number) => work(house, number)));
await db.destroy();
parentPort!.postMessage(waits);
