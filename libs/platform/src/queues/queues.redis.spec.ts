import { Redis } from 'ioredis';
import net from 'node:net';
import { testRedisUrl } from '#support/redis';
import { itKeepsTheContract, until } from './contract.js';
import { Queues } from './queues.js';

const redisUrl = testRedisUrl();

const open = (url: string, settings: object = {}, onError: (what: string, error: unknown) => void = () => undefined): Promise<Queues> =>
  Queues.open({ databaseUrl: 'postgres://nowhere.invalid/', redisUrl: url, onError, ...settings });

beforeAll(async () => {
  const redis = new Redis(redisUrl);
  await redis.flushdb();
  await redis.quit();
});

describe('queues on Redis', () => {
  itKeepsTheContract('redis', async (settings, onError) => {
    const queues = await open(redisUrl, settings, onError);
    await queues.counts(); // producers do not wait for Redis: the first question does
    return queues;
  });
});

/** Stands between the queues and Redis. A connection is cut when the client sends `cutAt`; nothing listens until `start`. */
class Way {
  cutAt: string | undefined;
  cuts = 0;
  #server: net.Server | undefined;
  readonly #sockets = new Set<net.Socket>();

  private constructor(readonly port: number) {}

  static async find(): Promise<Way> {
    const probe = net.createServer();
    await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
    const { port } = probe.address() as net.AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    return new Way(port);
  }

  get url(): string {
    return Object.assign(new URL(redisUrl), { port: String(this.port), hostname: '127.0.0.1' }).href;
  }

  start(): Promise<void> {
    this.#server = net.createServer((client) => this.#join(client));
    return new Promise((resolve) => this.#server?.listen(this.port, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => (this.#server ? this.#server.close(() => resolve()) : resolve()));
    this.#server = undefined;
  }

  #join(client: net.Socket): void {
    const { hostname, port } = new URL(redisUrl);
    const redis = net.connect(Number(port), hostname);
    for (const socket of [client, redis])
      this.#sockets.add(socket.on('error', () => undefined).on('close', () => this.#sockets.delete(socket)));
    client.on('data', (chunk) => {
      if (this.cutAt !== undefined && chunk.toString('latin1').toLowerCase().includes(this.cutAt)) {
        this.cuts += 1;
        client.destroy();
      } else redis.write(chunk);
    });
    client.on('close', () => redis.destroy());
    redis.on('close', () => client.destroy()).pipe(client);
  }
}

describe('a Redis that comes and goes', () => {
  let way: Way;
  let queues: Queues;
  let seen: string[];
  beforeEach(async () => {
    way = await Way.find();
    seen = [];
    queues = await open(way.url);
  });
  afterEach(async () => {
    await queues.close();
    await way.stop();
  });

  const start = (): Promise<void> =>
    queues.startWorkers([
      { name: 'wake', handle: ({ stream }) => Promise.resolve(void seen.push(stream)) },
      { name: 'deliver', handle: () => Promise.resolve() },
      { name: 'housekeep', handle: () => Promise.resolve() },
    ]);
  const add = (stream: string): Promise<void> => queues.enqueue([{ job: { name: 'wake', data: { stream, at: '' } }, key: stream }]);
  const isTaken = (stream: string) => () =>
    add(stream).then(
      () => true,
      () => false,
    );

  it('is waited for by workers that started before it', async () => {
    await start();
    await way.start();
    await until(isTaken('early'));
    await until(() => seen.includes('early'));
  });

  it('refuses at once while it is away, and everything goes on when it is back', async () => {
    await way.start();
    await start();
    await until(isTaken('before'));
    await until(() => seen.includes('before'));
    await way.stop();
    await until(async () => !(await isTaken('during')()));
    const asked = Date.now();
    await expect(add('during')).rejects.toThrow();
    expect(Date.now() - asked).toBeLessThan(1_000);
    await way.start();
    await until(isTaken('after'));
    await until(() => seen.includes('after'));
  });

  it('may break off while a connection is being set up, without leaving a worker that does nothing', async () => {
    way.cutAt = 'info';
    await way.start();
    await start();
    await until(() => way.cuts >= 5);
    way.cutAt = undefined;
    await until(isTaken('late'));
    await until(() => seen.includes('late'));
  });
});
