/**
 * What each day was counted as, kept where nobody who can change the database can change it: in a log, on paper. Inside the database
 * nothing tells a record that was forged whole, with every count since, from the truth.
 */
import { sql, type Tx } from '#platform/database';
import { AUTHORITY_STREAM } from './time.js';

export interface Witnessed {
  /** The date, YYYY-MM-DD, of the day that was over. */
  readonly day: string;
  /** sha256 over the last hash of every stream. */
  readonly heads: string;
}
export interface CountedDay extends Witnessed {
  readonly seq: number;
  readonly entries: number;
}

/** It covers all that came before: each of the hashes does. Undefined before the first midnight. */
export const lastCounted = async (tx: Tx): Promise<CountedDay | undefined> => {
  const [row] = await sql<{ seq: number; content: Omit<CountedDay, 'seq'> }>(
    tx,
    `select seq, convert_from(bytes, 'UTF8')::jsonb -> 'content' as content from record.event
      where stream = $1 and type = 'day-counted' order by seq desc limit 1`,
    [AUTHORITY_STREAM],
  );
  return row && { seq: row.seq, ...row.content };
};

/** A date that is not the beginning of a time, and later in the line the digest. */
const LINE = /\b(\d{4}-\d{2}-\d{2})(?!T)\b.*?\b([0-9a-f]{64})\b/;

/** Every line of a text that names a day and a digest, in whatever words: the worker's log as it is, or a list. */
export const witnessedIn = (text: string): Witnessed[] =>
  text.split('\n').flatMap((line) => {
    const [, day, heads] = LINE.exec(line) ?? [];
    return day !== undefined && heads !== undefined ? [{ day, heads }] : [];
  });
