import type pg from 'pg';
import { sql, type Tx } from '../database.js';

/** `real`: the server's own time. `stepped`: demonstrations and tests, where time can be moved on. Chosen once for each database. */
export type ClockMode = 'real' | 'stepped';

export class WrongClockMode extends Error {
  override readonly name = 'WrongClockMode';
}

const WORDS: Record<ClockMode, string> = {
  real: 'a real service, whose clock nobody can set',
  stepped: 'a demonstration or a test, whose clock can be stepped',
};

export const refuseOtherMode = (found: ClockMode | undefined, wanted: ClockMode): void => {
  if (found === undefined || found === wanted) return;
  throw new WrongClockMode(`This database belongs to ${WORDS[found]}. It cannot be used as ${WORDS[wanted]}. Use another database.`);
};

export const readClockMode = async (client: pg.Client): Promise<ClockMode | undefined> => {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('clock.mode') is not null as there`);
  if (!rows[0]?.there) return undefined;
  const mode = await client.query<{ mode: ClockMode }>('select mode from clock.mode');
  return mode.rows[0]?.mode;
};

/** At boot: a service refuses the database of a demonstration, and the other way round. */
export const assertClockMode = async (tx: Tx, wanted: ClockMode): Promise<void> => {
  const [row] = await sql<{ mode: ClockMode }>(tx, 'select mode from clock.mode');
  refuseOtherMode(row?.mode, wanted);
};
