import type { DataSource } from 'typeorm';
import { onConnection, sql } from '#platform/database';
import type { FrontOfDemo } from '../pages/front.js';
import { personasOf } from './demo-issuer.js';

interface Counts {
  readonly now: number;
  readonly moves: number;
  readonly children: number;
  readonly entries: number;
  readonly calls: number;
  readonly mails: number;
}

const COUNTS = `
  select (extract(epoch from clock.now()) * 1000)::bigint as now, (select count(*) from moves.move) as moves,
         (select count(*) from children.child) as children, (select count(*) from record.event) as entries,
         (select count(*) from clocks.escalation) as calls, (select count(*) from notices.caught_mail) as mails`;

const IN_WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/London' });

/** What the demonstration holds now, for its front page. */
export const frontOfDemo = async (db: DataSource): Promise<FrontOfDemo> => {
  const [row] = await onConnection(db, (tx) => sql<Counts>(tx, COUNTS));
  const { now, moves, children, entries, calls, mails } = row!;
  return {
    authority: 'Brackenshire',
    now: IN_WORDS.format(now),
    moves,
    counts: [
      { what: 'Children', count: children },
      { what: 'Entries', count: entries },
      { what: 'Calls to somebody', count: calls },
      { what: 'E-mails caught', count: mails },
    ],
    personas: await personasOf(db),
  };
};
