import 'reflect-metadata';
import type { CliCommand } from './command.js';
import { complain, say } from './command.js';

/** Each command is loaded when it is asked for: `token` should not wait for what `rebuild` needs. */
const COMMANDS: Readonly<Record<string, () => Promise<CliCommand>>> = {
  migrate: async () => (await import('./commands/migrate.js')).migrateCommand,
  import: async () => (await import('./commands/import.js')).importCommand,
  demo: async () => (await import('./demo/demo-command.js')).demoCommand,
  token: async () => (await import('./demo/token-command.js')).tokenCommand,
  verify: async () => (await import('./commands/verify.js')).verifyCommand,
  rebuild: async () => (await import('./commands/rebuild.js')).rebuildCommand,
  recheck: async () => (await import('./commands/recheck.js')).recheckCommand,
  explain: async () => (await import('./commands/explain.js')).explainCommand,
  'adopt-policy': async () => (await import('./commands/adopt-policy.js')).adoptPolicyCommand,
  disable: async () => (await import('./commands/people.js')).disableCommand,
  enable: async () => (await import('./commands/people.js')).enableCommand,
  'sign-out': async () => (await import('./commands/people.js')).signOutCommand,
  unsent: async () => (await import('./commands/unsent.js')).unsentCommand,
};

const help = async (): Promise<number> => {
  say('homeward <command>');
  for (const load of Object.values(COMMANDS)) say(`  ${(await load()).help}`);
  return 0;
};

const [name = 'help', ...args] = process.argv.slice(2);
const load = COMMANDS[name];
if (!load && name !== 'help') complain(`There is no command "${name}".`);
process.exitCode = load ? await (await load()).run(args, process.env) : await help().then((code) => (name === 'help' ? code : 2));
