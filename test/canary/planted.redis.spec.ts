import { Queues } from '#platform/queues/queues';
import { madeUpChild } from '#support/canary/made-up';
import { CHILD, TestHouse } from '#support/house';
import { until } from '../faults/support/processes.js';
import { OwnRedis } from '../faults/support/servers.js';
import { Apart } from './apart.js';

let apart: Apart;
beforeAll(() => void (apart = Apart.begin()));
afterAll(() => apart.end());

it('finds what Redis has held, though the job is done and everything was flushed', async () => {
  const test = await TestHouse.open();
  const redis = await OwnRedis.start();
  const queues = await Queues.open({ databaseUrl: test.database.appUrl, redisUrl: redis.url, onError: () => undefined });
  let done = 0;
  const handle = (): Promise<void> => Promise.resolve(void (done += 1));
  await queues.startWorkers((['wake', 'deliver', 'housekeep'] as const).map((name) => ({ name, handle })));
  await queues.counts();
  await queues.enqueue([{ job: { name: 'deliver', data: { delivery: madeUpChild(CHILD).name } }, key: 'a' }]);
  await until('the job is done', () => done === 1);
  await queues.close();
  await redis.flush();
  await redis.stop();
  await test.close();
  expect(apart.look().found).toEqual(['Redis: name of a child (its append-only file)']);
});
