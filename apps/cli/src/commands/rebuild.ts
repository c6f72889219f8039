import { rebuild } from '#apps/composition/src/rebuild';
import { type CliCommand, say } from '../command.js';
import { lookedAt } from '../looked-at.js';
import { openForReading } from '../open.js';

export const rebuildCommand: CliCommand = {
  name: 'rebuild',
  help: 'rebuild                     make every derived table again from the record, while the service runs',
  run: (_, env) =>
    openForReading(env, async (db) => {
      const { differences, ...made } = await rebuild(db);
      const tables = Object.entries(differences).map(([table, count]) => `${table} ${String(count)}`);
      say(`${lookedAt(made)} made again. Rows that differed: ${tables.join(', ')}.`);
      return 0;
    }),
};
