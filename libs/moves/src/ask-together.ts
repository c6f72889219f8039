/** One request for brothers and sisters: every child's move is begun and asked for in one commit, or none is. */
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { type AskedForOne, askedForEach, type AskTogether } from '#domain/move/ask-together';
import type { GivenCommand } from '#domain/move/decide';
import type { MoveState } from '#domain/move/state';
import { isRefusal, type Refusal } from '#domain/refusal';
import type { Handling, Outcome, Request } from '#record/handle';
import { handleTogether } from '#record/handle-together';
import type { FactsOfMove } from './decider.js';

export interface TogetherRequest {
  readonly asked: AskTogether;
  readonly caller: string;
  readonly key: string;
  readonly source: string;
  /** Which record a child's move becomes; a new one of its own where nothing is said. */
  readonly streamOf?: (child: string) => string;
}
export type AskedTogether =
  { readonly moves: readonly (Outcome & { readonly child: string })[]; readonly replayed: boolean } | { readonly refusal: Refusal };

export const askTogether = async (
  db: DataSource,
  handling: Handling<MoveState, GivenCommand, FactsOfMove>,
  request: TogetherRequest,
): Promise<AskedTogether> => {
  const each = askedForEach(request.asked);
  if (isRefusal(each)) return { refusal: each };
  // Children are locked in the order of their ids: two such requests for the same children cannot wait for each other.
  const inOrder = each.toSorted((a, b) => (a.child < b.child ? -1 : 1));
  const answer = await handleTogether(
    db,
    handling,
    inOrder.flatMap((one, at) => commandsFor(one, at, request)),
  );
  if ('refusal' in answer) return { refusal: ofTheChild(answer.refusal, inOrder[Math.floor(answer.at / 2)]!) };
  const sent = inOrder.map(({ child, place }, at) => ({ child, place, outcome: answer.outcomes[2 * at + 1]! }));
  const moves = sent.toSorted((a, b) => a.place - b.place).map(({ child, outcome }) => ({ child, ...outcome }));
  return { moves, replayed: answer.replayed };
};

/** No caller's own key has a stroke in it. */
const commandsFor = (one: AskedForOne, at: number, { asked, caller, key, source, streamOf = () => randomUUID() }: TogetherRequest) => {
  const common = { caller, source, partOf: asked };
  return [
    (): Request<GivenCommand> => ({ ...common, key: `${key}/${at}/opens`, stream: streamOf(one.child), opens: true, given: one.opens }),
    (outcomes: readonly Outcome[]): Request<GivenCommand> => ({
      ...common,
      key: `${key}/${at}/sends`,
      stream: outcomes.at(-1)!.stream,
      opens: false,
      given: one.sends,
    }),
  ];
};

/** The field of the child whose part was refused; what all have in common is named as it is. */
const ofTheChild = (refusal: Refusal, { place }: AskedForOne): Refusal => {
  const { field } = refusal;
  if (field === 'neededBy') return refusal;
  return { ...refusal, field: field === undefined ? `children.${place}` : `children.${place}.${field}` };
};
