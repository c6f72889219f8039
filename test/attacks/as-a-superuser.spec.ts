import { authorityCodec } from '#domain/authority/codec';
import { moveCodec } from '#domain/move/codec';
import { AUTHORITY_STREAM } from '#domain/authority/stream';
import type { Finding } from '#record/verify';
import { verifyAll } from '#record/verify-all';
import { closeScene, openScene, type Scene } from './scene.js';
import { cutAfter, keep, rechain, restore, unguarded } from './tamper.js';

/** Nothing keeps a superuser from changing the record. What they have changed is found, and named. */
let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
  await keep(scene.owner);
}, 30_000);
afterAll(() => closeScene(scene));

const findings = async (): Promise<readonly Finding[]> =>
  (await verifyAll(scene.test.db, { move: moveCodec, authority: authorityCodec })).findings;

type Where = 'move' | 'other' | 'authority';
type Attack = readonly [
  name: string,
  found: readonly [stream: Where, seq?: number | 'last' | 'counted'],
  how: string | ((scene: Scene) => Promise<unknown>),
];

/** `$1` is the move. */
const ENTRIES: readonly Attack[] = [
  [
    'turns one bit of an entry',
    ['move', 3],
    `update record.event set bytes = set_bit(bytes, 100, 1 - get_bit(bytes, 100)) where stream = $1 and seq = 3`,
  ],
  [
    'turns one bit of the last entry',
    ['move', 'last'],
    `update record.event set bytes = set_bit(bytes, 6, 1 - get_bit(bytes, 6)) where stream = $1 and seq = (select max(seq) from record.event where stream = $1)`,
  ],
  ['writes an entry in other words', ['move', 2], `update record.event set bytes = bytes || ' '::bytea where stream = $1 and seq = 2`],
  ['changes a type', ['move', 3], `update record.event set type = 'request-returned' where stream = $1 and seq = 3`],
  ['changes a family', ['move', 3], `update record.event set family = 'clock' where stream = $1 and seq = 3`],
  [
    'changes when it happened',
    ['move', 4],
    `update record.event set occurred_at = occurred_at - interval '1 day' where stream = $1 and seq = 4`,
  ],
  [
    'changes when it was recorded',
    ['move', 4],
    `update record.event set recorded_at = recorded_at - interval '1 day' where stream = $1 and seq = 4`,
  ],
  ['gives an entry another place', ['move', 5], `update record.event set seq = 999 where stream = $1 and seq = 4`],
  ['gives an entry to another stream', ['move', 4], `update record.event set stream = gen_random_uuid() where stream = $1 and seq = 3`],
  [
    'swaps two entries',
    ['move', 2],
    `update record.event set seq = case seq when 2 then 1002 else 1003 end where stream = $1 and seq in (2, 3);`,
  ],
  ['deletes the first entry', ['move', 2], `delete from record.event where stream = $1 and seq = 1`],
  ['deletes an entry in the middle', ['move', 4], `delete from record.event where stream = $1 and seq = 3`],
  [
    'deletes the last entry, with which a command was answered',
    ['move', 'last'],
    `delete from record.event where stream = $1 and seq = (select max(seq) from record.event where stream = $1)`,
  ],
  [
    'cuts off the tail and sets the row right',
    ['move', 'last'],
    (s) => lastOf(s, s.move).then((last) => cutAfter(s.owner, s.move, last - 1)),
  ],
  ['cuts off the calls of a day that is over', ['authority', 'counted'], async (s) => cutAfter(s.owner, s.other, 4)],
  [
    'takes a stream back to an older state, its commands as well',
    ['authority', 'counted'],
    async (s) => {
      await cutAfter(s.owner, s.move, 2);
      await s.owner.query(`delete from record.command where outcome ->> 'stream' = $1 and (outcome ->> 'entry')::int > 2`, [s.move]);
    },
  ],
  [
    'adds an entry that its stream does not know',
    ['move', 'last'],
    `insert into record.event (stream, seq, type, family, occurred_at, recorded_at, bytes) select stream, seq + 1, type, family, occurred_at, recorded_at, bytes from record.event where stream = $1 order by seq desc limit 1`,
  ],
];

