import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '#platform/migrate';
import type { Migration } from '#platform/migration';
import { keepDatabase, WATCH_JOBS } from './canary/database.js';
import { isKept } from './canary/kept.js';

const APP_PASSWORD = 'homeward-app-in-tests';
/** Any number, the same for every spec file of a run. */
const TEMPLATE_LOCK = 4_711;

export interface TestDatabaseOptions {
  /** Those of the features under test; the platform's own are always there. */
  readonly migrations?: readonly Migration[];
  readonly clock?: 'stepped' | 'real';
}

export interface TestDatabase {
  readonly appUrl: string;
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** A fresh, migrated database for one spec file: append-only tables cannot be cleared between tests. */
export const createTestDatabase = async (options: TestDatabaseOptions = {}): Promise<TestDatabase> => {
  const cluster = clusterUrl();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = await withClient(cluster, (client) => ensureTemplate(client, cluster, options));
  await withClient(cluster, (client) => copyTemplate(client, template, name));
  const ownerUrl = urlOf(cluster, { database: name });
  return {
    ownerUrl,
    appUrl: urlOf(cluster, { database: name, user: 'homeward_app', password: APP_PASSWORD }),
    drop: async () => {
      await keepDatabase(ownerUrl);
      await withClient(cluster, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
};

const clusterUrl = (): string => {
  const url = process.env['TEST_POSTGRES_URL'];
  if (url) return url;
  throw new Error(
    'These tests need PostgreSQL: run them with `npm test -- <pattern>`, which starts one, or set TEST_POSTGRES_URL to a superuser’s URL.',
  );
};

const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Built under another name and renamed: a template of that name is always complete. */
const ensureTemplate = async (client: pg.Client, cluster: string, options: TestDatabaseOptions): Promise<string> => {
  const { migrations = [], clock = 'stepped' } = options;
  const template = `homeward_template_${clock}_${digest(migrations)}${isKept() ? '_watched' : ''}`;
  const draft = `${template}_draft`;
  await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount) return template;
    await client.query(`drop database if exists ${draft} with (force)`);
    await client.query(`create database ${draft}`);
    await migrate(urlOf(cluster, { database: draft }), { appPassword: APP_PASSWORD, clock, migrations });
    if (isKept()) await withClient(urlOf(cluster, { database: draft }), (one) => one.query(WATCH_JOBS));
    await client.query(`alter database ${draft} rename to ${template}`);
    return template;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
};

/** A copy has neither the template's grants nor its settings on the database itself: they are carried over here. */
const copyTemplate = async (client: pg.Client, template: string, name: string): Promise<void> => {
  await client.query(`create database ${name} template ${template} strategy file_copy`);
  const { rows } = await client.query<{ statement: string }>(
    `select format('grant %s on database ${name} to %I', privilege_type, pg_get_userbyid(grantee)) as statement
       from pg_database, aclexplode(datacl) where datname = $1 and grantee not in (0, datdba)
     union all
     select format('alter %s set %I = %s', case setrole when 0 then 'database ${name}'
                   else format('role %I in database ${name}', pg_get_userbyid(setrole)) end,
                   split_part(setting, '=', 1), substr(setting, strpos(setting, '=') + 1))
       from pg_database d join pg_db_role_setting s on s.setdatabase = d.oid, unnest(setconfig) setting where datname = $1`,
    [template],
  );
  for (const { statement } of rows) await client.query(statement);
};

const urlOf = (cluster: string, { database, user, password }: { database: string; user?: string; password?: string }): string => {
  const url = new URL(cluster);
  url.pathname = `/${database}`;
  if (user) url.username = user;
  if (password) url.password = password;
  return url.href;
};

/** Every file that takes part in a migration, so that a long-lived cluster never serves an old template. */
const digest = (migrations: readonly Migration[]): string => {
  const libs = path.resolve(import.meta.dirname, '../../libs');
  const files = readdirSync(libs, { recursive: true, encoding: 'utf8' })
    .filter((file) => /migrat.*\.(ts|js|sql)$/.test(file) && !file.endsWith('.spec.ts'))
    .sort();
  const hash = createHash('sha256').update(migrations.map(({ name }) => name).join());
  for (const file of files) hash.update(file).update(readFileSync(path.join(libs, file)));
  return hash.digest('hex').slice(0, 12);
};
