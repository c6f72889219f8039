/** What the claims of a token say of whoever it was made for. */
import type { KeyedBy, SecondFactor } from '#platform/config';

export type Claims = Readonly<Record<string, unknown>>;

/** What a program may do: ask, or also record. */
export type TokenScope = 'read' | 'record';

const PERSON = /^[A-Za-z0-9][A-Za-z0-9._@:|+-]{0,99}$/;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Names under which the service itself acts: no token may bear them. */
const RESERVED: readonly string[] = ['operator', 'clock'];
const SCOPES: readonly TokenScope[] = ['read', 'record'];

const text = (claim: unknown): string | undefined => (typeof claim === 'string' && claim !== '' ? claim : undefined);

/** The person's id in the record. Never an e-mail address: those are given to somebody else when a person has left. */
export const personOf = (claims: Claims, keyedBy: KeyedBy): string | undefined => {
  const person = keyedBy === 'sub' ? text(claims['sub']) : tenantAndObject(claims);
  return person !== undefined && PERSON.test(person) && !RESERVED.includes(person) ? person : undefined;
};

const tenantAndObject = ({ tid, oid }: Claims): string | undefined => {
  const [tenant, object] = [text(tid), text(oid)];
  return tenant && object && GUID.test(tenant) && GUID.test(object) ? `${tenant}:${object}`.toLowerCase() : undefined;
};

/** The program that a token was made for, where it stands for itself and for nobody who signed in (RFC 9068, 2.2). */
export const clientOf = (claims: Claims, keyedBy: KeyedBy): string | undefined => {
  const client = text(claims['client_id']) ?? text(claims['azp']) ?? text(claims['appid']);
  if (client === undefined || !PERSON.test(client)) return undefined;
  // Microsoft gives a program's own token no `scp`, and each token of a person has one.
  const itself = keyedBy === 'sub' ? claims['sub'] === client : claims['idtyp'] === 'app' || claims['scp'] === undefined;
  return itself ? client : undefined;
};

/** Of the token's scopes (Microsoft's app roles among them) those that this service knows. */
export const scopesOf = ({ scope, scp, roles }: Claims): TokenScope[] => {
  const said = [...(text(scope) ?? '').split(' '), ...(text(scp) ?? '').split(' '), ...(Array.isArray(roles) ? (roles as unknown[]) : [])];
  return SCOPES.filter((one) => said.includes(one));
};

/** Whether the issuer says that the person has shown more than a password. */
export const showedSecondFactor = (claims: Claims, { claim, value }: SecondFactor): boolean => {
  const said = claims[claim];
  return Array.isArray(said) ? said.includes(value) : said === value;
};

/** When the person really signed in, in ms. */
export const signedInAtOf = ({ auth_time: at }: Claims): number | undefined =>
  typeof at === 'number' && Number.isFinite(at) && at > 0 ? at * 1_000 : undefined;
