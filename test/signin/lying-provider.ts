/** A provider that signs what it is told to, rightly or not. */
import type { Handle } from '#apps/server/src/demo/provider/make-provider';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { CLIENT } from './at-the-door.js';

export interface Lie {
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Signed by somebody else, or by nobody. */
  readonly signedBy?: 'stranger' | 'nobody' | 'the client secret';
  /** What the token endpoint answers instead. */
  readonly answer?: { readonly status: number; readonly body: string };
}

export class LyingProvider {
  lie: Lie = {};
  nonce = '';
  asked: URLSearchParams | undefined;
  private constructor(
    private readonly keys: { readonly publicKey: CryptoKey; readonly privateKey: CryptoKey },
    private readonly stranger: CryptoKey,
    private readonly sub: Readonly<Record<string, unknown>>,
  ) {}

  static async make(claims: Readonly<Record<string, unknown>>): Promise<LyingProvider> {
    const stranger = await generateKeyPair('RS256');
    return new LyingProvider(await generateKeyPair('RS256', { extractable: true }), stranger.privateKey, claims);
  }

  at(issuer: string): Handle {
    return async (request, response) => {
      const path = new URL(request.url!, issuer).pathname;
      const answer = (status: number, body: string) => void response.writeHead(status, { 'content-type': 'application/json' }).end(body);
      if (path === '/.well-known/openid-configuration') return answer(200, JSON.stringify(metadata(issuer)));
      if (path === '/keys') {
        const key = { ...(await exportJWK(this.keys.publicKey)), alg: 'RS256', use: 'sig', kid: 'one' };
        return answer(200, JSON.stringify({ keys: [key] }));
      }
      let body = '';
      for await (const chunk of request as AsyncIterable<Buffer>) body += chunk.toString();
      this.asked = new URLSearchParams(body);
      if (this.lie.answer) return answer(this.lie.answer.status, this.lie.answer.body);
      return answer(200, JSON.stringify({ access_token: 'x', token_type: 'Bearer', id_token: await this.idToken(issuer) }));
    };
  }

  private idToken(issuer: string): Promise<string> | string {
    const now = Math.floor(Date.now() / 1_000);
    const usual = { iss: issuer, aud: CLIENT.clientId, iat: now, exp: now + 300, auth_time: now, nonce: this.nonce };
    const claims = { ...usual, ...this.sub, ...this.lie.claims };
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    if (this.lie.signedBy === 'nobody') return `${part({ alg: 'none' })}.${part(claims)}.`;
    if (this.lie.signedBy === 'the client secret')
      return new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(CLIENT.clientSecret));
    const key = this.lie.signedBy === 'stranger' ? this.stranger : this.keys.privateKey;
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(key);
  }
}

const metadata = (issuer: string) => ({
  ...{ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys` },
  ...{ id_token_signing_alg_values_supported: ['RS256'], response_types_supported: ['code'], subject_types_supported: ['pairwise'] },
  token_endpoint_auth_methods_supported: ['client_secret_post'],
});
