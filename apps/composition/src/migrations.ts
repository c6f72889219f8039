import { sessionMigrations } from '#access/sessions/migrations';
import { authorityMigrations } from '#authority/migrations';
import { childrenMigrations } from '#children/migrations';
import { clocksMigrations } from '#clocks/migrations';
import { movesMigrations } from '#moves/migrations';
import { noticesMigrations } from '#notices/migrations';
import type { Migration } from '#platform/migration';
import { recordMigrations } from '#record/migrations';

/** Every feature's migrations; their order is that of their timestamps. */
export const MIGRATIONS: readonly Migration[] = [
  ...recordMigrations,
  ...authorityMigrations,
  ...childrenMigrations,
  ...movesMigrations,
  ...clocksMigrations,
  ...noticesMigrations,
  ...sessionMigrations,
];
