/** One request for brothers and sisters. */
import { ASK_TOGETHER, ASK_TOGETHER_EXAMPLE, type AskTogether } from '#domain/move/ask-together';
import { commandNamed } from '#domain/move/commands/index';
import { checked } from '../dto/dto.js';
import { schemaOf } from '../dto/schema.js';
import { PATHS } from '../paths.js';
import type { Rooms } from './rooms.js';
import { idempotencyKeyOf } from './headers.js';
import { Problem } from './problem.js';
import { callerOfRequest } from './request.js';
import type { Asked, Route } from './route.js';
import { needs } from './scope.js';

interface WithRooms {
  readonly rooms: Rooms;
}

export const ASK = {
  verb: 'ask-together',
  title: 'Ask for brothers and sisters together',
  by: commandNamed('send-request')!.by,
  body: { schema: schemaOf(ASK_TOGETHER), example: ASK_TOGETHER_EXAMPLE },
} as const;

export const askTogether: Route<WithRooms> = {
  id: ASK.verb,
  summary: ASK.title,
  tag: 'Commands on a move',
  description: `Begins a move for each child and sends its request: all of them, or none. Each is endorsed and decided by itself. Can be given by: ${ASK.by.join(', ')}.`,
  method: 'POST',
  path: PATHS.api.open(ASK.verb),
  status: 201,
  body: ASK.body,
  answer: 'TogetherAnswer',
  command: 'together',
  refusals: [422],
  answering(asked) {
    return give(this, asked);
  },
};

const give = async ({ rooms }: WithRooms, { request }: Asked) => {
  const caller = callerOfRequest(request);
  needs(caller, 'moves');
  const asked = checked(ASK_TOGETHER, request.body) as unknown as AskTogether;
  const answer = await rooms.house.askTogether({ asked, caller: caller.person, key: idempotencyKeyOf(request), source: 'api' });
  if ('refusal' in answer) throw new Problem(answer.refusal);
  const moves = answer.moves.map(({ stream, ...made }) => ({ move: stream, ...made, replayed: answer.replayed }));
  return { moves };
};
