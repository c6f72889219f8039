import { Controller, Inject } from '@nestjs/common';
import { onConnection, sql } from '#platform/database';
import { PATHS } from '../paths.js';
import { problem } from './problem.js';
import { Rooms } from './rooms.js';
import { addRoutes } from './route.js';

@Controller()
export class HealthController {
  constructor(@Inject(Rooms) readonly rooms: Rooms) {}
}

/** The last table of each feature: where one is missing, the schema is not yet this release's. */
const MIGRATED = `
  select to_regclass('record.command') is not null and to_regclass('moves.move_view') is not null
     and to_regclass('clocks.escalation_view') is not null and to_regclass('notices.delivery') is not null as ready`;

addRoutes(HealthController, [
  {
    id: 'health',
    summary: 'Whether the process is alive',
    tag: 'Health',
    method: 'GET',
    path: PATHS.health,
    open: true,
    status: 200,
    answer: 'Health',
    answering: () => ({ status: 'alive' }),
  },
  {
    id: 'ready',
    summary: 'Whether the database can be reached and is migrated',
    tag: 'Health',
    method: 'GET',
    path: PATHS.ready,
    example: { status: 'ready' },
    open: true,
    status: 200,
    answer: 'Health',
    refusals: [503],
    async answering() {
      const [row] = await onConnection(this.rooms.db, (tx) => sql<{ ready: boolean }>(tx, MIGRATED)).catch(() => []);
      if (!row?.ready) throw problem('away', 'The database cannot be reached, or is not migrated yet.');
      return { status: 'ready' };
    },
  },
]);
