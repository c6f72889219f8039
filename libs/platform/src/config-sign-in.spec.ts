import { readConfig } from './config.js';

const TENANT = '11111111-2222-4333-8444-555555555555';
const SECRET = 'hQ7~tXn2_pV9rK4wLm8s';
const service = {
  DATABASE_URL: 'postgres://homeward_app:secret@db/homeward',
  MAIL_FROM: 'homeward@council.example',
  PUBLIC_URL: 'https://homeward.council.example',
  OIDC_ISSUER: 'https://login.example',
  OIDC_AUDIENCE: 'homeward',
  OIDC_JWKS_URL: 'https://login.example/keys',
  OIDC_CLIENT_ID: 'homeward',
  OIDC_CLIENT_SECRET: SECRET,
};
const read = (more: Readonly<Record<string, string | undefined>> = {}) => readConfig({ ...service, ...more });
const wrong = (more: Readonly<Record<string, string | undefined>>): string[] => {
  try {
    read(more);
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  return [];
};

describe('the settings of signing in', () => {
  it('are a client of the issuer', () => {
    expect(read({ OIDC_ROLE: 'Homeward.User' }).door.client).toEqual({
      ...{ issuer: 'https://login.example', clientId: 'homeward', clientSecret: SECRET, role: 'Homeward.User' },
    });
  });

  it('may be left out, for programs alone', () => {
    expect(read({ OIDC_CLIENT_ID: undefined, OIDC_CLIENT_SECRET: undefined }).door.client).toBeUndefined();
  });

  it('know a person at Microsoft by tenant and object, elsewhere by the subject', () => {
    expect(read().oidc?.keyedBy).toBe('sub');
    expect(read({ OIDC_ISSUER: `https://login.microsoftonline.com/${TENANT}/v2.0` }).oidc?.keyedBy).toBe('tid+oid');
    expect(read({ OIDC_KEYED_BY: 'tid+oid' }).oidc?.keyedBy).toBe('tid+oid');
  });

  it('may ask for a second factor', () => {
    expect(read().oidc?.secondFactor).toBeUndefined();
    expect(read({ OIDC_SECOND_FACTOR: 'amr=mfa' }).oidc?.secondFactor).toEqual({ claim: 'amr', value: 'mfa' });
  });

  it('take plain HTTP from this machine alone', () => {
    expect(read({ OIDC_ISSUER: 'http://127.0.0.1:4000' }).door.client?.issuer).toBe('http://127.0.0.1:4000');
    expect(read({ OIDC_JWKS_URL: 'http://localhost:4000/keys' }).oidc?.jwksUrl).toBe('http://localhost:4000/keys');
  });

  it.each([
    [{ OIDC_CLIENT_ID: undefined }, 'OIDC_CLIENT_ID is not set. Set it to the name under which Homeward is registered with the issuer.'],
    [{ OIDC_CLIENT_SECRET: undefined }, 'OIDC_CLIENT_SECRET is not set. Set it to the secret that the issuer gave Homeward.'],
    [
      { OIDC_CLIENT_SECRET: undefined, OIDC_CLIENT_SECRET_FILE: '/nowhere' },
      'The file named by OIDC_CLIENT_SECRET_FILE cannot be read. Check its path and who may read it.',
    ],
    [
      { OIDC_ISSUER: undefined, OIDC_AUDIENCE: undefined, OIDC_JWKS_URL: undefined },
      'OIDC_ISSUER is not set. Set it to the issuer of sign-ins.',
    ],
    [{ OIDC_SECOND_FACTOR: 'yes' }, 'OIDC_SECOND_FACTOR must be a claim and its value, such as amr=mfa.'],
    [{ OIDC_KEYED_BY: 'email' }, 'OIDC_KEYED_BY must be one of sub, tid+oid.'],
    [{ SESSION_IDLE_MINUTES: '600' }, 'SESSION_IDLE_MINUTES must be a whole number from 5 to 60.'],
    [{ SESSION_HOURS: '48' }, 'SESSION_HOURS must be a whole number from 1 to 12.'],
    [{ STEP_UP_MINUTES: '0' }, 'STEP_UP_MINUTES must be a whole number from 1 to 60.'],
    [{ PROXIES: 'all' }, 'PROXIES must be a whole number from 0 to 5.'],
    [{ LIMIT_PERSON: '0' }, 'LIMIT_PERSON must be a whole number from 1 to 1000000.'],
    [
      { PUBLIC_URL: 'http://homeward.council.example' },
      'PUBLIC_URL must begin with https://: people sign in there, and their sessions are kept in cookies that only TLS carries.',
    ],
    [
      { PUBLIC_URL: 'https://council.example/homeward' },
      'PUBLIC_URL must be a host of its own, without a path: pages and cookies belong to the whole host.',
    ],
    [{ OIDC_ISSUER: 'http://login.example' }, 'OIDC_ISSUER must begin with https://: over anything else its answers prove nothing.'],
    [
      { OIDC_JWKS_URL: 'http://login.example/keys' },
      'OIDC_JWKS_URL must begin with https://: over anything else its answers prove nothing.',
    ],
    [
      { OIDC_JWKS_URL: 'http://login.example/keys', OIDC_CLIENT_ID: undefined, OIDC_CLIENT_SECRET: undefined },
      'OIDC_JWKS_URL must begin with https://: over anything else its answers prove nothing.',
    ],
    [
      { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
      'NODE_TLS_REJECT_UNAUTHORIZED must not be 0: every certificate would be believed. Name a private authority by NODE_EXTRA_CA_CERTS.',
    ],
    [
      { OIDC_ISSUER: 'https://login.microsoftonline.com/common/v2.0' },
      'OIDC_ISSUER must name one tenant by its id: anybody has a Microsoft account.',
    ],
    [
      { OIDC_ISSUER: 'https://homeward.council.example/demo/provider' },
      "OIDC_ISSUER names a demonstration's provider, with which anybody signs in as anybody.",
    ],
  ])('are wrong at boot: %j', (more, sentence) => {
    expect(wrong(more)).toEqual([sentence]);
  });

  it.each(['secret', 'changeme-changeme-changeme', 'Password123456789012', 'homeward-homeward-homeward', 'short'])(
    'take no default secret: %s',
    (secret) => {
      expect(wrong({ OIDC_CLIENT_SECRET: secret })).toEqual([expect.stringMatching(/^OIDC_CLIENT_SECRET looks like a default/)]);
    },
  );
});
