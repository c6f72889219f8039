/** In which posts somebody may act now, in words for a page. */
import { callerOf } from '#access/caller';
import { personById } from '#authority/people';
import { isRefusal } from '#domain/refusal';
import { onConnection } from '#platform/database';
import { timeAndAuthority } from '#record/time';
import type { Rooms } from '../api/rooms.js';

export interface WhoNow {
  readonly name: string;
  /** Empty where they hold none, and cover none. */
  readonly posts: readonly string[];
  readonly seesLooks: boolean;
}

export const whoNow = ({ db, house }: Rooms, person: string): Promise<WhoNow> =>
  onConnection(db, async (tx) => {
    const time = await timeAndAuthority(tx);
    const { authority } = await house.inForce.at(tx, time);
    const caller = callerOf(authority, person, time.now);
    const capacities = isRefusal(caller) ? [] : caller.capacities;
    const posts = capacities.map(({ post }) => authority.posts[post]?.title ?? post);
    return {
      name: (await personById(tx, person))?.name ?? person,
      posts: [...new Set(posts)],
      seesLooks: !isRefusal(caller) && caller.scope.looks,
    };
  });
