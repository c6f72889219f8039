import { randomUUID } from 'node:crypto';
import { rebuild } from '#apps/composition/src/rebuild';
import { saveChild } from '#children/children';
import { OPERATOR } from '#domain/authority/turn';
import { stepTo } from '#platform/clock/clock';
import { inTransaction, onConnection } from '#platform/database';
import { madeUpChild } from '#support/canary/made-up';
import { OPENING_BY_API, TestHouse } from '#support/house';
import { SEEN_ALONE } from '#support/story';
import { type Due, type Fired, firedOn, RECORDED, seedDue, wrongOnes } from '../faults/support/due.js';
import { sleep } from '../faults/support/processes.js';

/** Derived tables are made again while people work, steps fire and posts change hands. Nobody notices, and nothing differs. */
const MINUTE = 60_000;
const PASSES = 4;
const PAUSE_MS = 50;

let test: TestHouse;
let due: Due;
let visited: Due;
beforeAll(async () => {
  test = await TestHouse.open(RECORDED, 16);
  await act('establish-post', { post: 'hos-2', role: 'head-of-service', title: 'hos-2', reportsTo: 'ad' });
  due = await seedDue(test, 40);
  visited = await seedDue(test, 20);
}, 60_000);
afterAll(() => test.close());

let isRebuilding = false;
const rebuildAgainAndAgain = async () => {
  isRebuilding = true;
  const differences: (readonly [string, number])[] = [];
  try {
    for (let pass = 0; pass < PASSES; pass += 1) differences.push(...Object.entries((await rebuild(test.db)).differences));
  } finally {
    isRebuilding = false;
  }
  return differences.filter(([, count]) => count > 0);
};

/** How often it was done. */
const meanwhile = async (work: (n: number) => Promise<unknown>): Promise<number> => {
  let n = 0;
  for (; isRebuilding; n += 1) {
    await work(n);
    await sleep(PAUSE_MS);
  }
  return n;
};

const visit = (n: number) => test.does('sw', visited.ids[n % visited.ids.length], 'record-visit', SEEN_ALONE);
const open = async () => {
  const child = randomUUID();
  await inTransaction(test.db, (tx) => saveChild(tx, madeUpChild(child)));
  await test.does('sw', undefined, 'open-move', { ...OPENING_BY_API, child });
};
const letTimePass = async (n: number) => {
  await onConnection(test.db, (tx) => stepTo(tx, due.at + n * MINUTE));
  await test.house.sweep();
};
/** The team reports to one head of service and then to the other, whose the duties of a head of service become. */
const reorganise = (n: number) =>
  act('establish-post', { post: 'tm', role: 'team-manager', title: 'tm', reportsTo: n % 2 === 0 ? 'hos-2' : 'hos' });

const act = async (verb: string, content: Readonly<Record<string, unknown>>): Promise<void> => {
  const answer = await test.house.act({ given: { verb, content }, caller: OPERATOR, key: randomUUID(), source: 'test' });
  expect(answer).toHaveProperty('outcome');
};

it('finds no difference, in every pass', async () => {
  const [different, ...done] = await Promise.all([rebuildAgainAndAgain(), ...[visit, open, letTimePass, reorganise].map(meanwhile)]);
  expect(different).toEqual([]);
  for (const times of done) expect(times).toBeGreaterThan(PASSES);
  const { moves, differences } = await rebuild(test.db);
  expect(moves).toBe(due.ids.length + visited.ids.length + done[1]!);
  expect(Object.values(differences)).toEqual(Object.values(differences).map(() => 0));
  // While the team stood under a head of service whom nobody holds, the call to L2 went to L3; one that had been made already went on to it.
  const fired = await firedOn(test, due.ids, due.at);
  const toL2 = new Set(fired.filter(({ line }) => /^raised iro-informed\S* L2/.test(line)).map(({ stream }) => stream));
  const isPassedOn = ({ stream, line }: Fired) => /^raised iro-informed\S* L3/.test(line) && toL2.has(stream);
  const asInTheLine = fired
    .filter((one) => !isPassedOn(one))
    .map(({ line, ...one }) => ({ ...one, line: line.replace(/^(raised iro-informed\S*) L3/, '$1 L2') }));
  expect(wrongOnes(due, asInTheLine)).toEqual({});
}, 60_000);
