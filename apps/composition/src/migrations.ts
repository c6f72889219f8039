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
];
