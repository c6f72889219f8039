import { BadConfig, type Environment, Reader } from './config-reader.js';
import { type DoorConfig, doorConfig, type KeyedBy, keyedBy, type SecondFactor, secondFactor } from './config-sign-in.js';
import { isThisMachine } from './this-machine.js';

export { BadConfig, type Environment };
export type { DoorConfig, KeyedBy, SecondFactor };

export interface OidcConfig {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
  /** What names a person in its tokens. */
  readonly keyedBy: KeyedBy;
  /** Where it is set, whoever signed in without it is not let in. */
  readonly secondFactor: SecondFactor | undefined;
}

export interface Config {
  readonly mode: 'demo' | 'service';
  /** Which clock a database of this mode has. */
  readonly clock: 'real' | 'stepped';
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  /** Without it, mail is caught and kept in the database. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly oidc: OidcConfig | undefined;
  readonly door: DoorConfig;
  readonly sweepIntervalMs: number;
  readonly logLevel: LogLevel;
}

const SHORTEST_PASSWORD = 16;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Reads the environment once. What is wrong is said all at once, each with the variable's name and what to do. */
export const readConfig = (env: Environment = process.env): Config => {
  const read = new Reader(env);
  const mode = read.oneOf('HOMEWARD_MODE', ['demo', 'service'], 'service');
  const port = read.integer('PORT', 3000, 1, 65_535);
  const all: Omit<Config, 'door'> = {
    mode,
    clock: mode === 'demo' ? 'stepped' : 'real',
    databaseUrl: read.url('DATABASE_URL', ['postgres:', 'postgresql:'], 'the address of PostgreSQL, signing in as homeward_app') ?? '',
    redisUrl: read.url('REDIS_URL', ['redis:', 'rediss:']),
    smtpUrl: read.url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: read.text('MAIL_FROM') ?? read.missingIf(mode === 'service', 'MAIL_FROM', 'the sender of all mail') ?? 'homeward@localhost',
    port,
    publicUrl: publicUrl(read, mode, port),
    oidc: oidc(read),
    sweepIntervalMs: read.integer('SWEEP_INTERVAL_MS', 5_000, 100, 60_000),
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
  };
  const config: Config = { ...all, door: doorConfig(read, { mode, publicUrl: all.publicUrl, issuer: all.oidc?.issuer }) };
  read.wrongIf(
    mode === 'service' && read.text('NODE_TLS_REJECT_UNAUTHORIZED') === '0',
    'NODE_TLS_REJECT_UNAUTHORIZED must not be 0: every certificate would be believed. Name a private authority by NODE_EXTRA_CA_CERTS.',
  );
  read.done();
  return config;
};

/** Only the commands that migrate or rebuild sign in as the owner; servers and workers never see this address. */
export const readOwnerUrl = (env: Environment = process.env): string => {
  const read = new Reader(env);
  const url = read.url(
    'OWNER_DATABASE_URL',
    ['postgres:', 'postgresql:'],
    'the address of PostgreSQL, signing in as a role that may create roles',
  );
  read.done();
  return url ?? '';
};

/** Of the login that reads figures: without one there is no such login. */
export const readReportingPassword = (env: Environment = process.env): string | undefined => {
  const read = new Reader(env);
  const password = read.text('REPORTING_DATABASE_PASSWORD');
  read.wrongIf(
    password !== undefined && password.length < SHORTEST_PASSWORD,
    `REPORTING_DATABASE_PASSWORD is shorter than ${SHORTEST_PASSWORD} characters. Make a long one, such as openssl rand -hex 24 prints.`,
  );
  read.done();
  return password;
};

/** The servers need to know who may sign in; a demonstration brings its own issuer. */
export const requireOidc = (config: Config): OidcConfig => {
  if (config.oidc !== undefined) return config.oidc;
  throw new BadConfig('OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL are not set. Set all three to let people sign in.');
};

const publicUrl = (read: Reader, mode: Config['mode'], port: number): string => {
  const needed = mode === 'service' ? 'the address at which people reach Homeward, which every notice links to' : undefined;
  const url = (read.url('PUBLIC_URL', ['http:', 'https:'], needed) ?? `http://localhost:${port}`).replace(/\/+$/, '');
  // A neighbour on the same host could read our pages, and ours could read its own.
  read.wrongIf(
    new URL(url).origin !== url,
    'PUBLIC_URL must be a host of its own, without a path: pages and cookies belong to the whole host.',
  );
  return url;
};

/** All three or none: the worker signs nobody in, and the server calls `requireOidc`. */
const oidc = (read: Reader): OidcConfig | undefined => {
  const issuer = overTls(read, 'OIDC_ISSUER');
  const audience = read.text('OIDC_AUDIENCE');
  const jwksUrl = overTls(read, 'OIDC_JWKS_URL');
  if (issuer && audience && jwksUrl) return { issuer, audience, jwksUrl, keyedBy: keyedBy(read, issuer), secondFactor: secondFactor(read) };
  const some = issuer ?? audience ?? jwksUrl;
  read.missingIf(some !== undefined && !issuer, 'OIDC_ISSUER', 'the issuer of sign-ins');
  read.missingIf(some !== undefined && !audience, 'OIDC_AUDIENCE', 'the audience its tokens are made for');
  read.missingIf(some !== undefined && !jwksUrl, 'OIDC_JWKS_URL', 'where its public keys are');
  return undefined;
};

/** Whoever can change the keys on their way here signs in as anybody. */
const overTls = (read: Reader, name: string): string | undefined => {
  const url = read.url(name, ['http:', 'https:']);
  const isPlain = url?.startsWith('http:') === true && !isThisMachine(url);
  read.wrongIf(isPlain, `${name} must begin with https://: over anything else its answers prove nothing.`);
  return url;
};
