import type { ProviderSettings } from '#apps/server/src/sign-in/doorway';
import { AtTheDoor, CLIENT, SESSION } from './at-the-door.js';
import { type Lie, LyingProvider } from './lying-provider.js';

const TENANT = '11111111-2222-4333-8444-555555555555';
const OBJECT = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const HOUR_AGO = Math.floor(Date.now() / 1_000) - 3_600;

const openWith = async (claims: object, client: Partial<ProviderSettings> = {}) => {
  const provider = await LyingProvider.make({ ...claims });
  const door = await AtTheDoor.open({ client, provider: async (issuer) => provider.at(issuer) });
  return { provider, door };
};

/** As far as the page that says what came of it. */
const answeredWith = async (door: AtTheDoor, provider: LyingProvider, lie: Lie, how = '') => {
  const browser = door.browser();
  const { searchParams } = new URL((await browser.ask(`/sign-in${how}`)).headers.get('location')!);
  Object.assign(provider, { lie, nonce: searchParams.get('nonce') });
  const page = await browser.ask(`/sign-in/callback?code=one&state=${searchParams.get('state')!}`);
  return { browser, status: page.status, heading: /<h1>(.*?)<\/h1>/.exec(page.text)?.[1], text: page.text };
};

describe('what a provider answers', () => {
  let door: AtTheDoor;
  let provider: LyingProvider;
  beforeAll(async () => ({ door, provider } = await openWith({ sub: 'dcs' })), 60_000);
  afterEach(() => expect(door.faults()).toEqual([]));
  afterAll(() => door.close());

  it('is believed when all of it is right, and asked for with the verifier and the secret', async () => {
    const { browser, status } = await answeredWith(door, provider, {});
    expect([status, browser.cookie(SESSION)]).toEqual([303, expect.any(String)]);
    expect(Object.fromEntries(provider.asked!)).toMatchObject({ code: 'one', client_secret: CLIENT.clientSecret });
    expect(provider.asked!.get('code_verifier')).toMatch(/^[\w-]{43}$/);
  });

  it.each<[string, Lie]>([
    ['signed by a stranger', { signedBy: 'stranger' }],
    ['signed by nobody', { signedBy: 'nobody' }],
    ['signed with the client’s secret', { signedBy: 'the client secret' }],
    ['expired', { claims: { iat: HOUR_AGO, exp: HOUR_AGO + 300 } }],
    ['not made yet', { claims: { nbf: HOUR_AGO + 7_200 } }],
    ['made for another client', { claims: { aud: 'another' } }],
    ['made for two clients, and used by the other', { claims: { aud: ['another', CLIENT.clientId], azp: 'another' } }],
    ['made by another issuer', { claims: { iss: 'https://evil.example' } }],
    ['made for another sign-in', { claims: { nonce: 'another' } }],
    ['made for no sign-in in particular', { claims: { nonce: undefined } }],
    ['without an expiry', { claims: { exp: undefined } }],
    ['refused', { answer: { status: 400, body: '{"error":"invalid_grant"}' } }],
    ['without an id token', { answer: { status: 200, body: '{"access_token":"x","token_type":"Bearer"}' } }],
  ])('is not believed when it is %s', async (_, lie) => {
    const { browser, status, heading } = await answeredWith(door, provider, lie);
    expect({ status, heading }).toEqual({ status: 400, heading: 'This sign-in cannot be trusted' });
    expect(browser.cookie(SESSION)).toBeUndefined();
  });

  it.each<[string, Lie['answer']]>([
    ['fails', { status: 500, body: '{"error":"server_error"}' }],
    ['answers with a page', { status: 502, body: '<html>' }],
  ])('blames nobody while the provider %s', async (_, answer) => {
    const { status, heading } = await answeredWith(door, provider, { answer: answer! });
    expect({ status, heading }).toEqual({ status: 503, heading: 'Signing in is not possible just now' });
  });

  it.each(['operator', 'clock', '', "x' or 1=1", 'a b'])('names no person: %j', async (sub) => {
    const { status, heading } = await answeredWith(door, provider, { claims: { sub } });
    expect([status, heading]).toEqual([expect.any(Number), expect.stringMatching(/does not say who you are|cannot be trusted/)]);
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it.each([
    ['does not say when one signed in', undefined],
    ['says that it was long ago', HOUR_AGO],
  ])('is not fresh when it %s', async (_, at) => {
    const { status, heading } = await answeredWith(door, provider, { claims: { auth_time: at } }, '?again=yes');
    expect({ status, heading }).toEqual({ status: 403, heading: 'You were not asked to sign in again' });
  });

  it('is written down by a code, without a word of the answer', async () => {
    await answeredWith(door, provider, { claims: { nonce: 'a-secret-nonce' } });
    const line = JSON.parse(door.log.findLast((one) => one.includes('A sign-in failed.'))!) as object;
    expect(line).toMatchObject({ rule: 'not-believed', code: expect.stringMatching(/^OAUTH_/) as unknown });
    expect(door.log.join('')).not.toContain('a-secret-nonce');
  });
});

it('is let in with a second factor alone, where the authority has set how its tokens say so', async () => {
  const { door, provider } = await openWith({ sub: 'dcs' }, { secondFactor: { claim: 'amr', value: 'mfa' } });
  const amr = async (said: unknown) => (await answeredWith(door, provider, { claims: { amr: said } })).status;
  expect([await amr(undefined), await amr(['pwd']), await amr(['pwd', 'mfa'])]).toEqual([403, 403, 303]);
  await door.close();
}, 60_000);

describe('at Microsoft', () => {
  let door: AtTheDoor;
  let provider: LyingProvider;
  const usual = { sub: 'dcs', tid: TENANT, oid: OBJECT, email: 'dcs@example.org', preferred_username: 'dcs', roles: ['Homeward.User'] };
  beforeAll(async () => {
    ({ door, provider } = await openWith(usual, { keyedBy: 'tid+oid', role: 'Homeward.User' }));
    const act = (verb: string, content: Record<string, unknown>) =>
      door.test.house.act({ given: { verb, content }, caller: 'operator', key: crypto.randomUUID(), source: 'test' });
    await act('vacate-post', { post: 'dcs', from: Date.UTC(2026, 10, 1) });
    await act('appoint', { post: 'dcs', person: `${TENANT}:${OBJECT}`, from: Date.UTC(2026, 10, 1) });
  }, 60_000);
  afterAll(() => door.close());

  it('is known by tenant and object', async () => {
    const { browser, status } = await answeredWith(door, provider, {});
    expect(status).toBe(303);
    expect((await door.session(browser)).body).toMatchObject({ person: `${TENANT}:${OBJECT}` });
  });

  it.each([
    ['another object, with the same e-mail address and subject', { oid: TENANT }, 'You hold no post here at present'],
    ['no object', { oid: undefined }, 'Your account does not say who you are'],
    ['an object that is none', { oid: 'dcs' }, 'Your account does not say who you are'],
    ['no tenant', { tid: undefined }, 'Your account does not say who you are'],
    ['another role', { roles: ['Homeward.Other'] }, 'Your account has no role here yet'],
    ['no roles', { roles: undefined }, 'Your account has no role here yet'],
    ['groups, which are no roles', { roles: undefined, groups: ['Homeward.User'] }, 'Your account has no role here yet'],
  ])('does not let in %s', async (_, claims, words) => {
    const { browser, status, heading } = await answeredWith(door, provider, { claims });
    expect({ status, heading }).toEqual({ status: 403, heading: words });
    expect(browser.cookie(SESSION)).toBeUndefined();
  });
});
