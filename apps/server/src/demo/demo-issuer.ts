/** The demonstration's own issuer: its keys lie in the database, where `homeward demo` made them. */
import { errors, importJWK, type JWK, type JWTVerifyGetKey } from 'jose';
import type { DataSource } from 'typeorm';
import { onConnection, sql } from '#platform/database';

export interface IssuerRow {
  readonly issuer: string;
  readonly audience: string;
  readonly jwk: JWK;
}
export interface Persona {
  readonly persona: string;
  readonly person: string;
  readonly name: string;
  readonly title: string;
}

export const issuerOf = async (db: DataSource): Promise<IssuerRow> => {
  const [row] = await onConnection(db, (tx) => sql<IssuerRow>(tx, 'select issuer, audience, public_jwk as jwk from demo.issuer'));
  if (!row) throw new Error('The demonstration has no key yet. Run: homeward demo');
  return row;
};

/** A token may name a key that is not known here: the demonstration has been started afresh, so it is looked for once more. */
export const keysOf = (db: DataSource, first: JWK): JWTVerifyGetKey => {
  let known = first;
  return async ({ kid }) => {
    if (kid !== known.kid) known = (await issuerOf(db)).jwk;
    if (kid !== known.kid) throw new errors.JWKSNoMatchingKey();
    return importJWK(known, 'ES256');
  };
};

export const personasOf = (db: DataSource): Promise<Persona[]> =>
  onConnection(db, (tx) => sql<Persona>(tx, 'select persona, person, name, title from demo.persona order by place'));
