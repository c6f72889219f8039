import { at, AUTHORITY, LONG_AGO } from '#support/story';
import { capacitiesOf } from './capacity.js';
import type { AuthorityState } from './state.js';

const NOW = at('2026-11-20 22:00');
const cover = (post: string, person: string, kind: 'cover' | 'on-call' = 'cover') => ({ seq: 2, post, person, kind, from: LONG_AGO });
const delegation = (toPost: string, to?: number) => ({ seq: 2, fromPost: 'dcs', toPost, from: LONG_AGO, ...(to !== undefined && { to }) });
const may = (authority: AuthorityState, person: string) => capacitiesOf(authority, person, NOW);

describe('in which posts a person may act', () => {
  it('in the posts that they hold', () => expect(may(AUTHORITY, 'sw')).toEqual([{ role: 'social-worker', post: 'sw', how: 'holder' }]));
  it('in none, if they hold none', () => expect(may(AUTHORITY, 'stranger')).toEqual([]));
  it('on call as the holder does', () =>
    expect(may({ ...AUTHORITY, covers: [cover('ad', 'hos', 'on-call')] }, 'hos')).toMatchObject([
      { post: 'ad', how: 'holder' },
      { post: 'hos' },
    ]));
  it('under cover, on behalf of the post, after their own', () =>
    expect(may({ ...AUTHORITY, covers: [cover('dcs', 'ad')] }, 'ad')).toEqual([
      { role: 'assistant-director', post: 'ad', how: 'holder' },
      { role: 'dcs', post: 'dcs', how: 'cover', onBehalfOf: 'dcs' },
    ]));
  it('as the delegate, in the post named and no other', () => {
    const authority = { ...AUTHORITY, delegations: [delegation('ad')] };
    expect(may(authority, 'ad')).toContainEqual({ role: 'dcs', post: 'ad', how: 'delegate', onBehalfOf: 'dcs' });
    expect(may(authority, 'hos')).toHaveLength(1);
  });
  it('never as the delegate of a delegate', () => {
    const authority = { ...AUTHORITY, delegations: [delegation('ad')], covers: [cover('ad', 'hos')] };
    expect(may(authority, 'hos').map(({ role, how }) => `${role} ${how}`)).toEqual([
      'head-of-service holder',
      'assistant-director cover',
      'dcs delegate-of-a-delegate',
    ]);
  });
  it('a delegation of the delegate hands nothing on', () => {
    const onward = { seq: 3, fromPost: 'ad', toPost: 'hos', from: LONG_AGO };
    const roles = may({ ...AUTHORITY, delegations: [delegation('ad'), onward] }, 'hos').map(({ role }) => role);
    expect(roles).not.toContain('dcs');
  });
  it('not before and not after the dates', () => {
    expect(may({ ...AUTHORITY, delegations: [delegation('ad', NOW)] }, 'ad')).toHaveLength(1);
    expect(capacitiesOf(AUTHORITY, 'sw', LONG_AGO - 1)).toEqual([]);
  });
});
