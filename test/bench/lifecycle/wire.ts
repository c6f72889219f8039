/** What goes over the wire: counted, or kept as the statements of one transaction each, without leaving anything behind. */
import pg from 'pg';

export interface Statement {
  readonly text: string;
  readonly params: readonly unknown[];
}
type Sent = { readonly text: string; readonly values?: readonly unknown[] } | string;
type Query = (...args: unknown[]) => unknown;

const prototype = pg.Client.prototype as unknown as { query: Query };

/** Sees every statement while `work` runs; what `see` answers is sent in its place. */
const tapped = async <T>(see: (statement: Statement) => string, work: () => Promise<T>): Promise<T> => {
  const original = prototype.query;
  prototype.query = function (this: unknown, ...[sent, ...rest]: unknown[]): unknown {
    const text = typeof sent === 'string' ? sent : (sent as Exclude<Sent, string>).text;
    const params = Array.isArray(rest[0]) ? rest[0] : typeof sent === 'string' ? [] : ((sent as Exclude<Sent, string>).values ?? []);
    const instead = see({ text, params });
    return original.call(this, instead === text ? sent : instead, ...rest);
  };
  try {
    return await work();
  } finally {
    prototype.query = original;
  }
};

/** The statements that some work sends, each of which is a round trip. */
export const statementsOf = async (work: () => Promise<unknown>): Promise<Statement[]> => {
  const seen: Statement[] = [];
  await tapped((statement) => (seen.push(statement), statement.text), work);
  return seen;
};

/** The same, rolled back at its end: the statements are valid still, and may be sent later by somebody else. */
export const rehearsed = async (work: () => Promise<unknown>): Promise<Statement[]> => {
  const seen: Statement[] = [];
  await tapped((statement) => (seen.push(statement), statement.text === 'COMMIT' ? 'ROLLBACK' : statement.text), work);
  return seen;
};
