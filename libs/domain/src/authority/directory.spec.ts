import { at, AUTHORITY, LONG_AGO } from '#support/story';
import { directory, holderOf, lineAbove } from './directory.js';
import type { AuthorityState } from './state.js';

const CHILD = { socialWorker: 'sw', iro: 'iro' };
const NOW = at('2026-11-20 22:00');
const without = (...posts: string[]): AuthorityState => ({
  ...AUTHORITY,
  holdings: AUTHORITY.holdings.filter(({ post }) => !posts.includes(post)),
});
const target = (
  authority: AuthorityState,
  level: 'L1' | 'L2' | 'L3' | 'L4' | 'L5' | 'IROM' | 'HSQ',
  owner?: { role: string } | { post: string },
) => directory(authority, CHILD, NOW).target(level, owner);
const cover = (post: string, kind: 'cover' | 'on-call', from = LONG_AGO) => ({ seq: 2, post, person: `${kind}-${post}`, kind, from });

describe('who is called', () => {
  it.each([
    ['L1', 'tm'],
    ['L2', 'hos'],
    ['L3', 'ad'],
    ['L4', 'dcs'],
    ['L5', 'chief-executive'],
    ['IROM', 'irom'],
    ['HSQ', 'hsq'],
  ] as const)('at %s is the holder of the post of the line', (level, post) =>
    expect(target(AUTHORITY, level)).toEqual({ level, post, holder: post }),
  );
  it('is the cover too, and the cover alone where nobody holds the post', () => {
    const covers = [cover('hos', 'cover')];
    expect(target({ ...AUTHORITY, covers }, 'L2')).toEqual({ level: 'L2', post: 'hos', holder: 'hos', cover: 'cover-hos' });
    expect(target({ ...without('hos'), covers }, 'L2')).toEqual({ level: 'L2', post: 'hos', cover: 'cover-hos' });
  });
  it('is the next level where a level is vacant, and the one above that where that is vacant too', () => {
    expect(target(without('hos'), 'L2')).toMatchObject({ level: 'L3', post: 'ad' });
    expect(target(without('hos', 'ad'), 'L2')).toMatchObject({ level: 'L4', post: 'dcs' });
    expect(target(without('irom'), 'IROM')).toMatchObject({ level: 'HSQ', post: 'hsq' });
  });
  it('is the next level where the post is the owner who is past the date', () => {
    expect(target(AUTHORITY, 'L2', { role: 'head-of-service' })).toMatchObject({ level: 'L3' });
    expect(target(AUTHORITY, 'L4', { post: 'dcs' })).toMatchObject({ level: 'L5' });
    expect(target(without('ad'), 'L2', { role: 'head-of-service' })).toMatchObject({ level: 'L4' });
  });
  it('is never nobody: the ladder ends at the post above the director, whoever holds it', () => {
    expect(target(without('chief-executive'), 'L5')).toEqual({ level: 'L5', post: 'chief-executive' });
    expect(target(without('dcs', 'chief-executive'), 'L4')).toEqual({ level: 'L5', post: 'chief-executive' });
    expect(target(AUTHORITY, 'L5', { role: 'chief-executive' })).toMatchObject({ level: 'L5' });
  });
  it('is who is on call at that instant', () => {
    const covers = [{ ...cover('ad', 'on-call', at('2026-11-20 17:00')), to: at('2026-11-21 09:00') }];
    expect(target({ ...AUTHORITY, covers }, 'L3')).toMatchObject({ holder: 'on-call-ad' });
    expect(directory({ ...AUTHORITY, covers }, CHILD, at('2026-11-21 09:00')).target('L3', undefined)).toMatchObject({ holder: 'ad' });
  });
  it("is of the child's own line: another team's manager is not called in its place", () => {
    const posts = { ...AUTHORITY.posts, sw: { id: 'sw', role: 'social-worker' as const, reportsTo: 'hos' } };
    expect(target({ ...AUTHORITY, posts }, 'L1')).toMatchObject({ level: 'L2', post: 'hos' });
  });
});

