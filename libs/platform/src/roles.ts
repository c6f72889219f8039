import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { APP_ROLE, OWNER_ROLE, REPORTING_ROLE, REPORTING_SCHEMA } from './migration.js';

/** Roles belong to the whole cluster: two databases migrated at once may meet here, which advisory locks (per database) cannot prevent. */
const MET_ANOTHER = new Set(['42710', '23505', 'XX000', '40001', '40P01']);
const ATTEMPTS = 10;

export const SEARCH_PATH = 'pg_catalog, extensions, pg_temp';

const APP_SETTINGS: Settings = { search_path: SEARCH_PATH, timezone: 'UTC' };

/** Whoever signs in may set these otherwise: they keep a slip from doing harm. What keeps the role from the rest is that nothing is granted. */
const REPORTING_SETTINGS: Settings = {
  search_path: `pg_catalog, ${REPORTING_SCHEMA}, pg_temp`,
  timezone: 'UTC',
  default_transaction_read_only: 'on',
  statement_timeout: '30s',
  idle_in_transaction_session_timeout: '60s',
};

/** Creates the owner and the application where they are missing and fixes what they may do. Without a password the login is left as it is. */
export const ensureRoles = async (client: pg.Client, appPassword: string | undefined): Promise<void> => {
  await persistently(client, `create role ${OWNER_ROLE} nologin`, await isMissing(client, OWNER_ROLE));
  await persistently(client, `grant ${OWNER_ROLE} to current_user`, !(await isSuperuser(client)));
  await ensureLogin(client, APP_ROLE, APP_SETTINGS, appPassword);
};

/** There is such a login only where somebody has given it a password. */
export const ensureReporting = async (client: pg.Client, password: string): Promise<void> => {
  await ensureLogin(client, REPORTING_ROLE, REPORTING_SETTINGS, password);
  await persistently(client, `alter role ${REPORTING_ROLE} connection limit 5`, true);
};

type Settings = Readonly<Record<string, string>>;

const ensureLogin = async (client: pg.Client, role: string, settings: Settings, password: string | undefined): Promise<void> => {
  await persistently(client, `create role ${role} login`, await isMissing(client, role));
  const weak = `alter role ${role} nosuperuser nocreatedb nocreaterole noreplication nobypassrls`;
  await persistently(client, weak, await isTooStrong(client, role));
  for (const [name, value] of Object.entries(settings)) {
    const written = name === 'search_path' ? value : `'${value}'`;
    await persistently(client, `alter role ${role} set ${name} = ${written}`, !(await hasSetting(client, role, `${name}=${value}`)));
  }
  if (password !== undefined) await persistently(client, `alter role ${role} password '${scramVerifier(password)}'`, true);
};

const persistently = async (client: pg.Client, statement: string, needed: boolean): Promise<void> => {
  for (let attempt = 1; needed; attempt += 1) {
    try {
      await client.query(statement);
      return;
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      if (code === '42710') return;
      if (attempt === ATTEMPTS || !MET_ANOTHER.has(code)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * 40));
    }
  }
};

const answer = async (client: pg.Client, question: string, params: string[] = []): Promise<boolean> => {
  const { rows } = await client.query<{ yes: boolean }>(`select ${question} as yes`, params);
  return rows[0]?.yes === true;
};

export const isMissing = (client: pg.Client, role: string): Promise<boolean> =>
  answer(client, 'not exists (select from pg_roles where rolname = $1)', [role]);

const isSuperuser = (client: pg.Client): Promise<boolean> => answer(client, '(select rolsuper from pg_roles where rolname = current_user)');

const isTooStrong = (client: pg.Client, role: string): Promise<boolean> =>
  answer(
    client,
    `exists (select from pg_roles where rolname = $1
             and (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls))`,
    [role],
  );

const hasSetting = (client: pg.Client, role: string, setting: string): Promise<boolean> =>
  answer(
    client,
    `exists (select from pg_db_role_setting s, unnest(s.setconfig) c
             where s.setrole = $1::regrole and s.setdatabase = 0 and lower(c) = lower($2))`,
    [role, setting],
  );

/** Hashed here as the server would, so that the password itself never stands in a statement, and so in no server log. */
export const scramVerifier = (password: string, salt = randomBytes(16), iterations = 4096): string => {
  const salted = pbkdf2Sync(password.normalize('NFKC'), salt, iterations, 32, 'sha256');
  const hmac = (word: string): Buffer => createHmac('sha256', salted).update(word).digest();
  const stored = createHash('sha256').update(hmac('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${hmac('Server Key').toString('base64')}`;
};