const CHAINS: readonly Attack[] = [
  [
    'changes an old entry and makes the chain anew',
    ['authority', 'counted'],
    (s) => rechain(s.owner, s.move, 3, (said) => ({ ...said, actor: { person: 'ad', post: 'ad' } })),
  ],
  [
    'back-dates an old entry in column, bytes and chain',
    ['move', 4],
    (s) => rechain(s.owner, s.move, 4, (said) => ({ ...said, recordedAt: '2026-11-16T09:30:00.001Z' })),
  ],
  [
    'back-dates a call in column, bytes and chain',
    ['authority', 'counted'],
    (s) => rechain(s.owner, s.move, 5, (said) => ({ ...said, recordedAt: '2026-11-16T10:00:00.000Z' })),
  ],
  [
    'records an entry before the one before it',
    ['move', 4],
    (s) => rechain(s.owner, s.move, 4, (said) => ({ ...said, recordedAt: '2026-11-15T10:00:00.000Z' })),
  ],
  [
    'makes an entry of a kind that no release knows',
    ['move', 3],
    (s) => rechain(s.owner, s.move, 3, (said) => ({ ...said, type: 'made-up' })),
  ],
  [
    'changes what a day was counted as',
    ['authority', 'counted'],
    async (s) =>
      rechain(s.owner, AUTHORITY_STREAM, await counted(s), (said) => ({
        ...said,
        content: { ...(said['content'] as object), entries: 1 },
      })),
  ],
  [
    'moves the end of a counted day',
    ['authority'],
    async (s) => rechain(s.owner, AUTHORITY_STREAM, await counted(s), (said) => ({ ...said, occurredAt: '2026-11-17T01:23:45.678Z' })),
  ],
  [
    'makes the count of a day unreadable',
    ['authority', 'counted'],
    async (s) => s.owner.query(`update record.event set bytes = '{' where stream = $1 and seq = $2`, [AUTHORITY_STREAM, await counted(s)]),
  ],
  ['cuts off the counts of the last days', ['authority'], async (s) => cutAfter(s.owner, AUTHORITY_STREAM, (await counted(s)) - 1)],
];

const ROWS: readonly Attack[] = [
  ['deletes a stream with all its entries', ['move', 1], async (s) => forget(s, s.move)],
  [
    'deletes a stream with all its entries and commands',
    ['authority', 'counted'],
    async (s) => {
      await forget(s, s.move);
      await s.owner.query(`delete from record.command where outcome ->> 'stream' = $1`, [s.move]);
    },
  ],
  ["deletes a stream's row only", ['move'], `delete from record.stream where id = $1`],
  ["deletes a stream's entries only", ['move'], `delete from record.event where stream = $1`],
  ['changes a head', ['move', 'last'], `update record.stream set head = sha256('x'::bytea) where id = $1`],
  ['changes where a stream ends', ['move', 'last'], `update record.stream set seq = seq - 1 where id = $1`],
  ['changes a revision', ['move', 'last'], `update record.stream set revision = revision + 1 where id = $1`],
  ['makes a move into an authority', ['move', 1], `update record.stream set kind = 'authority' where id = $1`],
];

const TEXTS: readonly Attack[] = [
  ['deletes a text', ['move', 2], `delete from record.narrative where stream = $1 and seq = 2 and path = 'reasons'`],
  [
    'changes a text',
    ['move', 2],
    `update record.narrative set text = 'Somebody wrote something else' where stream = $1 and seq = 2 and path = 'risks'`,
  ],
  ['changes a salt', ['move', 4], `update record.narrative set salt = sha256('x'::bytea) where stream = $1 and seq = 4`],
  [
    'moves a text to another place',
    ['move', 2],
    `update record.narrative set path = 'elsewhere' where stream = $1 and seq = 2 and path = 'reasons'`,
  ],
  [
    'adds a text',
    ['move', 1],
    `insert into record.narrative (stream, seq, path, salt, text) values ($1, 1, 'reasons', sha256('x'::bytea), 'Never written')`,
  ],
  [
    'adds a text to an entry that is not there',
    ['move', 'last'],
    `insert into record.narrative (stream, seq, path, salt, text) values ($1, 999, 'reasons', sha256('x'::bytea), 'Never written')`,
  ],
  [
    'blanks a text and names no entry',
    ['move', 2],
    `update record.narrative set text = null, blanked_by = 999 where stream = $1 and seq = 2`,
  ],
  [
    'blanks a text and names an entry of another kind',
    ['move', 2],
    `update record.narrative set text = null, blanked_by = 3 where stream = $1 and seq = 2`,
  ],
];

const COMMANDS: readonly Attack[] = [
  [
    'answers a command with an entry that is not there',
    ['move', 999],
    `update record.command set outcome = outcome || '{"entry": 999}' where outcome ->> 'stream' = $1 and outcome ->> 'entry' = '4'`,
  ],
  [
    'answers a command with another entry',
    ['move', 1],
    `update record.command set outcome = outcome || '{"entry": 1, "recordedAt": "2026-11-16T09:30:00.001Z"}' where outcome ->> 'stream' = $1 and outcome ->> 'entry' = '4'`,
  ],
];

