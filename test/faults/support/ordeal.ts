/** A house on a PostgreSQL of its own, with a real server, real workers, people who give commands, and many steps due at one instant. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { installIssuer, signToken } from '#apps/cli/src/demo/issuer';
import { setTicking, stepTo } from '#platform/clock/clock';
import { onConnection } from '#platform/database';
import { madeUpChild } from '#support/canary/made-up';
import { TestHouse } from '#support/house';
import { type Due, type Fired, firedOn, RECORDED, seedDue, stepsOfEach } from './due.js';
import { People } from './people.js';
import { OwnProcess, until } from './processes.js';
import { freePort, OwnPostgres } from './servers.js';

/** Moves on which people record visits; and children for whom they open others. */
const FOR_VISITS = 40;
const FOR_OPENINGS = 2_000;
const PEOPLE = 4;

export interface Settings {
  /** How many steps fall due at one instant, at least. */
  readonly steps: number;
  readonly redisUrl?: string;
  readonly sweepMs?: number;
  /** How far each worker's machine is ahead of everybody else's. */
  readonly workersAheadMs?: readonly number[];
}
export interface Mails {
  readonly waiting: number;
  readonly sent: number;
  readonly dead: number;
  readonly caught: number;
  readonly ids: number;
}

export class Ordeal {
  readonly workers: OwnProcess[] = [];
  server: OwnProcess | undefined;
  people: People | undefined;
  private constructor(
    readonly postgres: OwnPostgres,
    readonly test: TestHouse,
    readonly due: Due,
    readonly visited: Due,
    private readonly settings: Settings,
  ) {}

  static async begin(settings: Settings): Promise<Ordeal> {
    const postgres = await OwnPostgres.start();
    // Each spec file has an environment of its own.
    process.env['TEST_POSTGRES_URL'] = postgres.ownerUrl;
    const test = await TestHouse.open(RECORDED, 6);
    await installIssuer(test.database.ownerUrl);
    const due = await seedDue(test, Math.ceil(settings.steps / stepsOfEach()));
    return new Ordeal(postgres, test, due, await seedDue(test, FOR_VISITS), settings);
  }

  get steps(): number {
    return this.due.ids.length * this.due.expected.length;
  }
  get queues(): string {
    return this.settings.redisUrl === undefined ? 'PostgreSQL' : 'Redis';
  }

  startWorkers(): void {
    const { sweepMs = 500, workersAheadMs = [0, 0] } = this.settings;
    for (const ahead of workersAheadMs) {
      const args = ahead === 0 ? [] : ['--import', './test/faults/processes/shifted-clock.mjs'];
      const env = { SWEEP_INTERVAL_MS: String(sweepMs), SHIFT_MS: String(ahead) };
      this.workers.push(this.run('worker', args, env));
    }
  }

  async startServer(): Promise<void> {
    const port = String(await freePort());
    this.server = this.run('server', [], { PORT: port, LIMIT_PERSON: '1000000', LIMIT_ADDRESS: '1000000' });
    const url = `http://127.0.0.1:${port}`;
    const children = Array.from({ length: FOR_OPENINGS }, () => madeUpChild(randomUUID()));
    await this.ask('insert into children.child (id, name, born_on) select * from unnest($1::uuid[], $2::text[], $3::date[])', [
      ...[children.map(({ id }) => id), children.map(({ name }) => name), children.map(({ bornOn }) => bornOn)],
    ]);
    const token = await signToken(this.test.db, { persona: 'sw', person: 'sw', name: 'Person sw', title: 'sw' });
    this.people = new People(
      url,
      token,
      this.visited.ids,
      children.map(({ id }) => id),
      PEOPLE,
    );
  }

  private run(app: string, args: readonly string[], more: Readonly<Record<string, string>>): OwnProcess {
    const { redisUrl } = this.settings;
    const house = { HOMEWARD_MODE: 'demo', DATABASE_URL: this.test.database.appUrl, REDIS_URL: redisUrl, TZ: 'UTC' };
    const program = `dist/apps/${app}/src/main.js`;
    return new OwnProcess({ args: ['--enable-source-maps', ...args, program], env: { LOG_LEVEL: 'info', ...house, ...more } });
  }

  /** The clock shows an instant before the steps are due, and ticks. */
  async ticksFrom(before: number): Promise<void> {
    await onConnection(this.test.db, (tx) => stepTo(tx, this.due.at - before));
    await onConnection(this.test.db, (tx) => setTicking(tx, true));
  }

  fired = (ids: readonly string[] = this.due.ids): Promise<Fired[]> => firedOn(this.test, ids, this.due.at);

  /** How many steps have fired; asked of a database that may be gone, which counts nothing. */
  async count(): Promise<number> {
    const rows = await this.ask<{ n: number }>(
      `select count(*)::int as n from record.event where family = 'clock' and occurred_at <= $1 and stream = any($2::uuid[])`,
      [new Date(this.due.at).toISOString(), this.due.ids],
    ).catch(() => [{ n: 0 }]);
    return rows[0]!.n;
  }

  /** Until the steps are due, by the database's clock. */
  async toGo(): Promise<number> {
    const [now] = await this.ask<{ at: number }>('select (extract(epoch from clock.now()) * 1000)::float8 as at');
    return this.due.at - now!.at;
  }

  async isThrough(): Promise<boolean> {
    return (await this.count()) >= this.steps && (await this.mails()).waiting === 0;
  }

  /** All that is due has fired, and every mail has left. */
  async settles(ms: number): Promise<void> {
    await until(`${this.steps} steps have fired`, async () => (await this.count()) >= this.steps, ms);
    await until('every notice has left', async () => (await this.mails()).waiting === 0, ms);
  }

  async mails(): Promise<Mails> {
    const rows = await this.ask<Mails>(`
      select count(*) filter (where state = 'waiting')::int as waiting, count(*) filter (where state = 'sent')::int as sent,
             count(*) filter (where state = 'dead')::int as dead, (select count(*)::int from notices.caught_mail) as caught,
             (select count(distinct message_id)::int from notices.caught_mail) as ids from notices.delivery`);
    return rows[0]!;
  }

  async ask<Row extends pg.QueryResultRow>(text: string, params: readonly unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.test.database.ownerUrl });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<Row>(text, [...params])).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private get processes(): OwnProcess[] {
    return [...this.workers, ...(this.server ? [this.server] : [])];
  }

  complaints = (): string => this.processes.flatMap(({ complaints, lines }) => [...complaints, ...lines.slice(-5)]).join('\n');

  async end(): Promise<void> {
    await this.people?.giveUp();
    await Promise.all(this.processes.map((one) => one.kill()));
    await this.test.db.destroy().catch(() => undefined);
    try {
      await this.test.database.drop();
    } finally {
      await this.postgres.stop();
    }
  }
}
