import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { type Issuer, keysAt, type SignIn, signInBy } from './sign-in.js';

const ISSUER = { issuer: 'https://idp.example', audience: 'homeward' };

describe('signing in by the keys of an issuer', () => {
  let answer: { status: number; body: string };
  let server: Server;
  let sign: (claims?: Record<string, unknown>, typ?: string) => Promise<string>;
  let token: string;
  let asked: number;
  const signIn = (more: Partial<Issuer> = {}): SignIn =>
    signInBy({ ...ISSUER, keys: keysAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`), ...more });

  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }] });
    sign = (claims = {}, typ) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: 'one', ...(typ !== undefined && { typ }) })
        .setIssuer(ISSUER.issuer)
        .setAudience(ISSUER.audience)
        .setSubject('somebody')
        .setExpirationTime('1h')
        .sign(privateKey);
    token = await sign();
    answer = { status: 200, body: keys };
    server = createServer((_, response) => {
      asked += 1;
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  beforeEach(() => (asked = 0));
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('fetches the keys once and knows who is asking', async () => {
    const known = signIn();
    expect(await known(`Bearer ${token}`)).toEqual({ person: 'somebody' });
    expect(await known(`Bearer ${token}`)).toEqual({ person: 'somebody' });
    expect(asked).toBe(1);
  });

  it('takes access tokens alone', async () => {
    for (const typ of ['JWT', 'at+jwt', 'application/at+jwt'])
      expect(await signIn()(`Bearer ${await sign({}, typ)}`)).toEqual({ person: 'somebody' });
    for (const typ of ['logout+jwt', 'id_token+jwt', 'secevent+jwt', ''])
      expect(await signIn()(`Bearer ${await sign({}, typ)}`)).toMatchObject({ facts: { why: 'type' } });
  });

  it('asks for what says that a second factor was shown, where the authority has set it, and of no program', async () => {
    const strict = signIn({ secondFactor: { claim: 'amr', value: 'mfa' } });
    for (const claims of [{}, { amr: 'pwd' }, { amr: ['pwd'] }, { amr: { mfa: 'mfa' } }])
      expect(await strict(`Bearer ${await sign(claims)}`)).toMatchObject({ rule: 'unauthenticated', facts: { why: 'second-factor' } });
    for (const amr of ['mfa', ['pwd', 'mfa']]) expect(await strict(`Bearer ${await sign({ amr })}`)).toEqual({ person: 'somebody' });
    expect(await strict(`Bearer ${await sign({ client_id: 'somebody' })}`)).toMatchObject({ client: 'somebody' });
  });

  it.each([
    ['fails', 500, ''],
    ['answers with a page', 200, '<html>'],
    ['answers with no keys', 200, '{}'],
  ])('blames nobody while the issuer %s: it can be tried again', async (_, status, body) => {
    const good = answer;
    answer = { status, body };
    expect(await signIn()(`Bearer ${token}`)).toMatchObject({ rule: 'sign-in-away' });
    answer = good;
  });

  it('blames nobody while the issuer cannot be reached', async () => {
    const nowhere = signInBy({ ...ISSUER, keys: keysAt('http://127.0.0.1:9/') });
    expect(await nowhere(`Bearer ${token}`)).toMatchObject({ rule: 'sign-in-away' });
  });
});