/** The streams as they stood before the attack. */
const lastOf = async ({ owner }: Scene, stream: string): Promise<number> =>
  (await owner.query<{ seq: number }>('select seq from kept.stream where id = $1', [stream])).rows[0]!.seq;
const theEndOf = async (at: Scene, stream: string): Promise<number[]> => {
  const last = await lastOf(at, stream);
  return [last - 1, last, last + 1];
};
const countedDays = async ({ owner }: Scene): Promise<number[]> =>
  (await owner.query<{ seq: number }>(`select seq from kept.event where type = 'day-counted' order by seq`)).rows.map(({ seq }) => seq);
const counted = async (at: Scene): Promise<number> => (await countedDays(at))[0]!;
const forget = async ({ owner }: Scene, stream: string): Promise<void> => {
  for (const [table, key] of [
    ['event', 'stream'],
    ['narrative', 'stream'],
    ['stream', 'id'],
  ])
    await owner.query(`delete from record.${table} where ${key} = $1`, [stream]);
};

/** `last` is the entry that the stream ended with, or what is left before it; `counted` the count of any day. */
const isNamed = async (found: readonly Finding[], [where, seq]: Attack[1]): Promise<boolean> => {
  const stream = where === 'authority' ? AUTHORITY_STREAM : scene[where];
  const entries = found.filter((finding) => finding.stream === stream).map((finding) => finding.seq);
  if (seq === undefined) return entries.length > 0;
  const wanted = seq === 'counted' ? await countedDays(scene) : seq === 'last' ? await theEndOf(scene, stream) : [seq];
  return entries.some((entry) => entry !== undefined && wanted.includes(entry));
};

it('has nothing to say of a record that nobody has touched', async () => {
  expect(await findings()).toEqual([]);
});

describe('whoever', () => {
  afterEach(() => restore(scene.owner));

  it.each([...ENTRIES, ...CHAINS, ...ROWS, ...TEXTS, ...COMMANDS])('%s is found (%j)', async (_name, where, how) => {
    await unguarded(scene.owner, () =>
      typeof how === 'string' ? scene.owner.query(how, how.includes('$1') ? [scene.move] : []) : how(scene),
    );
    const found = await findings();
    expect({ found, isNamed: await isNamed(found, where) }).toEqual({ found, isNamed: true });
  });

  it('takes the answer of a command away is found', async () => {
    await unguarded(scene.owner, () =>
      scene.owner.query(`update record.command set outcome = null where key in (select min(key) from record.command)`),
    );
    expect((await findings()).map(({ what }) => what)).toEqual(['a command has lost its answer']);
  });

  it('answers a command with something that is no answer is found', async () => {
    await unguarded(scene.owner, () =>
      scene.owner.query(
        `update record.command set outcome = '{"stream": "x", "entry": "y"}' where key in (select min(key) from record.command)`,
      ),
    );
    expect((await findings()).map(({ stream, what }) => [stream, what])).toEqual([
      ['x', 'a command was answered with this entry, and it is gone'],
    ]);
  });
});

describe('of what guards the record, whoever', () => {
  const GUARDS: readonly (readonly [string, string, string, string])[] = [
    [
      'leaves a trigger disabled',
      'the guard append_only is switched off or gone',
      'alter table record.event disable trigger append_only',
      'alter table record.event enable trigger append_only',
    ],
    [
      'lets a trigger fire for replicas only',
      'the guard check_events is switched off or gone',
      'alter table record.event enable replica trigger check_events',
      'alter table record.event enable trigger check_events',
    ],
    [
      'renames a trigger',
      'the guard check_stream is switched off or gone',
      'alter trigger check_stream on record.stream rename to gone',
      'alter trigger gone on record.stream rename to check_stream',
    ],
    [
      'replaces what a guard does',
      'the guard check_command does not do what it did',
      `create or replace function record.check_command() returns trigger language plpgsql as 'begin return new; end'`,
      '',
    ],
    [
      'lets the application change entries',
      'the application may update on record.event',
      'grant update on record.event to homeward_app',
      'revoke update on record.event from homeward_app',
    ],
    [
      'lets the application delete commands',
      'the application may delete on record.command',
      'grant delete on record.command to homeward_app',
      'revoke delete on record.command from homeward_app',
    ],
  ];

  it.each(GUARDS)('%s is found', async (_name, what, attack, undo) => {
    await scene.owner.query(attack);
    const found = await findings();
    if (undo !== '') await scene.owner.query(undo);
    expect(found.map((finding) => finding.what)).toContain(what);
  });
});
