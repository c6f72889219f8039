/** Every stream, and what no single stream can tell: missing streams, cut tails, chains made anew, commands without their entry, switched-off triggers. */
import type { DataSource } from 'typeorm';
import { parseInstant } from '#domain/calendar/instant-text';
import type { Codec } from '#domain/codec';
import { inTransaction, sql, type Tx } from '#platform/database';
import { envelopeOf } from './bytes.js';
import { countUpTo } from './count.js';
import { AUTHORITY_STREAM } from './time.js';
import { type Finding, type StreamEnd, verifyStream } from './verify.js';

export interface Verified {
  readonly streams: number;
  readonly entries: number;
  readonly findings: readonly Finding[];
}

/** Reads one snapshot while the service runs on. */
export const verifyAll = (db: DataSource, codecs: Readonly<Record<string, Codec>>): Promise<Verified> =>
  inTransaction(db, async (tx) => {
    await sql(tx, 'set transaction isolation level repeatable read, read only');
    const ends = await sql<StreamEnd>(tx, `select id, kind, seq, revision, encode(head, 'hex') as head from record.stream order by id`);
    const findings: Finding[] = [];
    for (const end of ends) {
      const finding = await verifyStream(tx, end, codecs[end.kind]!);
      if (finding) findings.push(finding);
    }
    findings.push(...(await orphans(tx)), ...(await commandsWithoutEntry(tx)), ...(await triggersOff(tx)), ...(await daysThatDiffer(tx)));
    return { streams: ends.length, entries: ends.reduce((sum, { seq }) => sum + seq, 0), findings };
  });

const orphans = async (tx: Tx): Promise<Finding[]> => {
  const rows = await sql<{ stream: string }>(
    tx,
    `select stream from (select stream from record.event union select stream from record.narrative) known
      where not exists (select from record.stream s where s.id = known.stream) order by stream`,
  );
  return rows.map(({ stream }) => ({ stream, what: 'there are entries of a stream that has no row' }));
};

const commandsWithoutEntry = async (tx: Tx): Promise<Finding[]> => {
  const rows = await sql<{ stream: string; entry: number }>(
    tx,
    `select (outcome ->> 'stream') as stream, (outcome ->> 'entry')::int as entry from record.command c
      where outcome is not null and not exists (
        select from record.event e where e.stream = (outcome ->> 'stream')::uuid and e.seq = (outcome ->> 'entry')::int and e.family = 'case')`,
  );
  return rows.map(({ stream, entry }) => ({ stream, seq: entry, what: 'a command was answered with this entry, and it is gone' }));
};

const GUARDS = ['append_only', 'check_events', 'check_stream', 'check_narrative', 'check_command', 'text_is_kept'];

const triggersOff = async (tx: Tx): Promise<Finding[]> => {
  const rows = await sql<{ tgname: string; count: number }>(
    tx,
    `select tgname, count(*)::int as count from pg_trigger where tgrelid in ('record.stream'::regclass, 'record.event'::regclass,
       'record.narrative'::regclass, 'record.command'::regclass) and tgenabled = 'O' and tgname = any($1::text[]) group by tgname`,
    [GUARDS],
  );
  const on = new Map(rows.map(({ tgname, count }) => [tgname, count]));
  return GUARDS.filter((name) => on.get(name) !== (name === 'append_only' ? 4 : 1)).map((name) => ({
    stream: AUTHORITY_STREAM,
    what: `the guard ${name} is switched off or gone`,
  }));
};

/** The authority counted each day when it was over; the same count is made again. */
const daysThatDiffer = async (tx: Tx): Promise<Finding[]> => {
  const rows = await sql<{ seq: number; bytes: Buffer }>(
    tx,
    `select seq, bytes from record.event where stream = $1 and type = 'day-counted' order by seq`,
    [AUTHORITY_STREAM],
  );
  const days = rows.map(({ seq, bytes }) => {
    const { occurredAt, content } = envelopeOf(bytes);
    return { seq, at: parseInstant(occurredAt)!, said: content as unknown as { streams: number; entries: number; heads: string } };
  });
  if (days.length === 0) return [];
  const countedUpTo = await countUpTo(tx, days[0]!.at, days.at(-1)!.at);
  return days.flatMap(({ seq, at, said }) => {
    const counted = countedUpTo(at);
    const same = counted.streams === said.streams && counted.entries === said.entries && counted.heads === said.heads;
    const what = `the record up to the end of that day is another: ${String(counted.streams)} streams and ${String(counted.entries)} entries where ${String(said.streams)} and ${String(said.entries)} were counted`;
    return same ? [] : [{ stream: AUTHORITY_STREAM, seq, what }];
  });
};
