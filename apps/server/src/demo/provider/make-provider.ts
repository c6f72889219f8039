/** A real OpenID provider, for a demonstration and for tests: whoever comes says who they are, and is believed. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import Provider, { type Context } from 'oidc-provider';
import type { Persona } from '../demo-issuer.js';
import { memory } from './memory.js';
import { leavePage, personaPage, troublePage } from './provider-pages.js';

export interface ProviderOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  readonly signedOutUri: string;
  readonly personas: () => Promise<readonly Pick<Persona, 'person' | 'name' | 'title'>[]>;
}
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const ALGORITHM = 'ES256';
const MAX_FORM = 1_000;

export const makeProvider = async (options: ProviderOptions): Promise<Handle> => {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: ALGORITHM, use: 'sig', kid: 'demo' };
  const provider = new Provider(options.issuer, settings(options, key));
  provider.proxy = true;
  provider.use(withPagesOfOurs);
  const handle = provider.callback();
  const { host, protocol } = new URL(options.issuer);
  return (request, response) => {
    // Whatever name the request came by: the provider has one address.
    Object.assign(request.headers, { host, 'x-forwarded-proto': protocol.slice(0, -1) });
    delete request.headers['x-forwarded-host'];
    return /^\/who\/[\w-]+$/.test(request.url ?? '') ? whoSignsIn(provider, options, request, response) : handle(request, response);
  };
};

const settings = ({ issuer, clientId, clientSecret, redirectUri, signedOutUri, personas }: ProviderOptions, key: object) => ({
  adapter: memory(),
  clients: [
    {
      ...{ client_id: clientId, client_secret: clientSecret, token_endpoint_auth_method: 'client_secret_post' },
      ...{ redirect_uris: [redirectUri], post_logout_redirect_uris: [signedOutUri] },
      ...{ id_token_signed_response_alg: ALGORITHM, require_auth_time: true },
    },
  ],
  cookies: { keys: [randomBytes(32).toString('hex')] },
  jwks: { keys: [key] },
  enabledJWA: { idTokenSigningAlgValues: [ALGORITHM] },
  features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource: nothing } },
  interactions: { url: (_: Context, { uid }: { uid: string }) => `${new URL(issuer).pathname.replace(/\/$/, '')}/who/${uid}` },
  findAccount: async (_: Context, accountId: string) =>
    (await personas()).some(({ person }) => person === accountId)
      ? { accountId, claims: () => Promise.resolve({ sub: accountId }) }
      : undefined,
  loadExistingGrant: granted,
  renderError: (context: Context) => void Object.assign(context, { type: 'html', body: troublePage() }),
  ttl: { Interaction: 600, Session: 43_200, Grant: 43_200, IdToken: 3_600, AccessToken: 600 },
});

const nothing = (context: Context): void => void (context.body = '');

/** Nobody is asked for consent: the authority has given it. */
const granted = async ({ oidc }: Context) => {
  const { client, session, provider } = oidc!;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session!.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
};

/** The library's own page to leave by has scripts in it. */
const withPagesOfOurs = async (context: Context, next: () => Promise<void>): Promise<void> => {
  await next();
  const secret = context.oidc?.session?.state?.secret;
  if (context.oidc?.route !== 'end_session' || context.status !== 200 || secret === undefined) return;
  context.type = 'html';
  context.body = leavePage(context.oidc.urlFor('end_session_confirm'), secret);
};

const whoSignsIn = async (provider: Provider, { personas }: ProviderOptions, request: IncomingMessage, response: ServerResponse) => {
  const known = await provider.interactionDetails(request, response).catch(() => undefined);
  if (!known) return show(response, 400, troublePage());
  const all = await personas();
  const accountId = request.method === 'POST' ? new URLSearchParams(await bodyOf(request)).get('person') : undefined;
  if (!all.some(({ person }) => person === accountId)) return show(response, 200, personaPage(all));
  await provider.interactionFinished(request, response, { login: { accountId } });
};

const show = (response: ServerResponse, status: number, body: string): void =>
  void response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of request as AsyncIterable<Buffer>) if (body.length < MAX_FORM) body += chunk.toString('utf8');
  return body;
};
