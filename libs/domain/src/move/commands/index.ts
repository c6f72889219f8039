/** Every command on a move, in the order in which a move meets them. A new one is a file and a line here, and its place in the lifecycle. */
import type { AnyCommand } from '../command.js';
import { COURT } from './court/index.js';
import { ENDING } from './ending/index.js';
import { INCIDENTS } from './incidents/index.js';
import { IRO } from './iro/index.js';
import { LIFE } from './life/index.js';
import { MONEY } from './money/index.js';
import { OVERSIGHT } from './oversight/index.js';
import { REQUEST } from './request/index.js';
import { THE_MOVE } from './the-move/index.js';
import { THE_RECORD } from './the-record/index.js';

export const COMMANDS: readonly AnyCommand[] = [
  ...REQUEST,
  ...THE_MOVE,
  ...LIFE,
  ...OVERSIGHT,
  ...MONEY,
  ...IRO,
  ...COURT,
  ...INCIDENTS,
  ...ENDING,
  ...THE_RECORD,
];

/** Those that people give. */
export const GIVEN_BY_PEOPLE: readonly AnyCommand[] = COMMANDS.filter(({ byTheService }) => !byTheService);

const BY_VERB: ReadonlyMap<string, AnyCommand> = new Map(COMMANDS.map((command) => [command.verb, command]));

export const commandNamed = (verb: string): AnyCommand | undefined => BY_VERB.get(verb);

/** The command that makes records of this kind. */
export const commandThatMakes = (kind: string): AnyCommand | undefined => COMMANDS.find(({ record }) => record.kind === kind);
