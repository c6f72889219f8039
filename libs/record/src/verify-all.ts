/** Every stream, and what no single stream can tell: missing streams, cut tails, chains made anew, commands without their entry, switched-off triggers. */
import type { DataSource } from 'typeorm';
import type { Codec } from '#domain/codec';
import { inTransaction, sql, type Tx } from '#platform/database';
import { type Finding, type StreamEnd, verifyStream } from './verify.js';
import { commandsWithoutEntry } from './verify-commands.js';
import { daysThatDiffer } from './verify-days.js';
import { guardsOff } from './verify-guards.js';
import type { Witnessed } from './witness.js';

export interface Verified {
  readonly streams: number;
  readonly entries: number;
  readonly findings: readonly Finding[];
}

/** Reads one snapshot while the service runs on; `witnessed` is what days were counted as, kept outside the database. */
export const verifyAll = (
  db: DataSource,
  codecs: Readonly<Record<string, Codec>>,
  witnessed: readonly Witnessed[] = [],
): Promise<Verified> =>
  inTransaction(db, async (tx) => {
    await sql(tx, 'set transaction isolation level repeatable read, read only');
    const ends = await sql<StreamEnd>(tx, `select id, kind, seq, revision, encode(head, 'hex') as head from record.stream order by id`);
    const findings: Finding[] = [];
    for (const end of ends) {
      const finding = await verifyStream(tx, end, codecs[end.kind]!);
      if (finding) findings.push(finding);
    }
    findings.push(...(await orphans(tx)), ...(await commandsWithoutEntry(tx)), ...(await guardsOff(tx)));
    findings.push(...(await daysThatDiffer(tx, witnessed)));
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
