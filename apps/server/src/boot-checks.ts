import type { DataSource } from 'typeorm';
import { assertClockMode } from '#platform/clock/mode';
import type { Config } from '#platform/config';
import { onConnection } from '#platform/database';
import { assertLeastPrivilege } from '#platform/least-privilege';

/** What would be wrong in silence is refused before anybody is let in. */
export const checkBoot = (db: DataSource, { clock }: Config): Promise<void> =>
  onConnection(db, async (tx) => {
    await assertLeastPrivilege(tx);
    await assertClockMode(tx, clock);
  });
