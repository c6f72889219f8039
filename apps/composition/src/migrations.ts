import { accessMigrations } from '#access/migrations';
import { reportingMigrations } from '#access/reporting-migrations';
import { sessionMigrations } from '#access/sessions/migrations';
import { authorityMigrations } from '#authority/migrations';
import { childrenMigrations } from '#children/migrations';
import { clocksMigrations } from '#clocks/migrations';
import { movesMigrations } from '#moves/migrations';
import { noticesMigrations } from '#notices/migrations';
import type { Migration } from '#platform/migration';
import { recordMigrations } from '#record/migrations';

/** The list learns of each move's IRO from what the record has folded already. */
const ALLOCATED: Migration = {
  name: 'Allocated1763000000140',
  up: async (tx) => {
    await tx.query(`
      update moves.move m set iro = s.state::jsonb #>> '{posts,iro}' from record.stream s where s.id = m.id and s.state is not null`);
  },
};

/** And of who sent the request that waits. */
const ASKED_BY: Migration = {
  name: 'AskedByFilled1763000000171',
  up: async (tx) => {
    await tx.query(`
      update moves.move m set decision_asked_by = s.state::jsonb #>> '{request,by}' from record.stream s
       where s.id = m.id and s.state is not null
         and (s.state::jsonb #>> '{request,is}' = 'endorsed' or (s.state::jsonb #>> '{request,is}' = 'sent' and m.status = 'agreed-verbally'))`);
  },
};

/** Every feature's migrations; their order is that of their timestamps. */
export const MIGRATIONS: readonly Migration[] = [
  ...recordMigrations,
  ...authorityMigrations,
  ...childrenMigrations,
  ...movesMigrations,
  ...clocksMigrations,
  ...noticesMigrations,
  ...sessionMigrations,
  ...accessMigrations,
  ...reportingMigrations,
  ALLOCATED,
  ASKED_BY,
];
