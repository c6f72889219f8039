/** Who is asking: a bearer token, checked against the keys of the issuer that the authority has chosen. */
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { type Refusal, refuse } from '#domain/refusal';
import type { KeyedBy, SecondFactor } from '#platform/config';
import { clientOf, type Claims, personOf, scopesOf, showedSecondFactor, signedInAtOf, type TokenScope } from './claims.js';

export interface Issuer {
  readonly keys: JWTVerifyGetKey;
  readonly issuer: string;
  readonly audience: string;
  readonly keyedBy?: KeyedBy;
  readonly secondFactor?: SecondFactor | undefined;
}
export interface SignedIn {
  readonly person: string;
  /** The program that acts for itself. */
  readonly client?: string;
  /** What binds the token beside the person's posts. */
  readonly scopes?: readonly TokenScope[];
  /** In ms. */
  readonly signedInAt?: number;
}
export type SignIn = (authorization: string | undefined) => Promise<SignedIn | Refusal>;

/** Signatures that a public key can check. Neither `none` nor a shared secret is among them. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];
/** Access tokens (RFC 9068), and those of issuers that do not say: no notice of a sign-out, and nothing else that the issuer signs. */
const TYPES: readonly unknown[] = [undefined, 'jwt', 'at+jwt', 'application/at+jwt'];
const TOLERATED_SECONDS = 30;

/** Keys are fetched when they are first needed, kept, and fetched again when a token names one that is not known. */
export const keysAt = (jwksUrl: string): JWTVerifyGetKey => createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 5_000 });

export const signInBy =
  ({ keys, issuer, audience, keyedBy = 'sub', secondFactor }: Issuer): SignIn =>
  async (authorization) => {
    const token = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return authorization === undefined ? unauthenticated('missing') : unauthenticated('malformed');
    try {
      const options = { issuer, audience, algorithms: ALGORITHMS, clockTolerance: TOLERATED_SECONDS, requiredClaims: ['sub', 'exp'] };
      const { payload, protectedHeader } = await jwtVerify(token, keys, options);
      if (!TYPES.includes(protectedHeader.typ?.toLowerCase())) return unauthenticated('type');
      if (payload['nonce'] !== undefined) return unauthenticated('id-token');
      const signedIn = signedInBy(payload, keyedBy);
      // A program has no second factor.
      if (signedIn && secondFactor && signedIn.client === undefined && !showedSecondFactor(payload, secondFactor))
        return unauthenticated('second-factor');
      return signedIn ?? unauthenticated('subject');
    } catch (error) {
      return refusalOf(error);
    }
  };

/** A program is always bound by its scopes; a person's token where it names any of ours. */
const signedInBy = (claims: Claims, keyedBy: KeyedBy): SignedIn | undefined => {
  const person = personOf(claims, keyedBy);
  const [client, scopes, signedInAt] = [clientOf(claims, keyedBy), scopesOf(claims), signedInAtOf(claims)];
  return person === undefined
    ? undefined
    : {
        person,
        ...(client !== undefined && { client }),
        ...((client !== undefined || scopes.length > 0) && { scopes }),
        ...(signedInAt !== undefined && { signedInAt }),
      };
};

type Why =
  | 'missing'
  | 'malformed'
  | 'expired'
  | 'audience'
  | 'issuer'
  | 'not-yet-valid'
  | 'claims'
  | 'signature'
  | 'subject'
  | 'id-token'
  | 'type'
  | 'second-factor';

const DETAIL: Readonly<Record<Why, string>> = {
  missing: 'Sign in, or send a bearer token in the Authorization header.',
  malformed: 'The Authorization header does not hold a bearer token that can be read.',
  expired: 'The token has expired. Sign in again.',
  audience: 'The token was made for another service.',
  issuer: 'The token was made by another issuer.',
  'not-yet-valid': 'The token is not valid yet.',
  claims: 'The token lacks a claim that is needed: sub and exp.',
  signature: "The token's signature cannot be checked with the issuer's keys.",
  // Where a client is its own audience, one that stood in an address at sign-out would open the door.
  'id-token': 'This token proves a sign-in. It is not made for asking this service.',
  type: 'The token is of a kind that is not made for asking a service.',
  subject: 'The token does not name a person.',
  'second-factor': 'The token does not say that its person signed in with a second factor.',
};

const unauthenticated = (why: Why): Refusal => refuse('unauthenticated', DETAIL[why], { facts: { why } });

const WHY_CLAIM: Readonly<Record<string, Why>> = { aud: 'audience', iss: 'issuer', nbf: 'not-yet-valid' };

/** The issuer answered with something that is not its keys, or not in time. */
const isAway = (error: errors.JOSEError): boolean =>
  error instanceof errors.JWKSTimeout || error.code === 'ERR_JOSE_GENERIC' || error instanceof errors.JWKSInvalid;

const refusalOf = (error: unknown): Refusal => {
  if (error instanceof errors.JWTExpired) return unauthenticated('expired');
  if (error instanceof errors.JWTClaimValidationFailed) return unauthenticated(WHY_CLAIM[error.claim] ?? 'claims');
  if (error instanceof errors.JWTInvalid || error instanceof errors.JWSInvalid) return unauthenticated('malformed');
  // Anything else that jose says of the token; what it cannot say is that the issuer does not answer.
  if (error instanceof errors.JOSEError && !isAway(error)) return unauthenticated('signature');
  return refuse('sign-in-away', 'The keys of the sign-in service cannot be fetched just now. Try again in a moment.');
};
