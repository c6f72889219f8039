import { AuthorityStory } from '#support/authority-story';
import { at, AUTHORITY, LONG_AGO } from '#support/story';

const covers = (by: string, post: string, person: string) => {
  const posts = { ...AUTHORITY.posts, admin: { id: 'admin', role: 'policy-administrator' as const } };
  const holdings = [...AUTHORITY.holdings, { seq: 1, from: LONG_AGO, post: 'admin', person: 'admin' }];
  const story = new AuthorityStory('2026-11-16 09:00', undefined, { ...AUTHORITY, posts, holdings });
  return story.tries(by, 'arrange-cover', { post, person, kind: 'cover', from: at('2026-11-17 09:00'), to: at('2026-11-20 17:00') });
};
const REFUSED = { rule: 'cover-comes-from-above' };

describe('cover lets somebody see and decide', () => {
  it('is arranged by a post above, by the post itself, or by whoever administers posts', () => {
    expect(covers('hos', 'tm', 'somebody')).toBeUndefined();
    expect(covers('ad', 'tm', 'somebody')).toBeUndefined();
    expect(covers('tm', 'tm', 'somebody')).toBeUndefined();
    expect(covers('admin', 'dcs', 'ad')).toBeUndefined();
  });
  it('is taken by a manager for a post below', () => expect(covers('hos', 'tm', 'hos')).toBeUndefined());
  it('is given by nobody to themselves, for any other post', () => {
    expect(covers('tm', 'hos', 'tm')).toMatchObject({ ...REFUSED, field: 'person' });
    expect(covers('admin', 'sw', 'admin')).toMatchObject({ ...REFUSED, field: 'person' });
  });
  it('is not arranged for the post of another line, or above', () => {
    expect(covers('tm', 'iro', 'somebody')).toMatchObject({ ...REFUSED, field: 'post' });
    expect(covers('tm', 'dcs', 'somebody')).toMatchObject({ ...REFUSED, field: 'post' });
  });
});
