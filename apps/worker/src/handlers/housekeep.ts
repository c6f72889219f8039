import type { DataSource } from 'typeorm';
import { rescueAllDeliveries } from '#notices/rescue';
import { inTransaction } from '#platform/database';
import { cleanOutbox } from '#platform/outbox/housekeeping';
import type { Handler } from '#platform/queues/handlers';

/** Clears what was sent long ago, and makes the jobs again that a queue has lost. */
export const housekeepHandler = (db: DataSource): Handler => ({
  name: 'housekeep',
  handle: async () => {
    await rescueAllDeliveries(db);
    await inTransaction(db, (tx) => cleanOutbox(tx));
  },
});
