/** Where posts change hands, every move is looked at again: a call may wait for somebody who is no longer there. */
import { type AuthorityFacts } from '#authority/decider';
import { isAboutPosts } from '#authority/handling';
import type { AuthorityState } from '#domain/authority/state';
import type { Projector } from '#record/handle';
import { wakeAllMoves } from '#record/wake';

export const wakeMoves: Projector<AuthorityState, AuthorityFacts> = async (tx, writings) => {
  if (writings.some(({ turn }) => turn.events.some(({ type }) => isAboutPosts(type)))) await wakeAllMoves(tx);
};
