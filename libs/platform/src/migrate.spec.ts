import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { assertLeastPrivilege } from './least-privilege.js';
import { onConnection, openDatabase, sql, type Tx } from './database.js';
import { migrate } from './migrate.js';
import { createExtension, createSchema, grantToApp, type Migration } from './migration.js';
import { createTestDatabase, type TestDatabase } from '#support/postgres';

const shelf: Migration = {
  name: 'Shelf1763000001000',
  up: async (tx) => {
    await createSchema(tx, 'shelf');
    await createExtension(tx, 'pg_trgm');
    await tx.query('create table shelf.book (title text)');
    await tx.query(`create function shelf.secret() returns int security definer return 42`);
    await grantToApp(tx, 'SELECT, INSERT', 'shelf.book');
  },
};

const on = async <T>(url: string, work: (tx: Tx) => Promise<T>): Promise<T> => {
  const db = await openDatabase({ url, poolSize: 1 });
  try {
    return await onConnection(db, work);
  } finally {
    await db.destroy();
  }
};

describe('migrate', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase({ migrations: [shelf] });
  });
  afterAll(() => database.drop());

  it('changes nothing the second time', async () => {
    expect(await migrate(database.ownerUrl, { clock: 'stepped', migrations: [shelf] })).toEqual([]);
  });

  it('refuses the database of the other mode, in words', async () => {
    await expect(migrate(database.ownerUrl, { clock: 'real', migrations: [shelf] })).rejects.toThrow(
      'This database belongs to a demonstration or a test, whose clock can be stepped. It cannot be used as a real service',
    );
  });

  it('refuses a migration without a timestamp of its own', async () => {
    const twin = { ...shelf, name: 'Twin1763000001000' };
    await expect(migrate(database.ownerUrl, { clock: 'stepped', migrations: [shelf, twin] })).rejects.toThrow('Twin1763000001000 needs');
  });

  it('does all of it or nothing, and says what failed', async () => {
    const good = { name: 'Good1763000002000', up: (tx: Tx) => createSchema(tx, 'half') };
    const bad = { name: 'Bad1763000003000', up: (tx: Tx) => tx.query('select no_such_thing()').then(() => undefined) };
    await expect(migrate(database.ownerUrl, { clock: 'stepped', migrations: [shelf, good, bad] })).rejects.toThrow('no_such_thing');
    expect(await on(database.ownerUrl, (tx) => sql(tx, `select to_regnamespace('half')::text as half`))).toEqual([{ half: null }]);
  });

  it('may run on several new databases of one cluster, and twice on each, at once', async () => {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const names = Array.from({ length: 3 }, () => `test_${randomUUID().replaceAll('-', '')}`);
    try {
      for (const name of names) await client.query(`create database ${name}`);
      const urls = [...names, ...names].map((name) => Object.assign(new URL(database.ownerUrl), { pathname: `/${name}` }).href);
      const ran = await Promise.all(urls.map((url) => migrate(url, { clock: 'real', migrations: [shelf] })));
      expect(ran.map((list) => list.length).sort()).toEqual([0, 0, 0, 3, 3, 3]);
    } finally {
      for (const name of names) await client.query(`drop database if exists ${name} with (force)`);
      await client.end();
    }
  });

  it('gives everything to an owner who cannot sign in', async () => {
    const owners = await on(database.ownerUrl, (tx) =>
      sql(
        tx,
        `select distinct pg_get_userbyid(c.relowner) as owner, r.rolcanlogin as may_sign_in
           from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
          where n.nspname in ('shelf', 'clock', 'platform', 'bullmq')`,
      ),
    );
    expect(owners).toEqual([{ owner: 'homeward_owner', may_sign_in: false }]);
  });
});

describe('the application’s role', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase({ migrations: [shelf] });
  });
  afterAll(() => database.drop());

  it('may do what a migration grants and no more', () =>
    on(database.appUrl, async (tx) => {
      await sql(tx, `insert into shelf.book values ('a')`);
      for (const forbidden of [
        'delete from shelf.book',
        'truncate shelf.book',
        'create table shelf.other ()',
        'create table public.other ()',
        'create schema other',
        'create table bullmq.other ()',
        'select shelf.secret()',
        'set role homeward_owner',
        'alter table shelf.book disable trigger all',
      ])
        await expect(sql(tx, forbidden)).rejects.toThrow(/permission denied|must be owner/);
    }));

  it('has a fixed search path, with the operators of extensions and none of our tables', () =>
    on(database.appUrl, async (tx) => {
      expect(await sql(tx, 'show search_path')).toEqual([{ search_path: 'pg_catalog, extensions, pg_temp' }]);
      expect(await sql(tx, `select 'Homeward' % 'homewards' as alike`)).toEqual([{ alike: true }]);
    }));

  it('passes the check at boot, which no owner and no superuser does', async () => {
    await on(database.appUrl, assertLeastPrivilege);
    await expect(on(database.ownerUrl, assertLeastPrivilege)).rejects.toThrow(/is a superuser.*is a member of homeward_owner/);
    const disguised = on(database.ownerUrl, async (tx) => {
      await sql(tx, 'set role homeward_app');
      await assertLeastPrivilege(tx);
    });
    await expect(disguised).rejects.toThrow('is a superuser');
  });
});
