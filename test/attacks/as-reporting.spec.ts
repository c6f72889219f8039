/** Whoever has the password of figures reads figures: everything there is, tried with the role itself. */
import type pg from 'pg';
import { pseudonymsOf } from '#access/pseudonym';
import { MIGRATIONS } from '#apps/composition/src/migrations';
import { onConnection } from '#platform/database';
import { migrate } from '#platform/migrate';
import { CHILD, HOME } from '#support/house';
import { POSTS, TEXT } from '#support/story';
import { closeScene, connect, openScene, type Scene } from './scene.js';

const PASSWORD = 'homeward-reporting-in-tests';
const FORBIDDEN = '42501';
/** A view that joins is changed by nobody. */
const NO_TABLE = '55000';

let scene: Scene;
let reporting: pg.Client;
beforeAll(async () => {
  scene = await openScene();
  await migrate(scene.test.database.ownerUrl, { clock: 'stepped', migrations: MIGRATIONS, reportingPassword: PASSWORD });
  const url = new URL(scene.test.database.ownerUrl);
  Object.assign(url, { username: 'homeward_reporting', password: PASSWORD });
  reporting = await connect(url.href);
}, 60_000);
afterAll(async () => {
  await reporting.end();
  await closeScene(scene);
});

const said = async (statement: string): Promise<string> => {
  try {
    await reporting.query(statement);
    return 'done';
  } catch (error) {
    return (error as pg.DatabaseError).code ?? String(error);
  }
};

interface Relation {
  readonly schema: string;
  readonly name: string;
  readonly kind: string;
  readonly columns: readonly string[];
}
const OURS = `n.nspname !~ '^(pg_|information_schema$)'`;
const RELATIONS = `
  select n.nspname as schema, format('%I.%I', n.nspname, c.relname) as name, c.relkind as kind,
         array(select quote_ident(a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and ${OURS} order by 1, 2`;
const FUNCTIONS = `
  select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where ${OURS} and has_schema_privilege($1, n.oid, 'USAGE') and has_function_privilege($1, p.oid, 'EXECUTE')`;

const relations = async (): Promise<Relation[]> => (await scene.owner.query<Relation>(RELATIONS)).rows;
const isView = ({ schema }: Relation): boolean => schema === 'reporting';

it('reads these columns, and none that is not named here', async () => {
  const seen = (await relations()).filter(isView).map(({ name, columns }) => [name, columns.join(' ')]);
  expect(Object.fromEntries(seen)).toEqual({
    'reporting.call': 'move duty level at recorded_at',
    'reporting.duty': 'move id entry status due owner_role statutory policy outcome ending ended_at',
    'reporting.move': 'id child home route status opened_at needed_by moved_at ended_at',
  });
});

it('finds figures there, of moves, duties and calls', async () => {
  const count = async (view: string) =>
    (await reporting.query<{ n: number }>(`select count(*)::int as n from reporting.${view}`)).rows[0]!.n;
  expect(await count('move')).toBe(2);
  expect(await count('duty')).toBeGreaterThan(10);
  expect(await count('call')).toBeGreaterThan(0);
});

it('finds no child, home, person or post in it, and nothing that anybody wrote', async () => {
  const texts: string[] = [];
  for (const { name } of (await relations()).filter(isView)) {
    const { rows } = await reporting.query<{ row: string }>(`select row_to_json(v)::text as row from ${name} v`);
    texts.push(...rows.map(({ row }) => row));
  }
  const all = texts.join('\n');
  // A post that is named as its role is cannot be told from it.
  const people = Object.entries(POSTS).flatMap(([post, [role]]) => [`Person ${post}`, ...(post === role ? [] : [`"${post}"`])]);
  for (const hidden of [
    CHILD,
    HOME,
    'A made-up child',
    'Another made-up child',
    'A made-up house',
    '1 Nowhere Street',
    '2012',
    '2013',
    TEXT,
    '@example.org',
    ...people,
  ])
    expect([hidden, all.includes(hidden)]).toEqual([hidden, false]);
});

it('has the pseudonyms that the list has', async () => {
  const pseudonym = await onConnection(scene.test.db, pseudonymsOf);
  const { rows } = await reporting.query('select child, home from reporting.move where id = $1', [scene.move]);
  expect(rows).toEqual([{ child: pseudonym(CHILD), home: pseudonym(HOME) }]);
});

it('reads no other table, view or sequence, and no column of one', async () => {
  const others = (await relations()).filter((one) => !isView(one));
  expect(others.length).toBeGreaterThan(30);
  for (const { name, columns } of others) {
    expect([name, await said(`select * from ${name}`)]).toEqual([name, FORBIDDEN]);
    expect([name, await said(`select from ${name}`)]).toEqual([name, FORBIDDEN]);
    for (const column of columns) expect([name, column, await said(`select ${column} from ${name}`)]).toEqual([name, column, FORBIDDEN]);
  }
});

it('writes nothing, also where it lets go of its habits', async () => {
  expect(await said('begin; create temporary table t (); commit')).not.toBe('done');
  await said('rollback');
  for (const habit of ['default_transaction_read_only = off', 'statement_timeout = 0']) expect(await said(`set ${habit}`)).toBe('done');
  for (const { name, kind, columns } of await relations()) {
    const attempts = kind === 'S' ? [`select nextval('${name}')`, `select setval('${name}', 1)`] : writing(name, columns[0]!);
    for (const attempt of attempts)
      expect([attempt, kind === 'v' ? [FORBIDDEN, NO_TABLE] : [FORBIDDEN]]).toEqual([
        attempt,
        expect.arrayContaining([await said(attempt)]),
      ]);
  }
  for (const attempt of [
    'create table reporting.mine ()',
    'create schema mine',
    'create temporary table t ()',
    'set role homeward_owner',
    'set role homeward_app',
  ])
    expect([attempt, await said(attempt)]).toEqual([attempt, FORBIDDEN]);
  await reporting.query('reset all');
});

const writing = (name: string, column: string): string[] => [
  `insert into ${name} default values`,
  `update ${name} set ${column} = default`,
  `delete from ${name}`,
  ...(name.startsWith('reporting.') ? [] : [`truncate ${name}`]),
];

it('calls none of our functions', async () => {
  expect((await scene.owner.query(FUNCTIONS, ['homeward_reporting'])).rows).toEqual([]);
  expect(await said('select clock.now()')).toBe(FORBIDDEN);
});

it('is read-only, and ends what takes long, unless it says otherwise', async () => {
  const shown = async (name: string) => (await reporting.query<Record<string, string>>(`show ${name}`)).rows[0]![name];
  expect([await shown('transaction_read_only'), await shown('statement_timeout'), await shown('search_path')]).toEqual([
    ...['on', '30s', 'pg_catalog, reporting, pg_temp'],
  ]);
});
