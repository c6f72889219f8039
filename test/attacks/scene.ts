/** A record worth attacking: two moves with texts and calls, days that were counted, and something written since the last count. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import pg from 'pg';
import { saveChild } from '#children/children';
import { inTransaction } from '#platform/database';
import { madeUpChild } from '#support/canary/made-up';
import { HOME, OPENING_BY_API, TestHouse } from '#support/house';
import { REASONS, REQUEST, TEXT } from '#support/story';

const OTHER_CHILD = '00000000-0000-4000-8000-0000000000c2';

export interface Scene {
  readonly test: TestHouse;
  /** Entries 1 to 4 are what people did on Monday; calls and a visit follow, the last on Thursday, which is not over. */
  readonly move: string;
  readonly other: string;
  readonly owner: pg.Client;
  readonly app: pg.Client;
}

export const openScene = async (): Promise<Scene> => {
  const test = await TestHouse.open('2026-11-16 09:30');
  await inTransaction(test.db, (tx) => saveChild(tx, madeUpChild(OTHER_CHILD)));
  const { stream: move } = await test.does('sw', undefined, 'open-move', OPENING_BY_API);
  const { stream: other } = await test.does('sw', undefined, 'open-move', { ...OPENING_BY_API, child: OTHER_CHILD, home: HOME });
  for (const stream of [move, other]) {
    await test.does('sw', stream, 'send-request', REQUEST);
    await test.does('hos', stream, 'endorse-request', {});
    await test.does('dcs', stream, 'authorise', REASONS);
  }
  await test.until('2026-11-19 10:00');
  await test.does('tm', move, 'acknowledge-escalation', { duty: 'decision-on-file@4', plan: TEXT, by: '2026-11-20' });
  return { test, move, other, owner: await connect(test.database.ownerUrl), app: await connect(test.database.appUrl) };
};

export const closeScene = async ({ test, owner, app }: Scene): Promise<void> => {
  await owner.end();
  await app.end();
  await test.close();
};

export const connect = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
};

export const TABLES = ['stream', 'event', 'narrative', 'command'] as const;

/** One digest of every row of the record. */
export const digestOf = async (owner: pg.Client): Promise<string> => {
  const parts = TABLES.map((table) => `(select md5(string_agg(md5(t::text), '' order by t::text)) from record.${table} t)`);
  const { rows } = await owner.query<{ digest: string }>(`select concat_ws(' ', ${parts.join(', ')}) as digest`);
  return rows[0]!.digest;
};

export type Said = Record<string, unknown>;
export interface Row {
  readonly seq: number;
  readonly type: string;
  readonly family: string;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
  readonly bytes: Buffer;
}

export const rowsOf = async (owner: pg.Client, stream: string): Promise<Row[]> =>
  (
    await owner.query<Row>('select seq, type, family, occurred_at, recorded_at, bytes from record.event where stream = $1 order by seq', [
      stream,
    ])
  ).rows;

export const saidIn = (bytes: Buffer): Said => JSON.parse(bytes.toString('utf8')) as Said;
export const bytesOf = (said: Said): Buffer => Buffer.from(canonicalize(said)!, 'utf8');
export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
