import { sql, type Tx } from './database.js';
import { OWNER_ROLE } from './migration.js';

export class TooMuchPrivilege extends Error {
  override readonly name = 'TooMuchPrivilege';
}

/** At boot: refuses a login that could change the record behind the application's back. Asked of the login, not of a role it has put on. */
export const assertLeastPrivilege = async (tx: Tx): Promise<void> => {
  const rows = await sql<{ reason: string }>(tx, REASONS, [OWNER_ROLE]);
  if (rows.length === 0) return;
  const reasons = rows.map(({ reason }) => reason).join(', ');
  throw new TooMuchPrivilege(
    `DATABASE_URL signs in as a role that ${reasons}. Use homeward_app, which may only do what each table grants it.`,
  );
};

const REASONS = `
  with login as (select * from pg_roles where rolname = session_user),
  ours as (select oid, nspowner from pg_namespace where nspname !~ '^(pg_|information_schema$|public$)')
  select reason from login, lateral (values
    (rolsuper, 'is a superuser'),
    (rolbypassrls, 'bypasses row security'),
    (rolcreaterole, 'may create roles'),
    (rolreplication, 'may replicate the database'),
    (exists (select from pg_roles o where o.rolname = $1 and pg_has_role(login.oid, o.oid, 'MEMBER')), 'is a member of ' || $1),
    (exists (select from ours where nspowner = login.oid)
      or exists (select from pg_class c join ours on ours.oid = c.relnamespace where c.relowner = login.oid)
      or exists (select from pg_proc p join ours on ours.oid = p.pronamespace where p.proowner = login.oid), 'owns schemas, tables or functions'),
    (exists (select from pg_database where datname = current_database() and datdba = login.oid), 'owns the database'),
    (has_database_privilege(login.oid, current_database(), 'CREATE')
      or exists (select from ours where has_schema_privilege(login.oid, ours.oid, 'CREATE')), 'may create schemas or tables')
  ) found (holds, reason)
  where holds`;
