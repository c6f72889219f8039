import type pg from 'pg';
import { MIGRATIONS } from '#apps/composition/src/migrations';
import { createTestDatabase, type TestDatabase } from '#support/postgres';
import { type Forgery, forge, forgeAlone } from './forge.js';
import { closeScene, connect, digestOf, openScene, type Scene } from './scene.js';

/** Whoever has taken over the application may still not change what was recorded: every attempt is made with its own login. */
let scene: Scene;
beforeAll(async () => (scene = await openScene()), 30_000);
afterAll(() => closeScene(scene));

const FORBIDDEN = '42501';
const AGAINST_THE_RECORD = '23514';
const TWICE = '23505';
const IN_THE_PAST = '40001';

const refused = async (attempt: Promise<unknown>): Promise<string> => {
  try {
    await attempt;
    return 'nothing refused it';
  } catch (error) {
    return (error as pg.DatabaseError).code ?? String(error);
  }
};

type Attempt = readonly [name: string, code: string, attempt: string | ((scene: Scene) => Promise<unknown>)];
const forging = (name: string, code: string, forgery: (scene: Scene) => Forgery | Promise<Forgery>): Attempt => [
  name,
  code,
  async (at) => forge(at, await forgery(at)),
];

const CHANGES: readonly Attempt[] = [
  ['alters the bytes of an entry', FORBIDDEN, `update record.event set bytes = bytes || ' '::bytea`],
  ['alters a column of an entry', FORBIDDEN, `update record.event set type = 'visited' where seq = 1`],
  ['back-dates an entry that stands', FORBIDDEN, `update record.event set recorded_at = recorded_at - interval '1 day'`],
  ['swaps two entries', FORBIDDEN, `update record.event set seq = 3 - seq where seq in (1, 2)`],
  ['deletes an entry', FORBIDDEN, `delete from record.event where seq = 2`],
  ['truncates the entries', FORBIDDEN, `truncate record.event`],
  ['locks everybody out', FORBIDDEN, `do $$ begin lock table record.event in access exclusive mode; end $$`],
  ['merges over an entry', FORBIDDEN, `merge into record.event e using (select 1) o on e.seq = 1 when matched then delete`],
  [
    'writes over an entry by upsert',
    FORBIDDEN,
    `insert into record.event (stream, seq, type, family, occurred_at, recorded_at, bytes) select stream, seq, type, family, occurred_at, recorded_at, bytes from record.event on conflict (stream, seq) do update set type = 'x'`,
  ],
  ['copies over the entries', FORBIDDEN, `copy record.event from '/dev/null'`],
  ['deletes a stream', FORBIDDEN, `delete from record.stream`],
  ['truncates the streams', FORBIDDEN, `truncate record.stream cascade`],
  ['makes a move into an authority', FORBIDDEN, `update record.stream set kind = 'authority' where kind = 'move'`],
  ['gives a stream another id', FORBIDDEN, `update record.stream set id = gen_random_uuid()`],
  ['rewinds a stream', AGAINST_THE_RECORD, `update record.stream set seq = seq - 1`],
  ['moves a stream ahead of its entries', AGAINST_THE_RECORD, `update record.stream set seq = seq + 1`],
  [
    'rewinds a stream to an entry that stands',
    AGAINST_THE_RECORD,
    `update record.stream s set seq = 2, head = (select hash from record.event e where e.stream = s.id and e.seq = 2)`,
  ],
  ['gives a stream another head', AGAINST_THE_RECORD, `update record.stream set head = sha256('x'::bytea)`],
  ['lowers a revision', AGAINST_THE_RECORD, `update record.stream set revision = revision - 1`],
  ['raises a revision', AGAINST_THE_RECORD, `update record.stream set revision = revision + 1`],
  [
    'opens a stream without an entry',
    AGAINST_THE_RECORD,
    `insert into record.stream (id, kind, seq, revision, head, fold_version, page) values (gen_random_uuid(), 'move', 1, 1, sha256('x'::bytea), 1, '{}')`,
  ],
];

const TEXTS: readonly Attempt[] = [
  ['alters a text', FORBIDDEN, `update record.narrative set text = 'Somebody wrote something else'`],
  ['deletes a text', FORBIDDEN, `delete from record.narrative`],
  ['truncates the texts', FORBIDDEN, `truncate record.narrative`],
  [
    'alters a text as if it were being blanked',
    FORBIDDEN,
    `with mode as (select set_config('record.blanking', 'on', false)) update record.narrative set text = null, blanked_by = 1 where exists (select from mode)`,
  ],
  [
    'puts a text into an old entry',
    AGAINST_THE_RECORD,
    `insert into record.narrative (stream, seq, path, salt, text) select id, 1, 'reasons', sha256('x'::bytea), 'Never written' from record.stream where kind = 'move'`,
  ],
  ['writes a text a second time', TWICE, `insert into record.narrative select * from record.narrative`],
  [
    'writes a text for an entry that is not there',
    AGAINST_THE_RECORD,
    `insert into record.narrative (stream, seq, path, salt, text) select id, 999, 'reasons', sha256('x'::bytea), 'x' from record.stream`,
  ],
  ['blanks a text without an entry that says so', FORBIDDEN, `select record.blank(stream, seq, path, seq) from record.narrative`],
  ['blanks a text and names another kind of entry', FORBIDDEN, `select record.blank(stream, seq, path, 1) from record.narrative`],
];

