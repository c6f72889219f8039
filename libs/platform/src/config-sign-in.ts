/** How people come in: the client that signs them in, how long a session lasts, how much one may ask for. */
import type { Reader } from './config-reader.js';

/** Microsoft's `sub` differs from one client to the next: there a person is a tenant and an object. Never an e-mail address. */
export type KeyedBy = 'sub' | 'tid+oid';

/** What the issuer's tokens say of whoever has shown a second factor: this value, in this claim. */
export interface SecondFactor {
  readonly claim: string;
  readonly value: string;
}
export interface ClientConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Whoever signs in has to have this app role. */
  readonly role: string | undefined;
}
export interface DoorConfig {
  /** Without it nobody signs in with a browser: only bearer tokens are taken. */
  readonly client: ClientConfig | undefined;
  readonly idleMinutes: number;
  readonly hours: number;
  /** How long after signing in a decision may be made. */
  readonly stepUpMinutes: number;
  /** How many proxies stand before the service, each of which adds the address of whoever came to it. */
  readonly proxies: number;
  readonly limits: LimitsConfig;
}
/** Requests a minute; sign-ins in ten minutes. */
export interface LimitsConfig {
  readonly person: number;
  readonly client: number;
  readonly address: number;
  readonly signInsOfAddress: number;
  readonly signInsOfPerson: number;
}

interface Around {
  readonly mode: 'demo' | 'service';
  readonly publicUrl: string;
  readonly issuer: string | undefined;
}

const MICROSOFT = /^https:\/\/(login\.microsoftonline\.(com|us)|sts\.windows\.net)\//;
const MANY_TENANTS = /\/(common|organizations|consumers)(\/|$)/;
/** Where the demonstration's own provider stands. */
const DEMO_PROVIDER = /\/demo\/provider\/?$/;
const DEFAULT_SECRET = /^(secret|password|change|default|example|demo|homeward|test|todo|xxx)/i;
const SHORTEST_SECRET = 16;

export const keyedBy = (read: Reader, issuer: string): KeyedBy =>
  read.oneOf('OIDC_KEYED_BY', ['sub', 'tid+oid'], MICROSOFT.test(issuer) ? 'tid+oid' : 'sub');

/** Such as amr=mfa. Without it the service cannot tell, and takes it that a password was enough. */
export const secondFactor = (read: Reader): SecondFactor | undefined => {
  const said = read.text('OIDC_SECOND_FACTOR');
  const [, claim, value] = /^(\w{1,50})=(\S{1,200})$/.exec(said ?? '') ?? [];
  read.wrongIf(said !== undefined && !value, 'OIDC_SECOND_FACTOR must be a claim and its value, such as amr=mfa.');
  return claim && value ? { claim, value } : undefined;
};

export const doorConfig = (read: Reader, around: Around): DoorConfig => ({
  client: client(read, around),
  idleMinutes: read.integer('SESSION_IDLE_MINUTES', 30, 5, 60),
  hours: read.integer('SESSION_HOURS', 10, 1, 12),
  stepUpMinutes: read.integer('STEP_UP_MINUTES', 15, 1, 60),
  proxies: read.integer('PROXIES', around.mode === 'service' ? 1 : 0, 0, 5),
  limits: {
    person: read.integer('LIMIT_PERSON', 600, 1, 1_000_000),
    client: read.integer('LIMIT_CLIENT', 600, 1, 1_000_000),
    // A whole council may come from one address.
    address: read.integer('LIMIT_ADDRESS', 12_000, 1, 1_000_000),
    signInsOfAddress: read.integer('LIMIT_SIGN_INS_OF_ADDRESS', 600, 1, 1_000_000),
    signInsOfPerson: read.integer('LIMIT_SIGN_INS_OF_PERSON', 20, 1, 1_000_000),
  },
});

/** Both or neither. A demonstration has a provider of its own. */
const client = (read: Reader, { mode, publicUrl, issuer }: Around): ClientConfig | undefined => {
  const clientId = read.text('OIDC_CLIENT_ID');
  const clientSecret = read.text('OIDC_CLIENT_SECRET');
  const role = read.text('OIDC_ROLE');
  if (mode === 'demo' || (clientId === undefined && clientSecret === undefined)) return undefined;
  read.missingIf(!clientId, 'OIDC_CLIENT_ID', 'the name under which Homeward is registered with the issuer');
  read.missingIf(!clientSecret && !read.said('OIDC_CLIENT_SECRET'), 'OIDC_CLIENT_SECRET', 'the secret that the issuer gave Homeward');
  read.missingIf(!issuer && !read.said('OIDC_ISSUER'), 'OIDC_ISSUER', 'the issuer of sign-ins');
  checkSecret(read, clientSecret ?? '');
  checkAddresses(read, publicUrl, issuer ?? '');
  return clientId && clientSecret && issuer ? { issuer, clientId, clientSecret, role } : undefined;
};

const checkSecret = (read: Reader, secret: string): void =>
  read.wrongIf(
    secret !== '' && (secret.length < SHORTEST_SECRET || DEFAULT_SECRET.test(secret)),
    `OIDC_CLIENT_SECRET looks like a default or is shorter than ${SHORTEST_SECRET} characters. Set it to the secret that the issuer gave Homeward.`,
  );

const checkAddresses = (read: Reader, publicUrl: string, issuer: string): void => {
  read.wrongIf(
    publicUrl.startsWith('http:') && !read.said('PUBLIC_URL'),
    'PUBLIC_URL must begin with https://: people sign in there, and their sessions are kept in cookies that only TLS carries.',
  );
  read.wrongIf(
    MICROSOFT.test(issuer) && MANY_TENANTS.test(issuer),
    'OIDC_ISSUER must name one tenant by its id: anybody has a Microsoft account.',
  );
  read.wrongIf(DEMO_PROVIDER.test(issuer), "OIDC_ISSUER names a demonstration's provider, with which anybody signs in as anybody.");
};
