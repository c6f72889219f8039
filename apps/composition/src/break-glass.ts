/** Opens a child's record to somebody who does not see it, in one commit: the entries that say so, the grant, and who is told. */
import type { DataSource } from 'typeorm';
import { mayOpenInAnEmergency } from '#access/need-to-know';
import { type Opened, openFor } from '#access/openings';
import type { AuthorityInForce } from '#authority/in-force';
import { childNamed } from '#children/search';
import { capacitiesOf } from '#domain/authority/capacity';
import type { GivenCommand } from '#domain/move/decide';
import type { MoveState } from '#domain/move/state';
import { type Refusal, refuse } from '#domain/refusal';
import { childOfMove, everyMoveOfChild } from '#moves/of-child';
import type { FactsOfMove } from '#moves/decider';
import { inTransaction, type Tx } from '#platform/database';
import { type Handling, inOneTransaction, Refused } from '#record/handle';
import { timeAndAuthority } from '#record/time';

/** Whose record it is: by the child, by a move, or by the whole name and the date of birth. */
export interface Whose {
  readonly child?: string;
  readonly move?: string;
  readonly name?: string;
  readonly bornOn?: string;
}
export interface Emergency {
  readonly whose: Whose;
  readonly reason: string;
  readonly caller: string;
  readonly key: string;
  readonly source: string;
}
export type OpenedInEmergency =
  | (Opened & { readonly child: string; readonly moves: readonly { readonly move: string; readonly entry: number }[] })
  | { readonly refusal: Refusal };

type OfMoves = Handling<MoveState, GivenCommand, FactsOfMove>;

export const openInEmergency =
  (db: DataSource, handling: OfMoves, inForce: AuthorityInForce) =>
  async (asked: Emergency): Promise<OpenedInEmergency> => {
    try {
      return await inTransaction(db, (tx) => opened(tx, handling, inForce, asked));
    } catch (error) {
      if (error instanceof Refused) return { refusal: error.refusal };
      throw error;
    }
  };

const opened = async (tx: Tx, handling: OfMoves, inForce: AuthorityInForce, asked: Emergency) => {
  const { caller: person, key, reason, source, whose } = asked;
  const capacity = await capacityOf(tx, inForce, person);
  const child = await childOf(tx, whose);
  const moves = child === undefined ? [] : await everyMoveOfChild(tx, child);
  if (child === undefined || moves.length === 0) throw new Refused(refuse('not-found', 'There is no record of such a child.'));
  const made: { move: string; entry: number }[] = [];
  for (const [at, stream] of moves.entries()) {
    const given = { verb: 'open-in-emergency', content: { reason } };
    // No caller's own key has a stroke in it.
    const request = { stream, opens: false, given, caller: person, key: `${key}/${String(at)}`, source, partOf: { whose, reason } };
    const { outcome } = await inOneTransaction(tx, handling, request);
    made.push({ move: stream, entry: outcome.entry });
  }
  return { child, moves: made, ...(await openFor(tx, { child, person, post: capacity.onBehalfOf ?? capacity.post, key })) };
};

const capacityOf = async (tx: Tx, inForce: AuthorityInForce, person: string) => {
  const time = await timeAndAuthority(tx);
  const { authority } = await inForce.at(tx, time);
  const capacity = mayOpenInAnEmergency(capacitiesOf(authority, person, time.now));
  if (!capacity) throw new Refused(refuse('who-may', 'Your post sees no child, and opens no record in an emergency.'));
  return capacity;
};

const childOf = (tx: Tx, { child, move, name, bornOn }: Whose): Promise<string | undefined> => {
  if (child !== undefined) return Promise.resolve(child);
  if (move !== undefined) return childOfMove(tx, move);
  return name !== undefined && bornOn !== undefined ? childNamed(tx, name, bornOn) : Promise.resolve(undefined);
};
