import { clientOf, personOf, scopesOf, signedInAtOf } from './claims.js';

const TENANT = '11111111-2222-4333-8444-555555555555';
const OBJECT = 'AAAAAAAA-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const MICROSOFT = { sub: 'pairwise', tid: TENANT, oid: OBJECT, email: 'somebody@council.example' };

describe('what claims say', () => {
  it('of a person: the subject or, at Microsoft, tenant and object, however they are spelt', () => {
    expect(personOf({ sub: 'somebody' }, 'sub')).toBe('somebody');
    expect(personOf(MICROSOFT, 'sub')).toBe('pairwise');
    expect(personOf(MICROSOFT, 'tid+oid')).toBe(`${TENANT}:${OBJECT.toLowerCase()}`);
    expect(personOf({ email: 'somebody@council.example' }, 'sub')).toBeUndefined();
    expect(personOf({ ...MICROSOFT, oid: undefined }, 'tid+oid')).toBeUndefined();
  });

  it.each(['operator', 'clock', '', ' ', 'a\nb', 'x'.repeat(101), 7, null, ['dcs']])('of nobody: %j', (sub) => {
    expect(personOf({ sub }, 'sub')).toBeUndefined();
  });

  it.each([
    ['a program’s own', { sub: 'tool', client_id: 'tool' }, 'sub', 'tool'],
    ['a program’s own, as some issuers name it', { sub: 'tool', azp: 'tool' }, 'sub', 'tool'],
    ['a person’s, by a program', { sub: 'somebody', client_id: 'tool' }, 'sub', undefined],
    ['a person’s', { sub: 'somebody' }, 'sub', undefined],
    ['a program’s at Microsoft', { ...MICROSOFT, azp: 'tool', idtyp: 'app' }, 'tid+oid', 'tool'],
    ['a program’s at Microsoft, which says so by having no scp', { ...MICROSOFT, appid: 'tool', roles: ['read'] }, 'tid+oid', 'tool'],
    ['a person’s at Microsoft', { ...MICROSOFT, azp: 'tool', scp: 'access_as_user' }, 'tid+oid', undefined],
  ] as const)('of a token: %s', (_, claims, keyedBy, client) => {
    expect(clientOf(claims, keyedBy)).toBe(client);
  });

  it('of what a program may do: only what this service knows', () => {
    expect(scopesOf({ scope: 'openid record read' })).toEqual(['read', 'record']);
    expect(scopesOf({ roles: ['record', 7], scp: 'profile' })).toEqual(['record']);
    expect(scopesOf({ scope: ['read'], roles: 'read' })).toEqual([]);
  });

  it('of when somebody signed in: a number of seconds, or nothing', () => {
    expect(signedInAtOf({ auth_time: 1_795_000_000 })).toBe(1_795_000_000_000);
    for (const at of [undefined, '1795000000', 0, -1, Infinity, null]) expect(signedInAtOf({ auth_time: at })).toBeUndefined();
  });
});
