import { readFileSync } from 'node:fs';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface OidcConfig {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
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
  readonly sweepIntervalMs: number;
  readonly logLevel: LogLevel;
}

export class BadConfig extends Error {
  override readonly name = 'BadConfig';
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Reads the environment once. What is wrong is said all at once, each with the variable's name and what to do. */
export const readConfig = (env: Environment = process.env): Config => {
  const read = new Reader(env);
  const mode = read.oneOf('HOMEWARD_MODE', ['demo', 'service'], 'service');
  const port = read.integer('PORT', 3000, 1, 65_535);
  const config: Config = {
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

/** The servers need to know who may sign in; a demonstration brings its own issuer. */
export const requireOidc = (config: Config): OidcConfig => {
  if (config.oidc !== undefined) return config.oidc;
  throw new BadConfig('OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL are not set. Set all three to let people sign in.');
};

const publicUrl = (read: Reader, mode: Config['mode'], port: number): string => {
  const needed = mode === 'service' ? 'the address at which people reach Homeward, which every notice links to' : undefined;
  return (read.url('PUBLIC_URL', ['http:', 'https:'], needed) ?? `http://localhost:${port}`).replace(/\/+$/, '');
};

/** All three or none: the worker signs nobody in, and the server calls `requireOidc`. */
const oidc = (read: Reader): OidcConfig | undefined => {
  const issuer = read.url('OIDC_ISSUER', ['http:', 'https:']);
  const audience = read.text('OIDC_AUDIENCE');
  const jwksUrl = read.url('OIDC_JWKS_URL', ['http:', 'https:']);
  if (issuer && audience && jwksUrl) return { issuer, audience, jwksUrl };
  const some = issuer ?? audience ?? jwksUrl;
  read.missingIf(some !== undefined && !issuer, 'OIDC_ISSUER', 'the issuer of sign-ins');
  read.missingIf(some !== undefined && !audience, 'OIDC_AUDIENCE', 'the audience its tokens are made for');
  read.missingIf(some !== undefined && !jwksUrl, 'OIDC_JWKS_URL', 'where its public keys are');
  return undefined;
};

class Reader {
  readonly #wrong: string[] = [];

  constructor(private readonly env: Environment) {}

  /** A secret may lie in a file named by `<NAME>_FILE`, as Docker and Kubernetes hand them out. */
  text(name: string): string | undefined {
    const value = this.env[name]?.trim();
    const file = this.env[`${name}_FILE`]?.trim();
    if (value && file) return this.#say(`${name} and ${name}_FILE are both set. Keep one.`);
    if (!file) return value === '' ? undefined : value;
    try {
      return readFileSync(file, 'utf8').trim() || this.#say(`The file named by ${name}_FILE is empty. Put the value in it.`);
    } catch {
      return this.#say(`The file named by ${name}_FILE cannot be read. Check its path and who may read it.`);
    }
  }

  /** The value itself is never repeated: it may hold a password. */
  url(name: string, protocols: readonly string[], needed?: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return this.missingIf(needed !== undefined && !this.#said(name), name, needed ?? '');
    if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
    return this.#say(`${name} is not an address. It must begin with ${protocols.map((p) => `${p}//`).join(' or ')}.`);
  }

  oneOf<T extends string>(name: string, values: readonly T[], otherwise: T): T {
    const value = this.text(name) ?? otherwise;
    const found = values.find((each) => each === value);
    if (found === undefined) this.#say(`${name} must be one of ${values.join(', ')}.`);
    return found ?? otherwise;
  }

  integer(name: string, otherwise: number, min: number, max: number): number {
    const value = this.text(name);
    if (value === undefined) return otherwise;
    if (/^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max) return Number(value);
    this.#say(`${name} must be a whole number from ${min} to ${max}.`);
    return otherwise;
  }

  missingIf(missing: boolean, name: string, meaning: string): undefined {
    return missing ? this.#say(`${name} is not set. Set it to ${meaning}.`) : undefined;
  }

  done(): void {
    if (this.#wrong.length > 0) throw new BadConfig(this.#wrong.join('\n'));
  }

  #said(name: string): boolean {
    return this.#wrong.some((sentence) => sentence.includes(name));
  }

  #say(sentence: string): undefined {
    this.#wrong.push(sentence);
    return undefined;
  }
}
