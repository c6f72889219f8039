import type { DataSource } from 'typeorm';
import { deadDeliveries, reviveDelivery } from '#notices/rescue';
import { inTransaction, type Tx } from '#platform/database';
import { deadOutboxRows, outboxState, reviveOutboxRow } from '#platform/outbox/housekeeping';
import { type CliCommand, complain, say } from '../command.js';
import { openForReading } from '../open.js';

const MOST = 1_000;

/** The dead letters: what was given up after every attempt. Ends with 1 while there are any, so that a monitor can ask. */
export const unsentCommand: CliCommand = {
  name: 'unsent',
  help: 'unsent [--again]            notices that nobody received, and why; --again: try them once more',
  run: (args, env) => {
    if (args.some((arg) => arg !== '--again')) {
      complain('Usage: homeward unsent [--again]');
      return Promise.resolve(2);
    }
    return openForReading(env, (db) => unsent(db, args.includes('--again')));
  },
};

const unsent = (db: DataSource, again: boolean): Promise<number> =>
  inTransaction(db, async (tx) => {
    const [deliveries, rows, { waiting, oldest_seconds: oldest }] = [
      await deadDeliveries(tx, MOST),
      await deadOutboxRows(tx, MOST),
      await outboxState(tx),
    ];
    for (const { id, post, attempts, last_error: error, created_at: since } of deliveries)
      say(`notice ${id} to ${post}, of ${since.toISOString()}: given up after ${attempts} attempts (${error ?? 'unknown'})`);
    for (const { id, job, attempts, last_error: error, created_at: since } of rows)
      say(`job ${id} (${job}), of ${since.toISOString()}: refused by the queue ${attempts} times (${error ?? 'unknown'})`);
    say(`${deliveries.length + rows.length} given up; ${waiting} wait for the queue, the oldest for ${oldest} s.`);
    if (!again) return deliveries.length + rows.length > 0 ? 1 : 0;
    await revive(tx, deliveries, rows);
    return 0;
  });

const revive = async (tx: Tx, deliveries: readonly { id: string }[], rows: readonly { id: string }[]): Promise<void> => {
  for (const { id } of deliveries) await reviveDelivery(tx, id);
  for (const { id } of rows) await reviveOutboxRow(tx, id);
  say(`${deliveries.length + rows.length} will be tried again.`);
};
