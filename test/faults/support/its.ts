/** The ordeals themselves, the same for both kinds of queue. */
import { FORM, tell, telling } from './forms.js';
import { killEverything, randomFrom } from './kills.js';
import { expectNothingToShow } from './nothing-shows.js';
import { Ordeal, type Settings } from './ordeal.js';
import { build, until } from './processes.js';
import type { OwnRedis } from './servers.js';

export const begin = async (settings: Partial<Settings> = {}): Promise<Ordeal> => {
  await build();
  return Ordeal.begin({ steps: FORM.steps, ...settings });
};

export const survivesKills = (ordeal: Ordeal): Promise<void> =>
  telling(ordeal, async () => {
    ordeal.startWorkers();
    await ordeal.startServer();
    await until('commands are answered', () => ordeal.people!.acknowledged.length > 5);
    await ordeal.ticksFrom(1_500);
    await until('the instant has come', async () => (await ordeal.toGo()) <= 0);
    const kills = await killEverything(ordeal, FORM.rounds, randomFrom(FORM.seed));
    await ordeal.people!.goHome();
    await ordeal.settles(FORM.settleMs);
    await expectNothingToShow(ordeal);
    await tell('kill -9 of worker, server and PostgreSQL', ordeal, kills);
  });

const HOUR = 3_600_000;
const SOON = 5_000;
export const ONE_AHEAD: readonly number[] = [0, HOUR];

/** One worker makes the wake-ups; the other, an hour ahead, finds every one of them long past. */
export const firesNothingEarly = (ordeal: Ordeal): Promise<void> =>
  telling(ordeal, async () => {
    ordeal.startWorkers();
    const [honest, ahead] = ordeal.workers;
    const begun = Date.now();
    for (const worker of [honest!, ahead!]) await until('the worker keeps time', () => worker.lines.some(isStart));
    const [shown] = ahead!.lines.filter(isStart).map((line) => Date.parse((JSON.parse(line) as { time: string }).time));
    expect(shown! - begun).toBeGreaterThanOrEqual(HOUR);
    await ordeal.ticksFrom(SOON);
    await until('the instant has come', async () => (await ordeal.toGo()) <= 0 || (await ordeal.count()) > 0);
    expect(await ordeal.toGo()).toBeLessThanOrEqual(0);
    await ordeal.settles(FORM.settleMs);
    await expectNothingToShow(ordeal);
    await tell('one worker an hour ahead', ordeal);
  });

const isStart = (line: string): boolean => line.includes('The worker keeps time.');

const FLUSHES = 3;

/** Everything that waits in Redis is lost again and again, and in the end Redis itself with all that it had written down. */
export const losesNothingWithRedis = (ordeal: Ordeal, redis: OwnRedis): Promise<void> =>
  telling(ordeal, async () => {
    ordeal.startWorkers();
    await ordeal.startServer();
    await until('commands are answered', () => ordeal.people!.acknowledged.length > 5);
    await ordeal.ticksFrom(SOON);
    await until('wake-ups wait in Redis', () => redis.holds('*:wake:delayed'));
    await redis.flush();
    for (let flush = 1; flush < FLUSHES; flush += 1) {
      await mailGoesOn(ordeal);
      await redis.flush();
      await fiveMinutesLater(ordeal);
    }
    await mailGoesOn(ordeal);
    await redis.kill();
    await redis.restart({ empty: true });
    await ordeal.people!.goHome();
    await until('all steps have fired', async () => (await ordeal.count()) >= ordeal.steps, FORM.settleMs);
    await fiveMinutesLater(ordeal);
    await ordeal.settles(FORM.settleMs);
    await expectNothingToShow(ordeal);
    await tell(`${FLUSHES} times FLUSHALL, and Redis killed and emptied`, ordeal);
  });

const mailGoesOn = async (ordeal: Ordeal): Promise<void> => {
  const before = (await ordeal.mails()).sent;
  await until('mail goes on', async () => (await ordeal.mails()).sent > before);
};

/** What a queue has lost is looked for after five minutes, and whenever a worker starts. Nobody waits for that here. */
const fiveMinutesLater = async (ordeal: Ordeal): Promise<void> => {
  await ordeal.ask(`update notices.delivery set next_look = next_look - interval '5 minutes' where state = 'waiting'`);
  await Promise.all(ordeal.workers.map((worker) => worker.kill()));
  for (const worker of ordeal.workers) worker.start();
};
