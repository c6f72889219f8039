import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type House, openHouse } from '#apps/composition/src/house';
import { SweepLoop } from '#clocks/sweep';
import { openMailer } from '#notices/mailer';
import { assertClockMode } from '#platform/clock/mode';
import type { Config } from '#platform/config';
import { onConnection, openDatabase } from '#platform/database';
import { assertLeastPrivilege } from '#platform/least-privilege';
import type { Log } from '#platform/log';
import { Queues } from '#platform/queues/queues';
import { deliverHandler } from './handlers/deliver.js';
import { housekeepHandler } from './handlers/housekeep.js';
import { wakeHandler } from './handlers/wake.js';
import { Rounds } from './rounds.js';
import { Witness } from './witness.js';

const HOUSE = Symbol('house');

/** The process that keeps time and sends notices. Nothing else builds a worker of a queue. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config, log: Log): DynamicModule {
    const onError = (what: string, error: unknown) => log.error(`The worker goes on after an error: ${what}.`, { error });
    return {
      module: WorkerModule,
      providers: [
        { provide: DataSource, useFactory: () => openChecked(config) },
        {
          provide: HOUSE,
          useFactory: (db: DataSource) => openHouse(db, (stream, error) => log.error('A move is stuck.', { stream, error })),
          inject: [DataSource],
        },
        {
          provide: Queues,
          useFactory: (db: DataSource, house: House) => startQueues(config, db, house, onError),
          inject: [DataSource, HOUSE],
        },
        {
          provide: Timekeeper,
          useFactory: (db: DataSource, house: House, queues: Queues) => new Timekeeper(config, log, db, house, queues, onError),
          inject: [DataSource, HOUSE, Queues],
        },
      ],
    };
  }
}

const openChecked = async ({ databaseUrl, clock }: Config): Promise<DataSource> => {
  const db = await openDatabase({ url: databaseUrl, applicationName: 'homeward-worker', poolSize: 12 });
  await onConnection(db, async (tx) => {
    await assertLeastPrivilege(tx);
    await assertClockMode(tx, clock);
  });
  return db;
};

const startQueues = async (
  config: Config,
  db: DataSource,
  house: House,
  onError: (what: string, error: unknown) => void,
): Promise<Queues> => {
  const { databaseUrl, redisUrl, publicUrl } = config;
  const queues = await Queues.open({ databaseUrl, redisUrl, onError });
  const mailer = openMailer(config);
  await queues.startWorkers([wakeHandler(house.sweep), deliverHandler(db, house.inForce, mailer, publicUrl), housekeepHandler(db)]);
  return queues;
};

/**
 * Sweeps and goes its rounds until told to stop, then lets the last ones finish while the pools are still open. The sweep never
 * waits for a queue: with the queue away, or deaf, calls are still recorded on time.
 */
class Timekeeper {
  private readonly rounds: SweepLoop;
  private readonly sweeps: SweepLoop;

  constructor(
    { sweepIntervalMs }: Config,
    log: Log,
    private readonly db: DataSource,
    house: House,
    private readonly queues: Queues,
    onError: (what: string, error: unknown) => void,
  ) {
    const rounds = new Rounds(db, queues.enqueue, new Witness(db, log).go);
    this.rounds = new SweepLoop(rounds.go, sweepIntervalMs, (error) => onError('a round failed', error));
    const sweep = async (): Promise<void> => {
      if ((await house.sweep()) > 0) this.rounds.nudge();
    };
    this.sweeps = new SweepLoop(sweep, sweepIntervalMs, (error) => onError('a sweep failed', error));
  }

  onApplicationBootstrap(): void {
    this.sweeps.start();
    this.rounds.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.sweeps.stop();
    await this.rounds.stop();
    await this.queues.close();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.db.destroy();
  }
}
