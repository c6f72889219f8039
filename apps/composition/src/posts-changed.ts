/**
 * Where posts change hands, every move is looked at again: a call may wait for somebody who is no longer there, a duty may have
 * another owner. Where one child is allocated to other posts, that child's duties are.
 */
import { isDeepStrictEqual } from 'node:util';
import type { AuthorityFacts } from '#authority/decider';
import { isAboutPosts } from '#authority/handling';
import { refreshOwners } from '#clocks/refresh-owners';
import { AUTHORITY_STREAM } from '#domain/authority/stream';
import { directory, directoryOfAuthority } from '#domain/authority/directory';
import type { AuthorityState } from '#domain/authority/state';
import type { MoveState } from '#domain/move/state';
import type { Directory } from '#domain/policy/strike';
import { type FactsOfMove, moveDecider } from '#moves/decider';
import type { Writing } from '#record/append';
import type { Projector } from '#record/handle';
import { statesOf } from '#record/stream-row';
import { wakeAllMoves } from '#record/wake';

/** Who stands behind an owner once the turn is written. */
export const directoryOfMove = ({ facts, turn }: Writing<MoveState, FactsOfMove>): Directory =>
  directory(facts.authority, turn.memory.state!.posts, facts.now);

export const postsChanged: Projector<AuthorityState, AuthorityFacts> = async (tx, writings) => {
  const last = writings.findLast(({ turn }) => turn.events.some(({ type }) => isAboutPosts(type)));
  if (!last) return;
  const authority = last.turn.memory.state!;
  await refreshOwners(tx, async (streams) => {
    const states = await statesOf(tx, moveDecider, streams);
    return new Map([
      [AUTHORITY_STREAM, directoryOfAuthority(authority, last.facts.now)],
      ...states.map(({ id, state }) => [id, directory(authority, state.posts, last.facts.now)] as const),
    ]);
  });
  await wakeAllMoves(tx);
};

/** The child has another social worker or IRO, or one for the first time: what is owed by role is theirs from now on. */
export const allocationChanged: Projector<MoveState, FactsOfMove> = async (tx, writings) => {
  const handed = writings.filter(({ before, turn }) => before && !isDeepStrictEqual(before.posts, turn.memory.state!.posts));
  if (handed.length === 0) return;
  const directories = new Map(handed.map((writing) => [writing.row.id, directoryOfMove(writing)]));
  await refreshOwners(tx, () => Promise.resolve(directories), [...directories.keys()]);
};
