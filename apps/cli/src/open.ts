import type { DataSource } from 'typeorm';
import { readConfig } from '#platform/config';
import { openDatabase } from '#platform/database';

/** Works on the service's database as the application, and closes it whatever happens. */
export const openForReading = async (env: NodeJS.ProcessEnv, work: (db: DataSource) => Promise<number>): Promise<number> => {
  const db = await openDatabase({ url: readConfig(env).databaseUrl, applicationName: 'homeward-cli', poolSize: 3 });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
};
