import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { APP_ROLE, OWNER_ROLE } from './migration.js';

/** Roles belong to the whole cluster: two databases migrated at once may meet here, which advisory locks (per database) cannot prevent. */
const MET_ANOTHER = new Set(['42710', '23505', 'XX000', '40001', '40P01']);
const ATTEMPTS = 10;

export const SEARCH_PATH = 'pg_catalog, extensions, pg_temp';

/** Creates both roles where they are missing and fixes what they may do. Without a password the login is left as it is. */
export const ensureRoles = async (client: pg.Client, appPassword: string | undefined): Promise<void> => {
  await persistently(client, `create role ${OWNER_ROLE} nologin`, await isMissing(client, OWNER_ROLE));
  await persistently(client, `create role ${APP_ROLE} login`, await isMissing(client, APP_ROLE));
  await persistently(client, `grant ${OWNER_ROLE} to current_user`, !(await isSuperuser(client)));
  await persistently(
    client,
    `alter role ${APP_ROLE} nosuperuser nocreatedb nocreaterole noreplication nobypassrls`,
    await isTooStrong(client),
  );
  await persistently(client, `alter role ${APP_ROLE} set search_path = ${SEARCH_PATH}`, !(await hasSetting(client, 'search_path')));
  await persistently(client, `alter role ${APP_ROLE} set timezone = 'UTC'`, !(await hasSetting(client, 'timezone')));
  if (appPassword !== undefined) await persistently(client, `alter role ${APP_ROLE} password '${scramVerifier(appPassword)}'`, true);
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

const isMissing = (client: pg.Client, role: string): Promise<boolean> =>
  answer(client, 'not exists (select from pg_roles where rolname = $1)', [role]);

const isSuperuser = (client: pg.Client): Promise<boolean> => answer(client, '(select rolsuper from pg_roles where rolname = current_user)');

const isTooStrong = (client: pg.Client): Promise<boolean> =>
  answer(
    client,
    `exists (select from pg_roles where rolname = '${APP_ROLE}'
             and (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls))`,
  );

const hasSetting = (client: pg.Client, name: string): Promise<boolean> =>
  answer(
    client,
    `exists (select from pg_db_role_setting s, unnest(s.setconfig) c
             where s.setrole = '${APP_ROLE}'::regrole and s.setdatabase = 0 and lower(c) like $1 || '=%'
               and ($1 <> 'search_path' or c = 'search_path=${SEARCH_PATH}'))`,
    [name],
  );

/** Hashed here as the server would, so that the password itself never stands in a statement, and so in no server log. */
export const scramVerifier = (password: string, salt = randomBytes(16), iterations = 4096): string => {
  const salted = pbkdf2Sync(password.normalize('NFKC'), salt, iterations, 32, 'sha256');
  const hmac = (word: string): Buffer => createHmac('sha256', salted).update(word).digest();
  const stored = createHash('sha256').update(hmac('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${hmac('Server Key').toString('base64')}`;
};
