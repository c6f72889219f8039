/** An issuer for tests: it signs with a key of its own, and can be told to sign wrongly. */
import { type CryptoKey, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import type { Issuer } from '#access/sign-in';

export const ISSUER = 'https://issuer.example';
export const AUDIENCE = 'homeward';

export interface Claims {
  readonly issuer?: string;
  readonly audience?: string;
  /** In seconds from now. */
  readonly expiresIn?: number | 'never';
  readonly notBefore?: number;
  readonly subject?: string | null;
  readonly more?: Readonly<Record<string, unknown>>;
}

export class TestIssuer {
  private constructor(
    readonly issuer: Issuer,
    private readonly key: CryptoKey,
  ) {}

  static async make(): Promise<TestIssuer> {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const known = await importJWK(await exportJWK(publicKey), 'ES256');
    return new TestIssuer({ issuer: ISSUER, audience: AUDIENCE, keys: () => Promise.resolve(known) }, privateKey);
  }

  token(
    person: string,
    { issuer = ISSUER, audience = AUDIENCE, expiresIn = 3_600, notBefore, subject, more = {} }: Claims = {},
  ): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    const token = new SignJWT({ name: 'Somebody', auth_time: now, ...more })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(issuer)
      .setAudience(audience);
    if (subject !== null) token.setSubject(subject ?? person);
    if (expiresIn !== 'never') token.setExpirationTime(now + expiresIn);
    if (notBefore !== undefined) token.setNotBefore(now + notBefore);
    return token.sign(this.key);
  }
}
