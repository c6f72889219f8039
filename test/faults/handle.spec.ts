import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { type House, openHouse } from '#apps/composition/src/house';
import { type Answer, type Request } from '#record/handle';
import type { GivenCommand } from '#domain/move/decide';
import { saveChild } from '#children/children';
import { inTransaction } from '#platform/database';
import { madeUpChild } from '#support/canary/made-up';
import { OPENING_BY_API, TestHouse } from '#support/house';
import { at, REASONS, REQUEST, SEEN_ALONE, TEXT } from '#support/story';

/** All of a command or nothing of it, and once, whoever asks how often and whatever breaks in between. */
let test: TestHouse;
let owner: pg.Client;
beforeAll(async () => {
  test = await TestHouse.open('2026-11-16 09:30', 20);
  owner = new pg.Client({ connectionString: test.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await test.close();
});

const asks = (
  person: string,
  stream: string | undefined,
  given: GivenCommand,
  more: Partial<Request<GivenCommand>> = {},
): Request<GivenCommand> => ({
  ...{ stream: stream ?? randomUUID(), opens: stream === undefined, given, caller: person, key: randomUUID(), source: 'test' },
  ...more,
});
const VISIT: GivenCommand = { verb: 'record-visit', content: SEEN_ALONE };
const kinds = (answers: readonly Answer[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const answer of answers) {
    const kind = 'refusal' in answer ? answer.refusal.rule : answer.replayed ? 'replayed' : 'done';
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
};
const cases = async (stream: string, type: string): Promise<number> =>
  (await owner.query<{ n: number }>('select count(*)::int as n from record.event where stream = $1 and type = $2', [stream, type])).rows[0]!
    .n;

let move: string;
const opening = async (): Promise<string> => (await test.does('sw', undefined, 'open-move', OPENING_BY_API)).stream;

describe('at the same time', () => {
  beforeAll(async () => {
    move = await opening();
    await test.does('sw', move, 'send-request', REQUEST);
  });

  it('the same key fifty times makes one entry and fifty same answers', async () => {
    const request = asks('hos', move, { verb: 'endorse-request', content: {} });
    const answers = await Promise.all(Array.from({ length: 50 }, () => test.house.move(request)));
    expect(kinds(answers)).toEqual({ done: 1, replayed: 49 });
    for (const answer of answers) expect(answer).toEqual({ ...answers[0], replayed: expect.any(Boolean) as boolean });
    expect(await cases(move, 'request-endorsed')).toBe(1);
  });

  it('fifty keys for one move make fifty entries', async () => {
    await test.does('dcs', move, 'authorise', REASONS);
    await test.does('sw', move, 'record-move', { previousEnded: 'emergency' });
    const answers = await Promise.all(Array.from({ length: 50 }, () => test.house.move(asks('sw', move, VISIT))));
    expect(kinds(answers)).toEqual({ done: 50 });
    expect(await cases(move, 'visited')).toBe(50);
  });

  it('the same key with another body is refused, whichever comes first', async () => {
    const key = randomUUID();
    const other: GivenCommand = { verb: 'record-visit', content: { ...SEEN_ALONE, announced: false } };
    const answers = await Promise.all([VISIT, other, VISIT, other].map((given) => test.house.move(asks('sw', move, given, { key }))));
    expect(kinds(answers)).toEqual({ done: 1, replayed: 1, 'idempotency-key': 2 });
  });

  it('the same key of another caller is another command', async () => {
    const key = randomUUID();
    const answers = [await test.house.move(asks('sw', move, VISIT, { key })), await test.house.move(asks('tm', move, VISIT, { key }))];
    expect(answers.every((answer) => 'refusal' in answer || !answer.replayed)).toBe(true);
  });

  it('two people who have seen the same make one entry and one conflict', async () => {
    const seen = await test.does('sw', move, 'record-visit', SEEN_ALONE);
    const both = await Promise.all(['sw', 'sw'].map((person) => test.house.move(asks(person, move, VISIT, { ifMatch: seen.revision }))));
    expect(kinds(both)).toEqual({ done: 1, 'changed-meanwhile': 1 });
  });

  it('a key that was used answers before anybody looks at what has changed since, or at what the service would fill in today', async () => {
    const request = asks('sw', move, VISIT, { ifMatch: (await test.does('sw', move, 'record-visit', SEEN_ALONE)).revision });
    const first = await test.house.move(request);
    await test.does('sw', move, 'record-visit', SEEN_ALONE);
    expect(await test.house.move(request)).toEqual({ ...first, replayed: true });
  });

  it('the key of a refused command may be used again', async () => {
    const request = asks('iro', move, VISIT);
    const refused = await test.house.move(request);
    expect(refused).toHaveProperty('refusal');
    expect(await test.house.move({ ...request, given: { verb: 'no-such-command', content: {} } })).toHaveProperty(
      'refusal.rule',
      'known-command',
    );
  });
});

it('the opening of a move is answered again after the date of birth was put right', async () => {
  const child = '00000000-0000-4000-8000-0000000000c3';
  const home = OPENING_BY_API.home;
  await inTransaction(test.db, (tx) => saveChild(tx, madeUpChild(child)));
  const request = asks('sw', undefined, { verb: 'open-move', content: { ...OPENING_BY_API, child, home } });
  const first = await test.house.move(request);
  await owner.query(`update children.child set born_on = '2012-01-02' where id = $1`, [child]);
  expect(await test.house.move({ ...request, stream: randomUUID() })).toEqual({ ...first, replayed: true });
});

/** Every row of every table that a command writes. */
const TABLES = [
  'record.stream',
  'record.event',
  'record.narrative',
  'record.command',
  'clocks.duty',
  'clocks.escalation',
  'moves.move',
  'notices.inbox',
  'notices.delivery',
  'platform.outbox',
];
const everything = async (): Promise<string> => {
  const parts = TABLES.map((table) => `(select md5(string_agg(md5(t::text), '' order by t::text)) from ${table} t)`);
  return (await owner.query<{ d: string }>(`select concat_ws(' ', ${parts.join(', ')}) as d`)).rows[0]!.d;
};

class Crash extends Error {}
type Break = (client: pg.ClientBase) => Promise<void>;
type Statement = string | { readonly text: string };

/** A database whose transactions break after their n-th statement. */
const breaking = (db: DataSource, after: number, how: Break): { db: DataSource; count: () => number } => {
  let count = 0;
  const createQueryRunner = (): QueryRunner => {
    const runner = db.createQueryRunner();
    const connect = runner.connect.bind(runner) as () => Promise<pg.ClientBase>;
    const query = async (client: pg.ClientBase, statement: Statement, values?: unknown[]): Promise<unknown> => {
      const result = await client.query(statement as string, values);
      const isOurs = !/^(start|commit|rollback|begin)/i.test(typeof statement === 'string' ? statement : statement.text);
      if (isOurs && (count += 1) === after) {
        await how(client);
        throw new Crash();
      }
      return result;
    };
    runner.connect = async () => {
      const client = await connect();
      const broken = (statement: Statement, values?: unknown[]) => query(client, statement, values);
      return new Proxy(client, { get: (of, name) => (name === 'query' ? broken : (Reflect.get(of, name) as unknown)) });
    };
    return runner;
  };
  return {
    db: new Proxy(db, { get: (of, name) => (name === 'createQueryRunner' ? createQueryRunner : (Reflect.get(of, name) as unknown)) }),
    count: () => count,
  };
};

const HOW: readonly (readonly [string, Break])[] = [
  ['the process throws', async () => undefined],
  [
    'the connection is cut',
    async (client) => void (await client.query('select pg_terminate_backend(pg_backend_pid())').catch(() => undefined)),
  ],
];

describe.each(HOW)('when %s after any statement', (_name, how) => {
  let stream: string;
  beforeAll(async () => {
    const child = randomUUID();
    await inTransaction(test.db, (tx) => saveChild(tx, madeUpChild(child)));
    stream = await walk(asks('sw', undefined, { verb: 'open-move', content: { ...OPENING_BY_API, child } }));
  });

  /** Breaks the command after each of its statements in turn, then lets it through. */
  const walk = async (request: Request<GivenCommand>): Promise<string> => {
    const before = await everything();
    for (let after = 1; ; after += 1) {
      const broken = breaking(test.db, after, how);
      const house: House = openHouse(broken.db, () => undefined);
      const answer = await house.move(request).catch((error: unknown) => error);
      if (broken.count() < after) {
        expect(answer).toHaveProperty('outcome');
        expect(after).toBeGreaterThan(4);
        break;
      }
      expect(await everything()).toBe(before);
    }
    const now = await everything();
    expect(now).not.toBe(before);
    const again = await test.house.move(request);
    expect(again).toHaveProperty('replayed', true);
    expect(await everything()).toBe(now);
    return 'outcome' in again ? again.outcome.stream : '';
  };

  it.each<readonly [string, string, Readonly<Record<string, unknown>>]>([
    ['sw', 'send-request', REQUEST],
    ['hos', 'endorse-request', {}],
    ['dcs', 'authorise', REASONS],
    ['sw', 'record-move', { previousEnded: 'emergency' }],
    ['sw', 'record-visit', SEEN_ALONE],
  ])('%s: %s is done or not, never half', async (person, verb, content) => {
    await walk(asks(person, stream, { verb, content }));
  });

  it('a correction is done or not, never half', async () => {
    const { entry } = await test.does('sw', stream, 'record-visit', SEEN_ALONE);
    const corrected = { ...SEEN_ALONE, announced: false };
    await walk(
      asks('sw', stream, {
        verb: 'correct-entry',
        content: { entry, kind: 'visited', why: TEXT, occurredAt: at('2026-11-16 09:30'), corrected },
      }),
    );
  });
});
