import type { DataSource } from 'typeorm';
import { readConfig, readOwnerUrl } from '#platform/config';
import { openDatabase } from '#platform/database';
import { type CliCommand, complain, say } from '../command.js';
import { startAfresh, type Urls } from './afresh.js';
import { installIssuer } from './issuer.js';
import { quickly } from './quickly.js';
import { seedDemo } from './seed.js';
import { progressOf, summaryOf } from './summary.js';

/** An empty database is filled where it is; a story that was cut short is told again from the beginning. */
export const demoCommand: CliCommand = {
  name: 'demo',
  help: 'demo [--reset]              fill the demonstration, if it is not there yet; --reset: start it afresh (OWNER_DATABASE_URL)',
  run: async (args, env) => {
    const { mode, databaseUrl, publicUrl } = readConfig(env);
    if (mode !== 'demo') return refuse('There is a demonstration in demo mode only (HOMEWARD_MODE=demo). Nothing was changed.');
    if (args.some((arg) => arg !== '--reset')) return refuse('Usage: homeward demo [--reset]');
    const urls = { ownerUrl: readOwnerUrl(env), databaseUrl };
    const progress = await withDatabase(databaseUrl, progressOf);
    if (progress === 'told' && !args.includes('--reset')) say(`The demonstration is there. ${await withDatabase(databaseUrl, summaryOf)}`);
    else if (progress === 'empty') say(await fill(urls, publicUrl));
    else say(await startAfresh(urls, (fresh) => fill(fresh, publicUrl)));
    return 0;
  },
};

const fill = async ({ ownerUrl, databaseUrl }: Urls, publicUrl: string): Promise<string> => {
  await installIssuer(ownerUrl);
  return quickly(ownerUrl, () =>
    withDatabase(databaseUrl, async (db) => {
      await seedDemo({ db, publicUrl });
      return summaryOf(db);
    }),
  );
};

const withDatabase = async <T>(url: string, work: (db: DataSource) => Promise<T>): Promise<T> => {
  const db = await openDatabase({ url, applicationName: 'homeward-demo', poolSize: 3 });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
};

const refuse = (reason: string): number => {
  complain(reason);
  return 2;
};
