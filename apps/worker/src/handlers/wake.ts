import type { Handler } from '#platform/queues/handlers';

/** Something falls due now: the sweep decides, by the database's clock, whether that is so. */
export const wakeHandler = (sweep: () => Promise<unknown>): Handler => ({
  name: 'wake',
  handle: async () => {
    await sweep();
  },
});
