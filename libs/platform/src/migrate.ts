import { runMigrations } from 'bullmq';
import pg from 'pg';
import { AbstractLogger, DataSource, type MigrationInterface } from 'typeorm';
import { clockMigrations } from './clock/migrations.js';
import { readClockMode, refuseOtherMode, type ClockMode } from './clock/mode.js';
import { APP_ROLE, OWNER_ROLE, REPORTING_ROLE, REPORTING_SCHEMA, type Migration } from './migration.js';
import { JOB_NAMES } from './queues/catalogue.js';
import { outboxMigrations } from './outbox/migrations.js';
import { ensureReporting, ensureRoles, isMissing, SEARCH_PATH } from './roles.js';

export interface MigrateOptions {
  /** Sets the application's password; without it the role's login is left as it is. */
  readonly appPassword?: string;
  /** Makes the login that reads figures. */
  readonly reportingPassword?: string;
  readonly clock: ClockMode;
  /** Those of the features. The platform's own are added here. */
  readonly migrations: readonly Migration[];
}

/** "HOMEWARD" on a telephone: one migration of a database at a time. */
const ONE_AT_A_TIME = 46639273;
const AS_OWNER = `-c role=${OWNER_ROLE} -c search_path=${SEARCH_PATH.replaceAll(' ', '')}`;

/** Brings a database to the newest schema, from whatever it is now. May be run again, and by two at once. Returns the names of what ran. */
export const migrate = async (
  ownerUrl: string,
  { appPassword, reportingPassword, clock, migrations }: MigrateOptions,
): Promise<string[]> => {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'homeward-migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    refuseOtherMode(await readClockMode(client), clock);
    await ensureRoles(client, appPassword);
    if (reportingPassword !== undefined) await ensureReporting(client, reportingPassword);
    await prepareDatabase(client);
    const ran = await runFeatureMigrations(ownerUrl, [...clockMigrations(clock), ...outboxMigrations, ...migrations]);
    await migrateQueues(client);
    await openReporting(client);
    return ran;
  } finally {
    await client.end();
  }
};

const prepareDatabase = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name');
  await client.query(`grant connect, create, temporary on database ${rows[0]?.name} to ${OWNER_ROLE}`);
  // Everybody may otherwise.
  await client.query(`revoke temporary on database ${rows[0]?.name} from public`);
  // BullMQ adds several jobs at once through a temporary table.
  await client.query(`grant connect, temporary on database ${rows[0]?.name} to ${APP_ROLE}`);
  await client.query(`set role ${OWNER_ROLE}`);
  await client.query('create schema if not exists platform');
  await client.query('create schema if not exists extensions');
  await client.query(`grant usage on schema platform, extensions to ${APP_ROLE}`);
  // Functions are everybody's by default. Here each is granted by name, so that a SECURITY DEFINER one is never open by oversight.
  await client.query('alter default privileges revoke execute on functions from public');
};

const runFeatureMigrations = async (url: string, migrations: readonly Migration[]): Promise<string[]> => {
  refuseDoubles(migrations);
  const db = new DataSource({
    type: 'postgres',
    url,
    schema: 'platform',
    migrations: migrations.map(toTypeOrm),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'all',
    logger: new Quiet(),
    extra: { options: AS_OWNER },
  });
  await db.initialize();
  try {
    return (await db.runMigrations()).map(({ name }) => name);
  } finally {
    await db.destroy();
  }
};

/** TypeORM prints a failed migration besides throwing it. */
class Quiet extends AbstractLogger {
  protected override writeLog(): void {
    // says nothing
  }
}

const refuseDoubles = (migrations: readonly Migration[]): void => {
  const stamps = migrations.map(({ name }) => name.slice(-13));
  const bad = migrations.find(({ name }, i) => !/\d{13}$/.test(name) || stamps.indexOf(name.slice(-13)) !== i);
  if (bad) throw new Error(`Migration ${bad.name} needs a 13-digit timestamp of its own at the end of its name.`);
};

const toTypeOrm = ({ name, up }: Migration): new () => MigrationInterface =>
  class implements MigrationInterface {
    readonly name = name;
    readonly up = up;
    down(): Promise<void> {
      throw new Error('The record only goes forward: restore a backup instead.');
    }
  };

/** Each time: a view that a migration has added or made anew is open too. */
const openReporting = async (client: pg.Client): Promise<void> => {
  const { rowCount } = await client.query('select from pg_namespace where nspname = $1', [REPORTING_SCHEMA]);
  if (!rowCount || (await isMissing(client, REPORTING_ROLE))) return;
  await client.query(`grant usage on schema ${REPORTING_SCHEMA} to ${REPORTING_ROLE}`);
  await client.query(`grant select on all tables in schema ${REPORTING_SCHEMA} to ${REPORTING_ROLE}`);
};

/** BullMQ keeps its own schema. The application uses what is there and can create nothing in it. */
const migrateQueues = async (client: pg.Client): Promise<void> => {
  await runMigrations(client, 'bullmq');
  // Adding several jobs at once numbers them from a sequence that BullMQ would create on first use, which the application may not.
  for (const name of JOB_NAMES) {
    const { rows } = await client.query<{ name: string }>('select quote_ident(bullmq.job_id_seq_name($1)) as name', [name]);
    await client.query(`create sequence if not exists bullmq.${rows[0]?.name}`);
  }
  for (const grant of [
    'usage on schema bullmq',
    'select, insert, update, delete on all tables in schema bullmq',
    'usage, select, update on all sequences in schema bullmq',
    'execute on all routines in schema bullmq',
  ]) {
    await client.query(`grant ${grant} to ${APP_ROLE}`);
  }
};
