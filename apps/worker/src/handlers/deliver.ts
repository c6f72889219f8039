import type { DataSource } from 'typeorm';
import { deliveryPorts } from '#apps/composition/src/deliveries';
import type { AuthorityInForce } from '#authority/in-force';
import { deliver } from '#notices/deliver';
import type { Mailer } from '#notices/mailer';
import { inTransaction } from '#platform/database';
import type { Handler } from '#platform/queues/handlers';

export class NotDelivered extends Error {}

/** Sends one notice. The attempt is counted and committed first; the error that follows makes the queue try again. */
export const deliverHandler = (db: DataSource, inForce: AuthorityInForce, mailer: Mailer, publicUrl: string): Handler => ({
  name: 'deliver',
  handle: async ({ delivery }) => {
    const outcome = await inTransaction(db, async (tx) => deliver(tx, delivery, await deliveryPorts(tx, inForce, mailer, publicUrl)));
    if (outcome.kind === 'failed') throw new NotDelivered(outcome.code);
  },
});
