/** In which posts a person may act at an instant. Capabilities belong to posts; people hold posts between dates. */
import type { Instant } from '../calendar/instant.js';
import { coverOf, delegateOf, holds } from './directory.js';
import type { AuthorityState, Role } from './state.js';

export interface Capacity {
  readonly role: Role;
  readonly post: string;
  readonly how: 'holder' | 'cover' | 'delegate' | 'delegate-of-a-delegate';
  /** The post for which they act, under cover or delegation. */
  readonly onBehalfOf?: string;
}

/** Own posts first, then cover, then delegation. Somebody who only covers for a delegate is a delegate's delegate. */
export const capacitiesOf = (authority: AuthorityState, person: string, now: Instant): Capacity[] => {
  const posts = Object.values(authority.posts);
  const held: Capacity[] = posts
    .filter(({ id }) => holds(authority, id, person, now))
    .map(({ id, role }) => ({ role, post: id, how: 'holder' }));
  const covered: Capacity[] = posts
    .filter(({ id }) => coverOf(authority, id, now) === person)
    .map(({ id, role }) => ({ role, post: id, how: 'cover', onBehalfOf: id }));
  const delegated = posts.flatMap(({ id, role }): Capacity[] => {
    const to = delegateOf(authority, id, now);
    const as = [...held, ...covered].find(({ post }) => post === to);
    return as ? [{ role, post: as.post, how: as.how === 'holder' ? 'delegate' : 'delegate-of-a-delegate', onBehalfOf: id }] : [];
  });
  return [...held, ...covered, ...delegated];
};