const COMMANDS: readonly Attempt[] = [
  ['changes what a command was answered with', AGAINST_THE_RECORD, `update record.command set outcome = '{"entry": 1}'`],
  ['takes an answer back', AGAINST_THE_RECORD, `update record.command set outcome = null`],
  ['lets a command be given by somebody else', FORBIDDEN, `update record.command set caller = 'dcs'`],
  ['deletes a command, so that it may be given again', FORBIDDEN, `delete from record.command`],
  ['truncates the commands', FORBIDDEN, `truncate record.command`],
  [
    'back-dates a command',
    FORBIDDEN,
    `insert into record.command (caller, key, digest, recorded_at) values ('dcs', 'k', 'x', '2020-01-01')`,
  ],
  [
    'makes up a command with its answer',
    FORBIDDEN,
    `insert into record.command (caller, key, digest, outcome) values ('dcs', 'k', 'x', '{}')`,
  ],
  ['gives a key twice', TWICE, `insert into record.command (caller, key, digest) select caller, key, digest from record.command`],
];

const WAYS_ROUND: readonly Attempt[] = [
  ['disables a trigger', FORBIDDEN, `alter table record.event disable trigger append_only`],
  ['disables every trigger', FORBIDDEN, `alter table record.event disable trigger all`],
  ['drops a trigger', FORBIDDEN, `drop trigger check_events on record.event`],
  [
    'adds a trigger of its own',
    FORBIDDEN,
    `create trigger mine before insert on record.event for each row execute function suppress_redundant_updates_trigger()`,
  ],
  ['adds a rule', FORBIDDEN, `create rule mine as on insert to record.event do instead nothing`],
  ['drops a table', FORBIDDEN, `drop table record.event cascade`],
  ['alters a table', FORBIDDEN, `alter table record.event add column forged text`],
  ['drops the primary key', FORBIDDEN, `alter table record.event drop constraint event_pkey`],
  ['drops the schema', FORBIDDEN, `drop schema record cascade`],
  ['puts a table in front of the record', FORBIDDEN, `create table record.event_too (seq int)`],
  [
    'replaces the function that refuses',
    FORBIDDEN,
    `create or replace function record.refuse() returns trigger language plpgsql as 'begin return new; end'`,
  ],
  ['drops the function that checks', FORBIDDEN, `drop function record.check_events() cascade`],
  [
    'replaces the function that blanks',
    FORBIDDEN,
    `create or replace function record.blank(uuid, int, text, int) returns void language sql as ''`,
  ],
  ['calls a guard by itself', FORBIDDEN, `select record.refuse()`],
  ['becomes the owner', FORBIDDEN, `set role homeward_owner`],
  ['becomes the superuser', FORBIDDEN, `set session authorization postgres`],
  ['replicates instead of writing', FORBIDDEN, `set session_replication_role = replica`],
  [
    'gives itself the right to update',
    FORBIDDEN,
    `do $$ begin execute 'grant update on record.event to homeward_app'; if not has_table_privilege('record.event', 'update') then raise insufficient_privilege; end if; end $$`,
  ],
  ['gives itself the owner', FORBIDDEN, `grant homeward_owner to homeward_app`],
  ['makes itself a superuser', FORBIDDEN, `alter role homeward_app superuser`],
  ['takes the table', FORBIDDEN, `alter table record.event owner to homeward_app`],
  ['makes a function that runs as the owner', FORBIDDEN, `create function record.mine() returns void language sql security definer as ''`],
  [
    'reads the time from somewhere else',
    FORBIDDEN,
    `create or replace function clock.now() returns timestamptz language sql as $$select '2020-01-01'::timestamptz$$`,
  ],
  ['sets the clock back by its row', FORBIDDEN, `update clock.demo set offset_ms = 0, stands_at = '2020-01-01'`],
  ['lets the clock begin again', '55000', `select clock.begin_at('2020-01-01')`],
  ['shows another time', FORBIDDEN, `select clock.show('2020-01-01', false)`],
];

const at = (scene: Scene, shift: string): Promise<string> =>
  scene.owner.query<{ at: Date }>(`select clock.now() + $1::interval as at`, [shift]).then(({ rows }) => rows[0]!.at.toISOString());

