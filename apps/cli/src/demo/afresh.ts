/**
 * The record cannot be cleared, so a demonstration starts afresh in a new database. It is filled beside the old one, which
 * serves until the two change names; a worker that runs meanwhile never meets a half-told story.
 */
import pg from 'pg';
import { MIGRATIONS } from '#apps/composition/src/migrations';
import { readClockMode, refuseOtherMode } from '#platform/clock/mode';
import { migrate } from '#platform/migrate';

export interface Urls {
  readonly ownerUrl: string;
  readonly databaseUrl: string;
}

export const startAfresh = async <T>({ ownerUrl, databaseUrl }: Urls, fill: (urls: Urls) => Promise<T>): Promise<T> => {
  const name = databaseOf(ownerUrl);
  await withClient(ownerUrl, async (client) => refuseOtherMode(await readClockMode(client), 'stepped'));
  const fresh = `${name}_fresh`;
  const urls = { ownerUrl: named(ownerUrl, fresh), databaseUrl: named(databaseUrl, fresh) };
  const beside = named(ownerUrl, 'postgres');
  await withClient(beside, (client) => makeDatabase(client, fresh));
  await migrate(urls.ownerUrl, { clock: 'stepped', migrations: MIGRATIONS });
  const result = await fill(urls);
  await withClient(beside, (client) => takeThePlaceOf(client, name, fresh));
  return result;
};

const makeDatabase = async (client: pg.Client, name: string): Promise<void> => {
  await client.query(`drop database if exists ${quoted(name)} with (force)`);
  await client.query(`create database ${quoted(name)}`);
};

const takeThePlaceOf = async (client: pg.Client, name: string, fresh: string): Promise<void> => {
  const old = `${name}_old`;
  await client.query(`drop database if exists ${quoted(old)} with (force)`);
  await client.query(`alter database ${quoted(name)} allow_connections false`);
  try {
    await endSessions(client, name);
    await client.query('begin');
    await client.query(`alter database ${quoted(name)} rename to ${quoted(old)}`);
    await client.query(`alter database ${quoted(fresh)} rename to ${quoted(name)}`);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    await client.query(`alter database ${quoted(name)} allow_connections true`);
    throw error;
  }
  await client.query(`drop database ${quoted(old)} with (force)`);
};

const endSessions = async (client: pg.Client, name: string): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { rowCount } = await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    if (rowCount === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Sessions on ${name} do not end. Stop Homeward and try again.`);
};

const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, application_name: 'homeward-demo' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const databaseOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

const named = (url: string, database: string): string => {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
