/** The authority counts each day when it is over. The same counts are made again, in one pass over the record. */
import { createHash } from 'node:crypto';
import type { Counted } from '#domain/authority/turn';
import { parseInstant } from '#domain/calendar/instant-text';
import { sql, type Tx } from '#platform/database';
import { envelopeOf } from './bytes.js';
import { MARGIN } from './count.js';
import { AUTHORITY_STREAM } from '#domain/authority/stream';
import type { Finding } from './verify.js';
import type { Witnessed } from './witness.js';

interface Day {
  readonly seq: number;
  readonly at: number | undefined;
  readonly said: Partial<Counted>;
}
interface LastOfDay {
  readonly stream: string;
  readonly seq: number;
  readonly hash: Buffer;
  /** The midnight for which it is counted first. */
  readonly at: number;
}

export const daysThatDiffer = async (tx: Tx, witnessed: readonly Witnessed[] = []): Promise<Finding[]> => {
  const days = await countedDays(tx);
  const rows = await lastOfEachDay(tx);
  const again = countsAt(rows);
  return [
    ...days.flatMap((day) => differs(day, again)),
    ...(await uncounted(tx, new Set(days.map(({ at }) => at)))),
    ...(await otherThanWitnessed(tx, witnessed, countsAt(rows))),
  ];
};

const ENDS = `
  select day, heads, (extract(epoch from (day::date + 1)::timestamp at time zone 'Europe/London') * 1000)::bigint as at
    from unnest($1::text[], $2::text[]) as w (day, heads) order by at`;

const otherThanWitnessed = async (tx: Tx, witnessed: readonly Witnessed[], again: (instant: number) => Counted): Promise<Finding[]> => {
  const rows = await sql<Witnessed & { at: number }>(tx, ENDS, [witnessed.map(({ day }) => day), witnessed.map(({ heads }) => heads)]);
  return rows
    .filter(({ at, heads }) => again(at).heads !== heads)
    .map(({ day }) => ({ stream: AUTHORITY_STREAM, what: `the record up to the end of ${day} is not the one that was witnessed` }));
};

const countedDays = async (tx: Tx): Promise<Day[]> => {
  const rows = await sql<{ seq: number; bytes: Buffer }>(
    tx,
    `select seq, bytes from record.event where stream = $1 and type = 'day-counted' order by seq`,
    [AUTHORITY_STREAM],
  );
  return rows.map(({ seq, bytes }) => ({ seq, ...saidIn(bytes) })).toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
};

/** Bytes that cannot be read are named by their own stream; here they count nothing. */
const saidIn = (bytes: Buffer): Omit<Day, 'seq'> => {
  try {
    const { occurredAt, content } = envelopeOf(bytes);
    return { at: parseInstant(occurredAt), said: content };
  } catch {
    return { at: undefined, said: {} };
  }
};

const LAST_OF_EACH_DAY = `
  select stream, seq, hash, (extract(epoch from (day + interval '1 day') at time zone 'Europe/London') * 1000)::bigint as at
    from (select distinct on (stream, day) stream, seq, hash, day
            from (select stream, seq, hash, date_trunc('day', (recorded_at + ${MARGIN}) at time zone 'Europe/London') as day from record.event) e
           order by stream, day, seq desc) last
   order by at, stream`;

const lastOfEachDay = (tx: Tx): Promise<LastOfDay[]> => sql<LastOfDay>(tx, LAST_OF_EACH_DAY);

/** Asked for instants in order. */
const countsAt = (rows: readonly LastOfDay[]): ((instant: number) => Counted) => {
  const last = new Map<string, LastOfDay>();
  let read = 0;
  return (instant) => {
    for (; read < rows.length && rows[read]!.at <= instant; read += 1) last.set(rows[read]!.stream, rows[read]!);
    const ordered = [...last.values()].toSorted((a, b) => (a.stream < b.stream ? -1 : 1));
    const heads = createHash('sha256');
    for (const { hash } of ordered) heads.update(hash);
    return { streams: ordered.length, entries: ordered.reduce((sum, { seq }) => sum + seq, 0), heads: heads.digest('hex') };
  };
};

const differs = ({ seq, at, said }: Day, again: (instant: number) => Counted): Finding[] => {
  if (at === undefined) return [{ stream: AUTHORITY_STREAM, seq, what: 'the count of a day cannot be read' }];
  const { streams, entries, heads } = again(at);
  if (streams === said.streams && entries === said.entries && heads === said.heads) return [];
  const what = `the record up to the end of that day is another: ${streams} streams and ${entries} entries where ${String(said.streams)} and ${String(said.entries)} were counted`;
  return [{ stream: AUTHORITY_STREAM, seq, what }];
};

/** Since the authority began, unless its next waking is still to come. */
const MIDNIGHTS = `
  select (extract(epoch from day at time zone 'Europe/London') * 1000)::bigint as at
    from record.stream s
    join record.event e on e.stream = s.id and e.seq = 1
   cross join generate_series(date_trunc('day', e.recorded_at at time zone 'Europe/London') + interval '1 day',
                              date_trunc('day', (select clock.now()) at time zone 'Europe/London'), interval '1 day') as day
   where s.id = $1 and (s.wake_at is null or s.wake_at > (select clock.now())) order by 1`;

/** Every day that is over was counted: otherwise the last counts were cut off together with what they would show. */
const uncounted = async (tx: Tx, counted: ReadonlySet<number | undefined>): Promise<Finding[]> => {
  const midnights = await sql<{ at: number }>(tx, MIDNIGHTS, [AUTHORITY_STREAM]);
  return midnights
    .filter(({ at }) => !counted.has(at))
    .slice(0, 1)
    .map(({ at }) => ({ stream: AUTHORITY_STREAM, what: `the day that ended at ${new Date(at).toISOString()} was never counted` }));
};
