import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { keysAt, type SignIn, signInBy } from './sign-in.js';

const ISSUER = { issuer: 'https://idp.example', audience: 'homeward' };

describe('signing in by the keys of an issuer', () => {
  let answer: { status: number; body: string };
  let server: Server;
  let token: string;
  let asked: number;
  const signIn = (): SignIn => signInBy({ ...ISSUER, keys: keysAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`) });

  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }] });
    token = await new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setIssuer(ISSUER.issuer)
      .setAudience(ISSUER.audience)
      .setSubject('somebody')
      .setExpirationTime('1h')
      .sign(privateKey);
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
