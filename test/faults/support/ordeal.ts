/** A house on a PostgreSQL of its own, with real workers, somebody who gives commands, and many steps that fall due at one instant. */
import pg from 'pg';
import { setTicking, stepTo } from '#platform/clock/clock';
import { onConnection } from '#platform/database';
import { authorityCodec } from '#domain/authority/codec';
import { moveCodec } from '#domain/move/codec';
import type { Answer } from '#record/handle';
import { type Verified, verifyAll } from '#record/verify-all';
import { TestHouse } from '#support/house';
import { type Due, type Fired, firedOn, RECORDED, seedDue } from './due.js';
import { OwnPostgres, OwnProcess, ROOT, scratch, until } from './processes.js';

/** Apart from those on which commands are given: there, only "once" can be said. */
const FOR_COMMANDS = 5;

export interface Settings {
  readonly moves: number;
  readonly redisUrl?: string;
  readonly sweepMs?: number;
  /** Besides the environment that each worker has. */
  readonly workers: readonly Readonly<Record<string, string>>[];
}

export class Ordeal {
  readonly workers: OwnProcess[] = [];
  giver: OwnProcess | undefined;
  private constructor(
    readonly postgres: OwnPostgres,
    readonly test: TestHouse,
    readonly due: Due,
    readonly asked: Due,
    private readonly settings: Settings,
  ) {}

  static async begin(settings: Settings, postgres?: OwnPostgres): Promise<Ordeal> {
    const own = postgres ?? (await OwnPostgres.start(scratch()));
    process.env['TEST_POSTGRES_URL'] = own.ownerUrl;
    const test = await TestHouse.open(RECORDED, 6);
    const due = await seedDue(test, settings.moves);
    return new Ordeal(own, test, due, await seedDue(test, FOR_COMMANDS), settings);
  }

  startWorkers(): void {
    const { redisUrl, sweepMs = 500, workers } = this.settings;
    for (const more of workers) {
      const env = {
        HOMEWARD_MODE: 'demo',
        DATABASE_URL: this.test.database.appUrl,
        REDIS_URL: redisUrl,
        LOG_LEVEL: 'error',
        SWEEP_INTERVAL_MS: String(sweepMs),
        TZ: 'UTC',
      };
      const args = [
        '--enable-source-maps',
        ...(more['SHIFT_MS'] === undefined ? [] : ['--import', './test/faults/processes/shifted-clock.mjs']),
      ];
      this.workers.push(new OwnProcess(() => ({ args: [...args, 'dist/apps/worker/src/main.js'], env: { ...env, ...more } })));
    }
  }

  startGiver(): void {
    const env = { DATABASE_URL: this.test.database.appUrl };
    const args = (): string[] => [
      `${ROOT}/test/faults/processes/giver.mjs`,
      String(Math.max(0, this.acknowledged().length - 3)),
      ...this.asked.ids,
    ];
    this.giver = new OwnProcess(() => ({ args: args(), env }));
  }

  /** The clock shows an instant before the steps are due, and ticks. */
  async ticksFrom(before: number): Promise<void> {
    await onConnection(this.test.db, (tx) => stepTo(tx, this.due.at - before));
    await onConnection(this.test.db, (tx) => setTicking(tx, true));
  }

  acknowledged(): ({ readonly n: number } & Answer)[] {
    return (this.giver?.lines ?? []).map((line) => JSON.parse(line) as { n: number } & Answer);
  }

  fired = (): Promise<Fired[]> => firedOn(this.test, this.due.ids, this.due.at);

  /** How many steps have fired; asked of a connection that may break at any time. */
  async count(): Promise<number> {
    const rows = await this.ask<{ n: number }>(
      `select count(*)::int as n from record.event where family = 'clock' and occurred_at <= $1 and stream <> all($2::uuid[]) and stream in (select id from record.stream where kind = 'move')`,
      [new Date(this.due.at).toISOString(), this.asked.ids],
    ).catch(() => [{ n: -1 }]);
    return rows[0]!.n;
  }

  /** All that is due has fired, and every mail has left. */
  async settles(ms: number): Promise<void> {
    const steps = this.due.ids.length * this.due.expected.length;
    await until(`${steps} steps have fired`, async () => (await this.count()) >= steps, ms);
    await until('every notice has left', async () => (await this.mails()).waiting === 0, ms);
  }

  async mails(): Promise<{ waiting: number; sent: number; dead: number; caught: number; ids: number }> {
    const rows = await this.ask<{ waiting: number; sent: number; dead: number; caught: number; ids: number }>(`
      select count(*) filter (where state = 'waiting')::int as waiting, count(*) filter (where state = 'sent')::int as sent,
             count(*) filter (where state = 'dead')::int as dead, (select count(*)::int from notices.caught_mail) as caught,
             (select count(distinct message_id)::int from notices.caught_mail) as ids from notices.delivery`);
    return rows[0]!;
  }

  verify = (): Promise<Verified> => verifyAll(this.test.db, { move: moveCodec, authority: authorityCodec });

  async ask<Row extends pg.QueryResultRow>(text: string, params: readonly unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.test.database.ownerUrl });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Row>(text, [...params])).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  complaints = (): string =>
    [...this.workers, ...(this.giver ? [this.giver] : [])]
      .flatMap(({ complaints, lines }) => [...complaints, ...lines.slice(-3)])
      .join('\n');

  async end(): Promise<void> {
    await Promise.all([...this.workers, ...(this.giver ? [this.giver] : [])].map((one) => one.kill()));
    await this.test.db.destroy().catch(() => undefined);
    await this.postgres.stop();
  }
}
