/** Says in the log what the last day was counted as, for `homeward verify --witness`: a log is kept where the database's owner cannot change it. */
import type { DataSource } from 'typeorm';
import { onConnection } from '#platform/database';
import type { Log } from '#platform/log';
import { lastCounted } from '#record/witness';

export class Witness {
  private said = 0;

  constructor(
    private readonly db: DataSource,
    private readonly log: Log,
  ) {}

  /** Each once, and again when a worker starts. Read once it is committed. */
  readonly go = async (): Promise<void> => {
    const counted = await onConnection(this.db, lastCounted);
    if (counted === undefined || counted.seq <= this.said) return;
    const { seq, day, entries, heads } = counted;
    this.log.info('A day was counted.', { day, count: entries, heads });
    this.said = seq;
  };
}
