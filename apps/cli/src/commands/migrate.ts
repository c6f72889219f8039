import { MIGRATIONS } from '#apps/composition/src/migrations';
import { readOwnerUrl, readReportingPassword } from '#platform/config';
import { migrate } from '#platform/migrate';
import { type CliCommand, complain, say } from '../command.js';

export const migrateCommand: CliCommand = {
  name: 'migrate',
  help: 'migrate                     bring the database to the newest schema (OWNER_DATABASE_URL, APP_DATABASE_PASSWORD, REPORTING_DATABASE_PASSWORD)',
  run: async (_, env) => {
    const mode = env['HOMEWARD_MODE'] ?? 'service';
    const appPassword = env['APP_DATABASE_PASSWORD'];
    if (mode !== 'demo' && appPassword === undefined)
      complain('APP_DATABASE_PASSWORD is not set: the password of homeward_app is left as it is.');
    const reportingPassword = readReportingPassword(env);
    const ran = await migrate(readOwnerUrl(env), {
      clock: mode === 'demo' ? 'stepped' : 'real',
      migrations: MIGRATIONS,
      ...(appPassword !== undefined && { appPassword }),
      ...(reportingPassword !== undefined && { reportingPassword }),
    });
    say(ran.length === 0 ? 'The schema is up to date.' : `Migrated: ${ran.join(', ')}.`);
    return 0;
  },
};
