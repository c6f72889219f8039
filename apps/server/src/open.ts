/** Opens what the server works with: the database, checked; the house; who may sign in. */
import { type Issuer, keysAt } from '#access/sign-in';
import { openHouse } from '#apps/composition/src/house';
import { type Config, requireOidc } from '#platform/config';
import { openDatabase } from '#platform/database';
import type { Log } from '#platform/log';
import { Rooms } from './api/rooms.js';
import { checkBoot } from './boot-checks.js';

export const openRooms = async (config: Config, log: Log): Promise<Rooms> => {
  const db = await openDatabase({ url: config.databaseUrl, poolSize: 12, applicationName: 'homeward-server' });
  await checkBoot(db, config);
  return new Rooms(
    db,
    openHouse(db, (stream, error) => log.error('A move is stuck.', { stream, error })),
  );
};

/** The authority's own sign-in. */
export const issuerOf = (config: Config): Issuer => {
  const { jwksUrl, ...issuer } = requireOidc(config);
  return { ...issuer, keys: keysAt(jwksUrl) };
};
