import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig, readOwnerUrl, requireOidc } from './config.js';

const service = {
  DATABASE_URL: 'postgres://homeward_app:secret@db/homeward',
  MAIL_FROM: 'homeward@council.example',
  PUBLIC_URL: 'https://homeward.council.example/',
};

const oidc = { OIDC_ISSUER: 'https://login.example', OIDC_AUDIENCE: 'homeward', OIDC_JWKS_URL: 'https://login.example/keys' };

const sentences = (read: () => unknown): string[] => {
  try {
    read();
  } catch (error) {
    return (error as Error).message.split('\n');
  }
  return [];
};

describe('readConfig', () => {
  it('takes a service with what it cannot do without, and sensible values for the rest', () => {
    expect(readConfig(service)).toEqual({
      mode: 'service',
      clock: 'real',
      databaseUrl: service.DATABASE_URL,
      redisUrl: undefined,
      smtpUrl: undefined,
      mailFrom: 'homeward@council.example',
      port: 3000,
      publicUrl: 'https://homeward.council.example',
      oidc: undefined,
      door: {
        client: undefined,
        ...{ idleMinutes: 30, hours: 10, stepUpMinutes: 15, proxies: 1 },
        limits: { person: 600, client: 600, address: 12_000, signInsOfAddress: 600, signInsOfPerson: 20 },
      },
      sweepIntervalMs: 5000,
      logLevel: 'info',
    });
  });

  it('needs only a database for a demonstration, whose clock can be stepped', () => {
    const config = readConfig({ HOMEWARD_MODE: 'demo', DATABASE_URL: service.DATABASE_URL, PORT: '8080' });
    expect(config).toMatchObject({ mode: 'demo', clock: 'stepped', publicUrl: 'http://localhost:8080', mailFrom: 'homeward@localhost' });
  });

  it('says all that is missing at once, and what to do', () => {
    expect(sentences(() => readConfig({}))).toEqual([
      'DATABASE_URL is not set. Set it to the address of PostgreSQL, signing in as homeward_app.',
      'MAIL_FROM is not set. Set it to the sender of all mail.',
      'PUBLIC_URL is not set. Set it to the address at which people reach Homeward, which every notice links to.',
    ]);
  });

  it('says what is wrong without repeating a value', () => {
    const wrong = sentences(() =>
      readConfig({
        ...service,
        HOMEWARD_MODE: 'live',
        DATABASE_URL: 'mysql://root:hunter2@db',
        REDIS_URL: 'hunter2',
        PORT: '70000',
        SWEEP_INTERVAL_MS: '5s',
        LOG_LEVEL: 'loud',
      }),
    );
    expect(wrong).toEqual([
      'HOMEWARD_MODE must be one of demo, service.',
      'PORT must be a whole number from 1 to 65535.',
      'DATABASE_URL is not an address. It must begin with postgres:// or postgresql://.',
      'REDIS_URL is not an address. It must begin with redis:// or rediss://.',
      'SWEEP_INTERVAL_MS must be a whole number from 100 to 60000.',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
    ]);
  });

  it('wants all three settings of sign-in or none; the server wants them all', () => {
    expect(sentences(() => readConfig({ ...service, OIDC_ISSUER: oidc.OIDC_ISSUER }))).toEqual([
      'OIDC_AUDIENCE is not set. Set it to the audience its tokens are made for.',
      'OIDC_JWKS_URL is not set. Set it to where its public keys are.',
    ]);
    expect(requireOidc(readConfig({ ...service, ...oidc }))).toEqual({
      issuer: oidc.OIDC_ISSUER,
      audience: 'homeward',
      jwksUrl: oidc.OIDC_JWKS_URL,
      keyedBy: 'sub',
    });
    expect(() => requireOidc(readConfig(service))).toThrow('OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL are not set.');
  });

  it('reads the owner’s address apart', () => {
    expect(readOwnerUrl({ OWNER_DATABASE_URL: 'postgres://postgres@db/homeward' })).toBe('postgres://postgres@db/homeward');
    expect(() => readOwnerUrl({})).toThrow('OWNER_DATABASE_URL is not set.');
  });

  describe('with secrets in files', () => {
    let folder: string;
    beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'homeward-config-'))));
    afterAll(() => rmSync(folder, { recursive: true }));

    it('reads them, without the line end', () => {
      const file = path.join(folder, 'url');
      writeFileSync(file, `${service.DATABASE_URL}\n`);
      expect(readConfig({ ...service, DATABASE_URL: undefined, DATABASE_URL_FILE: file }).databaseUrl).toBe(service.DATABASE_URL);
    });

    it('says when a file is missing or empty, or when both are given', () => {
      const empty = path.join(folder, 'empty');
      writeFileSync(empty, '\n');
      const read = (more: Record<string, string | undefined>) => sentences(() => readConfig({ ...service, ...more }));
      expect(read({ SMTP_URL_FILE: path.join(folder, 'none') })).toEqual([
        'The file named by SMTP_URL_FILE cannot be read. Check its path and who may read it.',
      ]);
      expect(read({ DATABASE_URL: '', DATABASE_URL_FILE: empty })).toEqual([
        'The file named by DATABASE_URL_FILE is empty. Put the value in it.',
      ]);
      expect(read({ DATABASE_URL_FILE: empty })).toEqual(['DATABASE_URL and DATABASE_URL_FILE are both set. Keep one.']);
    });
  });
});
