/** Where posts change hands, every move is looked at again: a call may wait for somebody who is no longer there, a duty may have another owner. */
import type { AuthorityFacts } from '#authority/decider';
import { isAboutPosts } from '#authority/handling';
import { refreshOwners } from '#clocks/refresh-owners';
import { AUTHORITY_STREAM } from '#domain/authority/stream';
import { directory, directoryOfAuthority } from '#domain/authority/directory';
import type { AuthorityState } from '#domain/authority/state';
import { moveDecider } from '#moves/decider';
import type { Projector } from '#record/handle';
import { statesOf } from '#record/stream-row';
import { wakeAllMoves } from '#record/wake';

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
