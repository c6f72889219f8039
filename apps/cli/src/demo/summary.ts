import type { DataSource } from 'typeorm';
import { onConnection, sql } from '#platform/database';
import { AUTHORITY_NAME } from './authority.js';

interface Counts {
  readonly children: number;
  readonly entries: number;
  readonly calls: number;
  readonly mails: number;
}

const COUNTS = `
  select (select count(*) from children.child) as children, (select count(*) from record.event) as entries,
         (select count(*) from clocks.escalation) as calls, (select count(*) from notices.caught_mail) as mails`;
const MOVES = 'select status, count(*) as moves from moves.move group by status order by status';

/** One line: what the demonstration holds. */
export const summaryOf = (db: DataSource): Promise<string> =>
  onConnection(db, async (tx) => {
    const [counts] = await sql<Counts>(tx, COUNTS);
    const moves = await sql<{ status: string; moves: number }>(tx, MOVES);
    const { children, entries, calls, mails } = counts!;
    const byStatus = moves.map(({ status, moves: n }) => `${n} ${status}`).join(', ');
    return `${AUTHORITY_NAME}: ${children} children; moves: ${byStatus}; ${entries} entries; ${calls} calls raised; ${mails} mails caught.`;
  });

export type Progress = 'empty' | 'begun' | 'told';

/** The clock stands while the story is told, and ticks once it has been. */
export const progressOf = (db: DataSource): Promise<Progress> =>
  onConnection(db, async (tx) => {
    const [row] = await sql<{ begun: boolean; ticking: boolean }>(tx, 'select begun, stands_at is null as ticking from clock.demo');
    if (!row?.begun) return 'empty';
    return row.ticking ? 'told' : 'begun';
  });
