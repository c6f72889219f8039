/** What a superuser does with the triggers switched off: changes that leave as little trace as can be, and the way back. */
import type pg from 'pg';
import { bytesOf, hashOf, type Row, rowsOf, type Said, saidIn, TABLES } from './scene.js';

const COLUMNS: Readonly<Record<(typeof TABLES)[number], string>> = {
  stream: '*',
  event: 'stream, seq, type, family, occurred_at, recorded_at, bytes',
  narrative: '*',
  command: '*',
};
const into = (table: (typeof TABLES)[number]): string => (COLUMNS[table] === '*' ? '' : `(${COLUMNS[table]})`);

/** Keeps a copy of the record, to which each attack goes back. */
export const keep = async (owner: pg.Client): Promise<void> => {
  await owner.query('create schema kept');
  for (const table of TABLES) await owner.query(`create table kept.${table} as select ${COLUMNS[table]} from record.${table}`);
};

export const restore = async (owner: pg.Client): Promise<void> => {
  await unguarded(owner, async () => {
    for (const table of TABLES) {
      await owner.query(`delete from record.${table}`);
      await owner.query(`insert into record.${table} ${into(table)} select * from kept.${table}`);
    }
  });
};

/** With every trigger of the session switched off. */
export const unguarded = async (owner: pg.Client, work: () => Promise<unknown>): Promise<void> => {
  await owner.query('set session_replication_role = replica');
  try {
    await work();
  } finally {
    await owner.query('reset session_replication_role');
  }
};

/** Changes what an entry says and makes the chain anew from there on, bytes, columns and head: nothing in the stream itself shows it. */
export const rechain = async (owner: pg.Client, stream: string, from: number, change: (said: Said) => Said): Promise<void> => {
  const rows = await rowsOf(owner, stream);
  let prev = from === 1 ? '0'.repeat(64) : hashOf(rows[from - 2]!.bytes);
  for (const row of rows.slice(from - 1)) {
    const said = row.seq === from ? change(saidIn(row.bytes)) : saidIn(row.bytes);
    prev = await put(owner, stream, row, bytesOf({ ...said, prev }));
  }
  await owner.query(`update record.stream set head = decode($2, 'hex') where id = $1`, [stream, prev]);
};

const put = async (owner: pg.Client, stream: string, { seq }: Row, bytes: Buffer): Promise<string> => {
  const { type, family, occurredAt, recordedAt } = saidIn(bytes);
  await owner.query(
    'update record.event set bytes = $3, type = $4, family = $5, occurred_at = $6, recorded_at = $7 where stream = $1 and seq = $2',
    [stream, seq, bytes, type, family, occurredAt, recordedAt],
  );
  return hashOf(bytes);
};

/** Cuts everything after an entry and makes the row end there. */
export const cutAfter = async (owner: pg.Client, stream: string, seq: number): Promise<void> => {
  await owner.query('delete from record.event where stream = $1 and seq > $2', [stream, seq]);
  await owner.query('delete from record.narrative where stream = $1 and seq > $2', [stream, seq]);
  await owner.query(
    `update record.stream s set seq = $2, head = e.hash,
            revision = (select count(*) from record.event c where c.stream = s.id and c.family = 'case')
       from record.event e where s.id = $1 and e.stream = s.id and e.seq = $2`,
    [stream, seq],
  );
};

/** Adds an entry at the end as the application would have: chain, row and columns are as they should be. */
export const addAtTheEnd = async (owner: pg.Client, stream: string, said: Said): Promise<void> => {
  const last = (await rowsOf(owner, stream)).at(-1)!;
  const bytes = bytesOf({ ...saidIn(last.bytes), seq: last.seq + 1, prev: hashOf(last.bytes), ...said });
  const { type, family, occurredAt, recordedAt } = saidIn(bytes);
  await owner.query(
    'insert into record.event (stream, seq, type, family, occurred_at, recorded_at, bytes) values ($1, $2, $3, $4, $5, $6, $7)',
    [stream, last.seq + 1, type, family, occurredAt, recordedAt, bytes],
  );
  await owner.query(`update record.stream set seq = seq + 1, revision = revision + $2, head = $3 where id = $1`, [
    stream,
    family === 'case' ? 1 : 0,
    Buffer.from(hashOf(bytes), 'hex'),
  ]);
};
