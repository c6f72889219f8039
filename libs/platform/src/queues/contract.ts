import { machineClock } from '../clock/machine.js';
import type { Handler } from './handlers.js';
import type { Job, JobName } from './catalogue.js';
import type { QueuedJob } from './producers.js';
import type { Queues } from './queues.js';

/** What both kinds of queue must do. Called by one spec file for each, so that one can run where the other cannot. */

interface Opened {
  readonly queues: Queues;
  readonly errors: string[];
}

type Start = (settings?: Settings) => Promise<Opened>;

type Settings = { readonly shutdownMs?: number; readonly backoffMs?: number };
type Open = (settings: Settings, onError: (what: string, error: unknown) => void) => Promise<Queues>;

const deadline = 10_000;

export const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  const late = machineClock() + deadline;
  while (!(await condition())) {
    if (machineClock() > late) throw new Error(`Still not so after ${deadline} ms: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const noop = (name: JobName): Handler => ({ name, handle: () => Promise.resolve() });

const handlersWith = (...some: Handler[]): Handler[] => [
  ...some,
  ...(['wake', 'deliver', 'housekeep'] as const).filter((name) => !some.some((handler) => handler.name === name)).map(noop),
];

const wake = (key: string, delayMs = 0): QueuedJob => ({
  job: { name: 'wake', data: { stream: key, at: '2026-01-01T00:00:00.000Z' } },
  key,
  delayMs,
});
const deliver = (key: string): QueuedJob => ({ job: { name: 'deliver', data: { delivery: key } }, key });

const isEmpty = async (queues: Queues): Promise<boolean> =>
  Object.values(await queues.counts()).every((counts) => Object.values(counts).every((count) => count === 0));

export const itKeepsTheContract = (kind: Queues['kind'], open: Open): void => {
  const opened: Opened[] = [];

  const start: Start = async (settings = {}) => {
    const errors: string[] = [];
    const queues = await open(settings, (what, error) => errors.push(`${what}: ${String(error)}`));
    opened.push({ queues, errors });
    return { queues, errors };
  };

  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ queues }) => queues.close()));
  });

  it('is the kind that was asked for', async () => {
    expect((await start()).queues.kind).toBe(kind);
  });

  itRunsJobs(start);
  itTriesAgain(start);
  itCloses(start);
  itRefuses(start);
};

const itRunsJobs = (start: Start): void => {
  it('brings each job to its handler, with its data, and leaves nothing behind', async () => {
    const { queues, errors } = await start();
    const seen: Job['data'][] = [];
    const see = (data: Job['data']): Promise<void> => Promise.resolve(void seen.push(data));
    await queues.startWorkers([
      { name: 'wake', handle: see },
      { name: 'deliver', handle: see },
      { name: 'housekeep', handle: see },
    ]);
    await queues.enqueue([wake('a'), deliver('b'), { job: { name: 'housekeep', data: {} }, key: 'c' }]);
    await until(() => seen.length === 3);
    expect(seen).toEqual(expect.arrayContaining([{ stream: 'a', at: '2026-01-01T00:00:00.000Z' }, { delivery: 'b' }, {}]));
    await until(() => isEmpty(queues));
    expect(errors).toEqual([]);
  });

  it('keeps one of several jobs with the same key while it waits, and takes it again once it is done', async () => {
    const { queues } = await start();
    await queues.enqueue([wake('same'), wake('same')]);
    await queues.enqueue([wake('same')]);
    let count = 0;
    await queues.startWorkers(handlersWith({ name: 'wake', handle: () => Promise.resolve(void (count += 1)) }));
    await until(async () => count > 0 && (await isEmpty(queues)));
    expect(count).toBe(1);
    await queues.enqueue([wake('same')]);
    await until(() => count === 2);
  });

  it('does not run a delayed job early', async () => {
    const { queues } = await start();
    let ran = 0;
    await queues.startWorkers(handlersWith({ name: 'wake', handle: () => Promise.resolve(void (ran = machineClock())) }));
    const asked = machineClock();
    await queues.enqueue([wake('later', 700)]);
    await until(() => ran > 0);
    expect(ran - asked).toBeGreaterThanOrEqual(700);
  });

  it('lets two processes share the work, each job once', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    const seen: string[] = [];
    const handler: Handler = { name: 'deliver', handle: ({ delivery }) => Promise.resolve(void seen.push(delivery)) };
    await Promise.all([one.queues.startWorkers(handlersWith(handler)), other.queues.startWorkers(handlersWith(handler))]);
    const keys = Array.from({ length: 200 }, (_, i) => `n${i}`);
    await one.queues.enqueue(keys.map(deliver));
    await until(() => seen.length >= 200);
    await until(() => isEmpty(one.queues));
    expect(seen.sort()).toEqual(keys.sort());
  });
};

const itTriesAgain = (start: Start): void => {
  it('tries a delivery again after an error, in growing steps', async () => {
    const { queues, errors } = await start({ backoffMs: 60 });
    const tries: number[] = [];
    const handle = (): Promise<void> => {
      tries.push(machineClock());
      return tries.length < 4 ? Promise.reject(new Error('not yet')) : Promise.resolve();
    };
    await queues.startWorkers(handlersWith({ name: 'deliver', handle }));
    await queues.enqueue([deliver('again')]);
    await until(async () => tries.length === 4 && (await isEmpty(queues)));
    const [first = 0, second = 0, third = 0, fourth = 0] = tries;
    expect(second - first).toBeGreaterThanOrEqual(60);
    expect(third - second).toBeGreaterThanOrEqual(120);
    expect(fourth - third).toBeGreaterThanOrEqual(240);
    expect(errors.filter((line) => line.startsWith('job deliver'))).toHaveLength(3);
  });

  it('forgets a wake-up that failed: the sweep will come', async () => {
    const { queues, errors } = await start();
    await queues.startWorkers(handlersWith({ name: 'wake', handle: () => Promise.reject(new Error('no')) }));
    await queues.enqueue([wake('fails')]);
    await until(async () => errors.length === 1 && (await isEmpty(queues)));
  });
};

const itCloses = (start: Start): void => {
  it('lets a running job finish when it closes', async () => {
    const { queues } = await start();
    let [started, finished] = [false, false];
    const handle = async (): Promise<void> => {
      started = true;
      await new Promise((resolve) => setTimeout(resolve, 300));
      finished = true;
    };
    await queues.startWorkers(handlersWith({ name: 'wake', handle }));
    await queues.enqueue([wake('slow')]);
    await until(() => started);
    await queues.close();
    expect(finished).toBe(true);
  });

  it('lets go of a job that does not finish in time, which is tried again elsewhere', async () => {
    const { queues } = await start({ shutdownMs: 200, backoffMs: 50 });
    let signalled = false;
    let started = false;
    const handle = (_data: unknown, signal: AbortSignal): Promise<void> => {
      started = true;
      signal.addEventListener('abort', () => (signalled = true));
      return new Promise(() => undefined);
    };
    await queues.startWorkers(handlersWith({ name: 'deliver', handle }));
    await queues.enqueue([deliver('endless')]);
    await until(() => started);
    const before = machineClock();
    await queues.close();
    expect(machineClock() - before).toBeLessThan(3_000);
    expect(signalled).toBe(true);

    const next = await start();
    let taken = false;
    await next.queues.startWorkers(handlersWith({ name: 'deliver', handle: () => Promise.resolve(void (taken = true)) }));
    await until(() => taken);
  });
};

const itRefuses = (start: Start): void => {
  it('does not start with a job that has no handler, or two', async () => {
    const { queues } = await start();
    await expect(queues.startWorkers([noop('wake'), noop('deliver')])).rejects.toThrow('The job "housekeep" has no handler');
    await expect(queues.startWorkers([...handlersWith(), noop('wake')])).rejects.toThrow('The job "wake" has 2 handlers');
  });

  it('refuses a key that BullMQ would misread', async () => {
    const { queues } = await start();
    await expect(queues.enqueue([wake('a:b')])).rejects.toThrow('Not a key for a wake job');
  });
};
