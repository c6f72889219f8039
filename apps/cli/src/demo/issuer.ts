/** The demonstration signs its own tokens: its key and its personas lie in a schema of their own, which no other database has. */
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import pg from 'pg';
import { machineClock } from '#platform/clock/machine';
import { onConnection, sql, type Tx } from '#platform/database';
import { APP_ROLE, OWNER_ROLE } from '#platform/migration';
import type { DataSource } from 'typeorm';
import { personOf, SEATS } from './authority.js';

const ISSUER = 'urn:homeward:demo';
const AUDIENCE = 'homeward';
const ALGORITHM = 'ES256';

const TABLES = [
  `set role ${OWNER_ROLE}`,
  'create schema if not exists demo',
  `create table if not exists demo.issuer (one_row boolean primary key default true check (one_row),
     issuer text not null, audience text not null, public_jwk jsonb not null, private_jwk jsonb not null)`,
  'create table if not exists demo.persona (persona text primary key, person text not null, name text not null, title text not null, place int not null)',
  `grant usage on schema demo to ${APP_ROLE}`,
  `grant select on demo.issuer, demo.persona to ${APP_ROLE}`,
];

/** Made by the owner, once for each demonstration; whoever may read the demonstration's database may sign in as anybody in it. */
export const installIssuer = async (ownerUrl: string): Promise<void> => {
  const keys = await newKeys();
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'homeward-demo' });
  await client.connect();
  try {
    for (const statement of TABLES) await client.query(statement);
    await client.query(
      'insert into demo.issuer (issuer, audience, public_jwk, private_jwk) values ($1, $2, $3, $4) on conflict do nothing',
      [ISSUER, AUDIENCE, JSON.stringify(keys.public), JSON.stringify(keys.private)],
    );
    await client.query(
      `insert into demo.persona (persona, person, name, title, place)
       select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[]) on conflict do nothing`,
      [
        SEATS.map(({ post }) => post),
        SEATS.map(({ post }) => personOf(post)),
        SEATS.map(({ name }) => name),
        SEATS.map(({ title }) => title),
        SEATS.map((_, place) => place),
      ],
    );
  } finally {
    await client.end();
  }
};

const newKeys = async (): Promise<{ public: JWK; private: JWK }> => {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const named = { kid: crypto.randomUUID(), alg: ALGORITHM, use: 'sig' };
  return { public: { ...(await exportJWK(publicKey)), ...named }, private: { ...(await exportJWK(privateKey)), ...named } };
};

export interface Persona {
  readonly persona: string;
  readonly person: string;
  readonly name: string;
  readonly title: string;
}

/** Undefined where there is no demonstration. */
export const personas = async (db: DataSource): Promise<Persona[] | undefined> =>
  onConnection(db, async (tx) =>
    (await isThere(tx)) ? sql<Persona>(tx, 'select persona, person, name, title from demo.persona order by place') : undefined,
  );

const isThere = async (tx: Tx): Promise<boolean> =>
  (await sql<{ there: boolean }>(tx, `select to_regclass('demo.issuer') is not null as there`))[0]!.there;

interface IssuerRow {
  readonly issuer: string;
  readonly audience: string;
  readonly private_jwk: JWK;
}

/** Machine time: a token has nothing to do with the demonstration's clock. */
export const signToken = async (db: DataSource, { person, name }: Persona, expires = '8h'): Promise<string> => {
  const [row] = await onConnection(db, (tx) => sql<IssuerRow>(tx, 'select issuer, audience, private_jwk from demo.issuer'));
  if (!row) throw new Error('The demonstration has no key. Run: homeward demo');
  const { issuer, audience, private_jwk: jwk } = row;
  // Whoever asks for one has just said who they are: enough for a decision, for a quarter of an hour.
  return new SignJWT({ name, auth_time: Math.floor(machineClock() / 1_000) })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT', ...(jwk.kid !== undefined && { kid: jwk.kid }) })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(person)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(await importJWK(jwk, ALGORITHM));
};
