/** Keeps every call that was raised: a second one for the same duty and level fails the whole transaction. */
import { sql, timestamptz, type Tx } from '#platform/database';
import type { Writing } from '#record/append';
import type { Raised } from '#domain/policy/strike';

export const keepEscalations = async (tx: Tx, writings: readonly Writing[]): Promise<void> => {
  const rows = writings.flatMap(({ row, turn, facts }) =>
    turn.events
      .filter(({ type }) => type === 'raised')
      .map(({ seq, occurredAt, content }) => valuesOf(row.id, seq, occurredAt, facts.now, content as unknown as Raised['content'])),
  );
  if (rows.length > 0) await saveEscalations(tx, rows);
};

const SAVE = `
  insert into clocks.escalation (stream, duty, level, post, holder, cover, seq, at, recorded_at)
  select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::timestamptz[], $9::timestamptz[])`;

export const saveEscalations = async (tx: Tx, rows: readonly unknown[][]): Promise<void> => {
  await sql(
    tx,
    SAVE,
    rows[0]!.map((_, column) => rows.map((row) => row[column])),
  );
};

export const valuesOf = (stream: string, seq: number, at: number, recordedAt: number, content: Raised['content']): unknown[] => [
  ...[stream, content.duty, content.level, content.post, content.holder ?? null, content.cover ?? null, seq],
  ...[timestamptz(at), timestamptz(recordedAt)],
];
