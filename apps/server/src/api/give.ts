/** Gives a command to the house, and words its answer. */
import { randomUUID } from 'node:crypto';
import type { Answer, Outcome } from '#record/handle';
import { href, PATHS } from '../paths.js';
import { etagOf, idempotencyKeyOf, ifMatchOf } from './headers.js';
import { Problem } from './problem.js';
import { callerOfRequest } from './request.js';
import type { Body } from './command-body.js';
import type { Rooms } from './rooms.js';
import type { Asked } from './route.js';
import { needs } from './scope.js';

interface Given {
  readonly move: string;
  readonly entry: number;
  readonly revision: number;
  readonly recordedAt: string;
  /** The same command was given before under this key: this is what it was answered then. */
  readonly replayed: boolean;
}

const SOURCE = 'api';

/** `read` checks the body; it is called once it is known who asks. */
export const giveCommand = async ({ house }: Rooms, asked: Asked, verb: string, read: (body: unknown) => Body): Promise<Given> => {
  const { request, params } = asked;
  const caller = callerOfRequest(request);
  needs(caller, 'moves');
  const stream = params['move'];
  const answer = await house.move({
    stream: stream ?? randomUUID(),
    opens: stream === undefined,
    ...common(asked),
    given: { verb, ...read(request.body) },
  });
  const { outcome, replayed } = accepted(answer);
  const { stream: move, ...said } = outcome;
  asked.response.setHeader('ETag', etagOf(outcome.revision));
  if (stream === undefined) asked.response.setHeader('Location', href(PATHS.api.move, { move }));
  return { move, ...said, replayed };
};

export const giveAct = async (
  { house }: Rooms,
  asked: Asked,
  verb: string,
  content: Readonly<Record<string, unknown>>,
): Promise<Omit<Given, 'move'>> => {
  const { outcome, replayed } = accepted(await house.act({ ...common(asked), given: { verb, content } }));
  const { entry, revision, recordedAt } = outcome;
  asked.response.setHeader('ETag', etagOf(revision));
  return { entry, revision, recordedAt, replayed };
};

const common = ({ request }: Asked) => {
  const ifMatch = ifMatchOf(request);
  return {
    caller: callerOfRequest(request).person,
    key: idempotencyKeyOf(request),
    source: SOURCE,
    ...(ifMatch !== undefined && { ifMatch }),
  };
};

const accepted = (answer: Answer): { outcome: Outcome; replayed: boolean } => {
  if ('refusal' in answer) throw new Problem(answer.refusal);
  return answer;
};
