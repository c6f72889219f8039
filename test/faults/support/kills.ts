/** The ordeal itself, the same for both kinds of queue: everything is killed while the steps are firing, and nothing may show. */
import { type Ordeal } from './ordeal.js';
import { sleep, until } from './processes.js';
import { wrongOnes } from './due.js';

export const killEverything = async (ordeal: Ordeal, settleMs: number): Promise<void> => {
  ordeal.startWorkers();
  ordeal.startGiver();
  await until('commands are answered', () => ordeal.acknowledged().length > 5);
  await ordeal.ticksFrom(1_500);
  await until('the first steps fire', async () => (await ordeal.count()) > 0);
  const [first] = ordeal.workers;
  await Promise.all([first!.kill(), ordeal.giver!.kill()]);
  first!.start();
  ordeal.giver!.start();
  await sleep(300);
  await ordeal.postgres.kill();
  await ordeal.postgres.restart();
  await until('commands are answered again', async () => {
    const before = ordeal.acknowledged().length;
    await sleep(200);
    return ordeal.acknowledged().length > before;
  });
  await first!.kill();
  first!.start();
  await ordeal.settles(settleMs);
  if (process.env['FAULTS_TELL'])
    process.stderr.write(
      `${Date.now()} falls ${ordeal.workers.map(({ falls }) => falls).join()} acked ${ordeal.acknowledged().length}\n${ordeal.complaints()}\n`,
    );
  await ordeal.giver!.kill();
};

export const expectNothingToShow = async (ordeal: Ordeal): Promise<void> => {
  const fired = await ordeal.fired();
  expect(wrongOnes(ordeal.due, fired)).toEqual({});
  expect(fired.filter(({ lateness }) => lateness < 0)).toEqual([]);
  await expectCommandsOnce(ordeal);
  const { sent, dead, caught, ids } = await ordeal.mails();
  expect({ dead, caught, ids }).toEqual({ dead: 0, caught: sent, ids: sent });
  expect(sent).toBeGreaterThan(0);
  expect((await ordeal.verify()).findings).toEqual([]);
};

/** Every acknowledged command is there once, with the answer that was given; at most the last one was done and not yet answered. */
const expectCommandsOnce = async (ordeal: Ordeal): Promise<void> => {
  const answers = new Map<number, string>();
  for (const answer of ordeal.acknowledged()) {
    if ('refusal' in answer) throw new Error(JSON.stringify(answer));
    const { entry, stream } = answer.outcome;
    expect(answers.get(answer.n) ?? `${stream} ${entry}`).toBe(`${stream} ${entry}`);
    answers.set(answer.n, `${stream} ${entry}`);
  }
  const kept = await ordeal.ask<{ key: string; at: string }>(
    `select key, concat(outcome ->> 'stream', ' ', outcome ->> 'entry') as at from record.command where key like 'visit-%'`,
  );
  const byKey = new Map(kept.map(({ key, at }) => [key, at]));
  for (const [n, at] of answers) expect(byKey.get(`visit-${n}`)).toBe(at);
  const recorded = await ordeal.ask<{ n: number }>(
    `select count(*)::int as n from record.event where type = 'visited' and stream = any($1::uuid[])`,
    [ordeal.asked.ids],
  );
  // One visit of each move was there before.
  expect(recorded[0]!.n - ordeal.asked.ids.length).toBe(kept.length);
  expect(kept.length - answers.size).toBeLessThanOrEqual(1);
};
