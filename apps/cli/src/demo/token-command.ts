import { parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import { readConfig } from '#platform/config';
import { type CliCommand, complain, say } from '../command.js';
import { type Persona, personas, signToken } from './issuer.js';
import { openForReading } from '../open.js';

/** The token alone goes to stdout, so that it can stand in a shell's `$(…)`. */
export const tokenCommand: CliCommand = {
  name: 'token',
  help: 'token --as <persona>        print a bearer token of the demonstration, good for 8 hours; --list: who there is',
  run: (args, env) => {
    const options = optionsOf(args);
    if (options === undefined) return Promise.resolve(refuse('Usage: homeward token --as <persona>, or homeward token --list'));
    if (readConfig(env).mode !== 'demo')
      return Promise.resolve(refuse('Tokens are signed in demo mode only: a real service has its own issuer.'));
    return openForReading(env, (db) => answer(db, options));
  },
};

interface Options {
  readonly as?: string;
}

const optionsOf = (args: readonly string[]): Options | undefined => {
  try {
    const { values } = parseArgs({ args: [...args], options: { as: { type: 'string' }, list: { type: 'boolean' } } });
    if ((values.as === undefined) === (values.list === undefined)) return undefined;
    return values.as === undefined ? {} : { as: values.as };
  } catch {
    return undefined;
  }
};

const answer = async (db: DataSource, { as }: Options): Promise<number> => {
  const all = await personas(db);
  if (all === undefined) return refuse('There is no demonstration in this database yet. Run: homeward demo');
  if (as === undefined) {
    say(list(all));
    return 0;
  }
  const persona = all.find((one) => one.persona === as);
  if (!persona) return refuse(`There is nobody called ${as}. There are:\n${list(all)}`);
  say(await signToken(db, persona));
  return 0;
};

const list = (all: readonly Persona[]): string =>
  all.map(({ persona, name, title }) => `${persona.padEnd(18)}${title} (${name})`).join('\n');

const refuse = (reason: string): number => {
  complain(reason);
  return 2;
};
