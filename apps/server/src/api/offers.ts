/** What a caller may do now, told so that a client needs no copy of the rules: where to send it, and how the body looks. */
import type { Capacity } from '#domain/authority/capacity';
import type { AnyCommand } from '#domain/move/command';
import { GIVEN_BY_PEOPLE } from '#domain/move/commands/index';
import { commandsNow } from '#domain/move/decide';
import type { KnownMove } from '#readings/known';
import { offersOf } from '#readings/move';
import type { Schema } from '../dto/schema.js';
import { href, PATHS } from '../paths.js';
import { ASK } from './ask-together.js';
import { commandSchema, CORRECT_ENTRY, correctionSchema } from './command-body.js';

export interface Offer {
  readonly verb: string;
  readonly title: string;
  readonly method: 'POST';
  readonly href: string;
  readonly body: Schema;
}

export const offersForMove = (known: KnownMove, capacities: readonly Capacity[]): Offer[] => {
  const { commands, corrections } = offersOf(known, capacities);
  const at = (verb: string): string => href(PATHS.api.command(verb), { move: known.id });
  const offers = commands.map((command) => offer(command, at(command.verb)));
  return corrections.length === 0 ? offers : [...offers, correction(at(CORRECT_ENTRY), corrections)];
};

/** The commands that begin a move. */
export const offersToOpen = (capacities: readonly Capacity[]): Offer[] => [
  ...commandsNow('nothing', capacities, GIVEN_BY_PEOPLE).map((command) => offer(command, PATHS.api.open(command.verb))),
  ...(capacities.some(({ role }) => ASK.by.includes(role)) ? [together] : []),
];

const together: Offer = { verb: ASK.verb, title: ASK.title, method: 'POST', href: PATHS.api.open(ASK.verb), body: ASK.body };

const offer = (command: AnyCommand, address: string): Offer => {
  const { verb, title } = command;
  return { verb, title, method: 'POST', href: address, body: commandSchema(command) };
};

const correction = (address: string, corrections: readonly AnyCommand[]): Offer => ({
  ...{ verb: CORRECT_ENTRY, title: 'Correct an entry', method: 'POST', href: address },
  body: correctionSchema(corrections),
});
