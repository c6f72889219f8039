/** A route for each command on a move and each act of the authority: made from their tables, and from nothing else. */
import { Controller, Inject } from '@nestjs/common';
import { ACTS } from '#domain/authority/acts/index';
import type { AnyAct } from '#domain/authority/act';
import type { AnyCommand } from '#domain/move/command';
import { COMMANDS, GIVEN_BY_PEOPLE } from '#domain/move/commands/index';
import { nextStatus } from '#domain/move/lifecycle';
import { checked } from '../dto/dto.js';
import { EXAMPLE_IDS, schemaOf } from '../dto/schema.js';
import { PATHS } from '../paths.js';
import { askTogether } from './ask-together.js';
import { commandBody, commandSchema, CORRECT_ENTRY, CORRECTION_EXAMPLE, correctionBody, correctionSchema } from './command-body.js';
import { giveAct, giveCommand } from './give.js';
import { Rooms } from './rooms.js';
import { addRoutes, type Route } from './route.js';
import { OF_A_MOVE } from './params.js';

@Controller()
export class CommandsController {
  constructor(@Inject(Rooms) readonly rooms: Rooms) {}
}

/** Begins a move: the lifecycle knows a way from nothing. */
export const opens = ({ record }: AnyCommand): boolean => nextStatus('nothing', record.kind) !== undefined;

/** The first entry of a record. */
const BEGUN = { move: EXAMPLE_IDS.move, entry: 1, revision: 1, recordedAt: '2026-11-16T09:40:00.000Z', replayed: false };

const REFUSALS = [409, 412, 422];

const routeOf = (command: AnyCommand): Route<CommandsController> => {
  const begins = opens(command);
  return {
    id: command.verb,
    summary: command.title,
    tag: 'Commands on a move',
    description: `Makes a record: ${command.record.name}. Can be given by: ${command.by.join(', ')}.`,
    method: 'POST',
    path: begins ? PATHS.api.open(command.verb) : PATHS.api.command(command.verb),
    status: begins ? 201 : 200,
    ...(!begins && { params: OF_A_MOVE }),
    body: {
      schema: commandSchema(command),
      example: command.example,
      ...(command.otherExamples && { otherExamples: command.otherExamples }),
    },
    answer: 'CommandAnswer',
    ...(begins && { example: BEGUN }),
    command: begins ? 'opens' : 'changes',
    etag: true,
    refusals: begins ? REFUSALS : [404, ...REFUSALS],
    answering(asked) {
      return giveCommand(this.rooms, asked, command.verb, (body) => commandBody(command, body));
    },
  };
};

const correctEntry: Route<CommandsController> = {
  id: CORRECT_ENTRY,
  summary: 'Correct an entry',
  tag: 'Commands on a move',
  description: 'Puts new content in the place of an entry. The entry stays visible. Can be given by whoever may make such an entry.',
  method: 'POST',
  path: PATHS.api.command(CORRECT_ENTRY),
  status: 200,
  params: OF_A_MOVE,
  body: { schema: correctionSchema(COMMANDS), example: CORRECTION_EXAMPLE },
  answer: 'CommandAnswer',
  command: 'changes',
  etag: true,
  refusals: [404, ...REFUSALS],
  answering(asked) {
    return giveCommand(this.rooms, asked, CORRECT_ENTRY, correctionBody);
  },
};

const routeOfAct = ({ verb, title, fields, by, example }: AnyAct): Route<CommandsController> => ({
  id: verb,
  summary: title,
  tag: 'Acts of the authority',
  description: `Can be recorded by: ${by.join(', ')}.`,
  method: 'POST',
  path: PATHS.api.act(verb),
  status: 200,
  body: { schema: schemaOf(fields), example },
  answer: 'ActAnswer',
  command: 'changes',
  etag: true,
  refusals: [412, 422],
  answering(asked) {
    return giveAct(this.rooms, asked, verb, checked(fields, asked.request.body));
  },
});

addRoutes(CommandsController, [...GIVEN_BY_PEOPLE.map(routeOf), askTogether, correctEntry, ...ACTS.map(routeOfAct)]);
