/**
 * What each day was counted as, kept where nobody who can change the database can change it: in a log, on paper. Inside the database
 * nothing tells a record that was forged whole, with every count since, from the truth.
 */
import type { Counted } from '#domain/authority/turn';
import { isLocalDate } from '#domain/calendar/civil';
import { sql, type Tx } from '#platform/database';
import { envelopeOf } from './bytes.js';
import { AUTHORITY_STREAM } from '#domain/authority/stream';

export interface CountedDay extends Counted {
  readonly seq: number;
  /** The date, YYYY-MM-DD, of the day that was over. */
  readonly day: string;
}
export type Witnessed = Pick<CountedDay, 'day' | 'heads'>;

/** It covers all that came before: each of the hashes does. Undefined before the first midnight. */
export const lastCounted = async (tx: Tx): Promise<CountedDay | undefined> => {
  const [row] = await sql<{ seq: number; bytes: Buffer }>(
    tx,
    `select seq, bytes from record.event where stream = $1 and type = 'day-counted' order by seq desc limit 1`,
    [AUTHORITY_STREAM],
  );
  return row && { seq: row.seq, ...(envelopeOf(row.bytes).content as unknown as Counted & { readonly day: string }) };
};

/** A date that is not the beginning of a time, and later in the line the digest. */
const LINE = /\b(\d{4}-\d{2}-\d{2})(?!T)\b.*?\b([0-9a-f]{64})\b/;

/** Every line of a text that names a day and a digest, in whatever words: the worker's log as it is, or a list. */
export const witnessedIn = (text: string): Witnessed[] =>
  text.split('\n').flatMap((line) => {
    const [, day, heads] = LINE.exec(line) ?? [];
    return isLocalDate(day) && heads !== undefined ? [{ day, heads }] : [];
  });