describe('who owns a duty', () => {
  const owner = (role: string, authority = AUTHORITY) => directory(authority, CHILD, NOW).ownerPost({ role });
  it.each([
    ['social-worker', 'sw'],
    ['iro', 'iro'],
    ['team-manager', 'tm'],
    ['edt-worker', 'edt'],
    ['director-or-delegate', 'dcs'],
    ['nobody', undefined],
  ])('%s', (role, post) => expect(owner(role)).toBe(post));
  it('is the delegate while the delegation is in force', () => {
    const delegation = { seq: 2, fromPost: 'dcs', toPost: 'ad', from: LONG_AGO, to: NOW + 1 };
    expect(owner('director-or-delegate', { ...AUTHORITY, delegations: [delegation] })).toBe('ad');
    expect(owner('director-or-delegate', { ...AUTHORITY, delegations: [{ ...delegation, to: NOW }] })).toBe('dcs');
  });
});

describe('posts', () => {
  it('are held from the first instant to before the last', () => {
    const holdings = [{ seq: 1, post: 'ad', person: 'p', from: NOW, to: NOW + 2 }];
    const held = (now: number) => holderOf({ ...AUTHORITY, holdings }, 'ad', now);
    expect([held(NOW - 1), held(NOW), held(NOW + 1), held(NOW + 2)]).toEqual([undefined, 'p', 'p', undefined]);
  });
  it('whose line goes round in a ring have an end all the same', () => {
    const posts = {
      a: { id: 'a', role: 'social-worker' as const, reportsTo: 'b' },
      b: { id: 'b', role: 'team-manager' as const, reportsTo: 'a' },
    };
    expect(lineAbove({ ...AUTHORITY, posts }, 'a').map(({ id }) => id)).toEqual(['b', 'a']);
    expect(lineAbove(AUTHORITY, undefined)).toEqual([]);
  });
});

describe('who owns a duty', () => {
  const owner = (authority: AuthorityState, role: string) => directory(authority, CHILD, NOW).ownerPost({ role });
  const withoutPosts = (...gone: string[]): AuthorityState => ({
    ...AUTHORITY,
    posts: Object.fromEntries(Object.entries(AUTHORITY.posts).filter(([id]) => !gone.includes(id))),
  });
  it('is the post of that role', () => expect(owner(AUTHORITY, 'nominated-officer')).toBe('nominated'));
  it('is the next that answers for it, where the authority has no such post', () => {
    expect(owner(withoutPosts('nominated'), 'nominated-officer')).toBe('ad');
    expect(owner(withoutPosts('placements'), 'placements')).toBe('commissioning');
    expect(owner(withoutPosts('placements', 'commissioning', 'commissioning-head'), 'placements')).toBe('ad');
  });
  it('is the reviewing officer of the child, and nobody else, for a duty of theirs', () =>
    expect(directory(AUTHORITY, { socialWorker: 'sw' }, NOW).ownerPost({ role: 'iro' })).toBeUndefined());
});

describe('in a trust', () => {
  const trust: AuthorityState = {
    ...AUTHORITY,
    posts: {
      ...AUTHORITY.posts,
      'dcs-trust': { id: 'dcs-trust', role: 'dcs', reportsTo: 'chief-executive' },
      chair: { id: 'chair', role: 'chief-executive' },
    },
    holdings: [...AUTHORITY.holdings, ...['dcs-trust', 'chair'].map((post) => ({ seq: 1, from: LONG_AGO, post, person: post }))],
    structure: { decides: 'dcs-trust', isTold: 'dcs', above: 'chair' },
  };
  it('the post that decides is called, and above it the one that the authority names', () => {
    expect(target(trust, 'L4')).toMatchObject({ post: 'dcs-trust' });
    expect(target(trust, 'L5')).toMatchObject({ post: 'chair' });
  });
});
