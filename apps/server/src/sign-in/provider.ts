/** The authority's sign-in service, spoken to by OpenID Connect: code flow, PKCE, state, nonce. Loaded when somebody first signs in. */
import type * as OpenId from 'openid-client';
import type { Attempt } from '#access/sessions/attempts';
import { type Claims, personOf, showedSecondFactor, signedInAtOf } from '#access/claims';
import { callbackOf, type Doorway, type ProviderSettings } from './doorway.js';
import { SignInFailed } from './failed.js';
import { PATHS } from '../paths.js';

interface Opened {
  readonly oidc: typeof OpenId;
  readonly client: OpenId.Configuration;
}
export interface Answered {
  readonly person: string;
  readonly signedInAt: number | undefined;
  readonly idToken: string;
}
type Begun = Pick<Attempt, 'nonce' | 'verifier'> & { readonly state: string; readonly url: string };

const PATIENCE_SECONDS = 10;
const TOLERATED_SECONDS = 30;
const MICROSOFT_TENANT = /^https:\/\/[^/]+\/([0-9a-f-]{36})\//i;

export class Provider {
  private opened: Promise<Opened> | undefined;

  constructor(
    private readonly doorway: Doorway,
    private readonly settings: ProviderSettings,
  ) {}

  /** Where the browser goes, and what its answer will be checked against. */
  async begin(again: boolean): Promise<Begun> {
    const { oidc, client } = await this.open();
    const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()];
    const url = oidc.buildAuthorizationUrl(client, {
      ...{ redirect_uri: callbackOf(this.doorway), scope: 'openid profile', state, nonce },
      ...{ code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
      ...(again && { prompt: 'login' }),
    });
    return { url: url.href, state, nonce, verifier };
  }

  /** `query` is what the browser brought back. */
  async finish(query: string, state: string, { nonce, verifier, again, beganAt }: Attempt): Promise<Answered> {
    const { oidc, client } = await this.open();
    const tokens = await oidc
      .authorizationCodeGrant(client, new URL(`${callbackOf(this.doorway)}${query}`), {
        ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
      })
      .catch((error: unknown) => Promise.reject(failedBy(oidc, error)));
    const claims = tokens.claims() as Claims | undefined;
    if (!claims || tokens.id_token === undefined) throw new SignInFailed('not-believed');
    const signedInAt = signedInAtOf(claims);
    if (again && !(signedInAt !== undefined && signedInAt >= beganAt - TOLERATED_SECONDS * 1_000)) throw new SignInFailed('not-fresh');
    return { person: this.personOf(claims), signedInAt, idToken: tokens.id_token };
  }

  /** Where the browser signs out of the provider too; undefined where the provider knows no such thing. */
  async signOutUrl(idToken: string): Promise<string | undefined> {
    const { oidc, client } = await this.open();
    if (client.serverMetadata().end_session_endpoint === undefined) return undefined;
    const back = { id_token_hint: idToken, post_logout_redirect_uri: `${this.doorway.publicUrl}${PATHS.signedOut}` };
    return oidc.buildEndSessionUrl(client, back).href;
  }

  private personOf(claims: Claims): string {
    const { keyedBy, issuer, role, secondFactor } = this.settings;
    const person = personOf(claims, keyedBy);
    const tenant = keyedBy === 'sub' ? '' : (MICROSOFT_TENANT.exec(issuer)?.[1] ?? '').toLowerCase();
    if (!person?.startsWith(tenant)) throw new SignInFailed('no-person');
    const roles: unknown = claims['roles'];
    if (role !== undefined && !(Array.isArray(roles) && roles.includes(role))) throw new SignInFailed('no-role');
    if (secondFactor && !showedSecondFactor(claims, secondFactor)) throw new SignInFailed('no-second-factor');
    return person;
  }

  private open(): Promise<Opened> {
    this.opened ??= discover(this.settings).catch((error: unknown) => {
      this.opened = undefined;
      throw new SignInFailed('away', codeOf(error));
    });
    return this.opened;
  }
}

const discover = async ({ issuer, clientId, clientSecret, fetch }: ProviderSettings): Promise<Opened> => {
  const oidc = await import('openid-client');
  const [post, basic] = [oidc.ClientSecretPost(clientSecret), oidc.ClientSecretBasic(clientSecret)];
  const authenticate: OpenId.ClientAuth = (server, ...others) =>
    (server.token_endpoint_auth_methods_supported?.includes('client_secret_post') ? post : basic)(server, ...others);
  // The settings take plain HTTP from this machine alone, where demonstrations and tests have their provider.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so that it stands out
  const plain = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
  const client = await oidc.discovery(new URL(issuer), clientId, { [oidc.clockTolerance]: TOLERATED_SECONDS }, authenticate, {
    // Signatures are checked although the token came over TLS: what is kept as proof is to be proof.
    execute: [...plain, oidc.enableNonRepudiationChecks],
    timeout: PATIENCE_SECONDS,
    ...(fetch && { [oidc.customFetch]: fetch }),
  });
  return { oidc, client };
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** The provider said no, its answer proves nothing, or it does not answer. */
const failedBy = (oidc: typeof OpenId, error: unknown): SignInFailed => {
  const code = codeOf(error);
  if (error instanceof oidc.AuthorizationResponseError) return new SignInFailed('refused', error.error);
  if (error instanceof oidc.ResponseBodyError) return new SignInFailed(error.status >= 500 ? 'away' : 'not-believed', error.error);
  const isAway = code === undefined || code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT' || code === 'OAUTH_RESPONSE_IS_NOT_CONFORM';
  return new SignInFailed(isAway ? 'away' : 'not-believed', code);
};