const FORGERIES: readonly Attempt[] = [
  forging('back-dates a new entry', IN_THE_PAST, async (s) => ({
    columns: { recorded: await at(s, '-2 hours') },
    said: { recordedAt: await at(s, '-2 hours') },
  })),
  forging('forward-dates a new entry', AGAINST_THE_RECORD, async (s) => ({
    columns: { recorded: await at(s, '1 second') },
    said: { recordedAt: await at(s, '1 second') },
  })),
  forging('says another time in the column than in the bytes', AGAINST_THE_RECORD, async (s) => ({
    said: { recordedAt: await at(s, '-1 second') },
  })),
  forging('says that it happened at another time than the bytes do', AGAINST_THE_RECORD, async (s) => ({
    columns: { occurred: await at(s, '-1 day') },
  })),
  forging('forges what came before', AGAINST_THE_RECORD, () => ({ said: { prev: 'f'.repeat(64) } })),
  forging('says nothing of what came before', AGAINST_THE_RECORD, () => ({ said: { prev: undefined } })),
  forging('begins the chain anew', AGAINST_THE_RECORD, () => ({ said: { prev: '0'.repeat(64) } })),
  forging('leaves a gap', AGAINST_THE_RECORD, async (s) => {
    const { rows } = await s.owner.query<{ seq: number }>('select seq from record.stream where id = $1', [s.move]);
    return { columns: { seq: rows[0]!.seq + 2 }, said: { seq: rows[0]!.seq + 2 }, row: { seq: rows[0]!.seq + 2 } };
  }),
  forging('writes a second entry of a place', TWICE, () => ({ columns: { seq: 2 }, said: { seq: 2 } })),
  forging('calls an entry something else than its bytes do', AGAINST_THE_RECORD, () => ({ columns: { type: 'visited' } })),
  forging('says another family than the bytes', AGAINST_THE_RECORD, () => ({ columns: { family: 'case' } })),
  forging('leaves the stream out of the bytes', AGAINST_THE_RECORD, () => ({ said: { stream: undefined } })),
  forging('leaves the time out of the bytes', AGAINST_THE_RECORD, () => ({ said: { recordedAt: undefined } })),
  forging('writes an entry for another stream than it says', AGAINST_THE_RECORD, (s) => ({ columns: { stream: s.other } })),
  forging('writes an entry for no stream', AGAINST_THE_RECORD, () => ({
    columns: { stream: '00000000-0000-4000-8000-00000000dead', seq: 1 },
    said: { stream: '00000000-0000-4000-8000-00000000dead', seq: 1, prev: '0'.repeat(64) },
  })),
  forging('counts an entry that is no case', AGAINST_THE_RECORD, () => ({ row: { cases: 1 } })),
  forging('writes an entry and another head', AGAINST_THE_RECORD, () => ({ row: { head: Buffer.alloc(32) } })),
  ['writes an entry behind the back of its stream', AGAINST_THE_RECORD, (s) => forgeAlone(s)],
  [
    'brings its own hash',
    '428C9',
    `insert into record.event (stream, seq, type, family, occurred_at, recorded_at, bytes, hash) select stream, 99, type, family, occurred_at, recorded_at, bytes, hash from record.event limit 1`,
  ],
];

const attempts = [...CHANGES, ...TEXTS, ...COMMANDS, ...WAYS_ROUND, ...FORGERIES];

it.each(attempts)('whoever %s is refused (%s)', async (_name, code, attempt) => {
  const before = await digestOf(scene.owner);
  expect(await refused(typeof attempt === 'string' ? scene.app.query(attempt) : attempt(scene))).toBe(code);
  expect(await digestOf(scene.owner)).toBe(before);
});

it('takes the same entry when nothing is wrong with it, so that each refusal above has its own cause', async () => {
  expect((await forge(scene)).rowCount).toBe(1);
});

describe('in a real service', () => {
  const CLOCK: readonly (readonly [string, string, string])[] = [
    ['steps the clock', '42883', `select clock.step_to('2030-01-01')`],
    ['sets the clock', '42883', `select clock.begin_at('2020-01-01')`],
    ['makes the clock one that can be stepped', FORBIDDEN, `update clock.mode set mode = 'stepped'`],
    [
      'replaces the clock',
      FORBIDDEN,
      `create or replace function clock.now() returns timestamptz language sql as $$select '2020-01-01'::timestamptz$$`,
    ],
    ['drops the clock', FORBIDDEN, `drop function clock.now() cascade`],
    ['adds a row for a clock to read', FORBIDDEN, `create table clock.demo (stands_at timestamptz)`],
  ];

  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase({ migrations: MIGRATIONS, clock: 'real' });
    client = await connect(database.appUrl);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it.each(CLOCK)('whoever %s is refused (%s)', async (_name, code, statement) => {
    expect(await refused(client.query(statement))).toBe(code);
  });
});
