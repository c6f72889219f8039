/** A move that the clock cannot decide: nobody is called for it any more, so people are told to look themselves. */
import type { AuthorityInForce } from '#authority/in-force';
import { lineAbove } from '#domain/authority/directory';
import type { AuthorityState } from '#domain/authority/state';
import { writeNotices } from '#notices/inbox';
import type { Tx } from '#platform/database';
import { moveDecider } from '#moves/decider';
import { statesOf } from '#record/stream-row';
import { timeAndAuthority } from '#record/time';
import { uuidFrom } from './tell.js';

/** Those who look after the child, up to the head of service, and whoever looks after Homeward. */
export const tellStuck =
  (inForce: AuthorityInForce) =>
  async (tx: Tx, moves: readonly string[]): Promise<void> => {
    const time = await timeAndAuthority(tx);
    const { authority } = await inForce.at(tx, time);
    const states = await statesOf(tx, moveDecider, moves);
    await writeNotices(
      tx,
      states.map(({ id: move, state }) => ({
        batch: uuidFrom(`stuck ${move} ${String(time.now)}`),
        move,
        since: time.now,
        createdAt: time.now,
        to: postsFor(authority, state.posts.socialWorker).map((post) => ({ post, kind: 'stuck' })),
      })),
    );
  };

const postsFor = (authority: AuthorityState, socialWorker: string): string[] => {
  const line = lineAbove(authority, socialWorker).filter(({ role }) => role === 'team-manager' || role === 'head-of-service');
  const keepers = Object.values(authority.posts).filter(({ role }) => role === 'policy-administrator');
  return [socialWorker, ...[...line, ...keepers].map(({ id }) => id)];
};
