/** A demonstration on a database of its own, told up to a given now. */
import type { DataSource } from 'typeorm';
import { installIssuer } from '#apps/cli/src/demo/issuer';
import { seedDemo } from '#apps/cli/src/demo/seed';
import { STORIES } from '#apps/cli/src/demo/stories/index';
import { deliveryPorts } from '#apps/composition/src/deliveries';
import { type House, openHouse } from '#apps/composition/src/house';
import { MIGRATIONS } from '#apps/composition/src/migrations';
import { deliver } from '#notices/deliver';
import { catchingMailer } from '#notices/mailer';
import { inTransaction, onConnection, openDatabase, sql } from '#platform/database';
import { relay } from '#platform/outbox/outbox';
import { createTestDatabase, type TestDatabase } from '#support/postgres';
import { at } from '#support/story';

export const PUBLIC_URL = 'http://localhost:3000';
const STEPPED = { migrations: MIGRATIONS, clock: 'stepped' } as const;

export class Demonstration {
  private constructor(
    readonly database: TestDatabase,
    readonly db: DataSource,
    readonly house: House,
  ) {}

  /** `now` is a local time in England. */
  static async open(now: string, seed = 'a seed'): Promise<Demonstration> {
    const database = await createTestDatabase(STEPPED);
    await installIssuer(database.ownerUrl);
    const db = await openDatabase({ url: database.appUrl, poolSize: 6 });
    await seedDemo({ db, publicUrl: PUBLIC_URL, seed, now: () => at(now) });
    const house = openHouse(db, (stream, error) => {
      throw new Error(`${stream} is stuck`, { cause: error });
    });
    return new Demonstration(database, db, house);
  }

  async close(): Promise<void> {
    await this.db.destroy();
    await this.database.drop();
  }

  rows<Row = Record<string, unknown>>(text: string, params: readonly unknown[] = []): Promise<Row[]> {
    return onConnection(this.db, (tx) => sql<Row>(tx, text, params));
  }

  /** Where each story's move stands. */
  async statuses(): Promise<Record<string, string>> {
    const moves = await this.rows<{ name: string; status: string }>(
      'select h.name, m.status from moves.move m join children.home h on h.id = m.home',
    );
    return Object.fromEntries(moves.map(({ name, status }) => [STORIES.find(({ home }) => home.name === name)?.key ?? name, status]));
  }

  /** As the worker does. */
  async sendMail(): Promise<void> {
    await relay(this.db, (jobs) =>
      inTransaction(this.db, async (tx) => {
        const ports = await deliveryPorts(tx, this.house.inForce, catchingMailer, PUBLIC_URL);
        for (const { job } of jobs) if (job.name === 'deliver') await deliver(tx, job.data.delivery, ports);
      }),
    );
  }
}

export const AS_TOLD: Readonly<Record<string, string>> = {
  'moved-on': 'stay-ended',
  'living-there': 'living-there',
  'found-there': 'living-there',
  'said-by-telephone': 'living-there',
  'waiting-for-the-director': 'endorsed',
  'waiting-for-the-head-of-service': 'requested',
  attic: 'living-there',
  ferry: 'living-there',
  elder: 'living-there',
  younger: 'living-there',
  caravan: 'living-there',
  order: 'living-there',
  lodge: 'living-there',
  gable: 'living-there',
  harbour: 'registered',
  wharf: 'living-there',
  tide: 'stay-ended',
  mill: 'stay-ended',
  barn: 'stay-ended',
  dune: 'stay-ended',
  brook: 'stay-ended',
  glade: 'stay-ended',
  quay: 'stay-ended',
  tollgate: 'stay-ended',
  vale: 'stay-ended',
  ridge: 'stay-ended',
  forge: 'stay-ended',
  'forge-again': 'stay-ended',
  'not-authorised': 'not-authorised',
  withdrawn: 'withdrawn',
};
