/** The two cookies: whose session it is, and which browser began a sign-in. Secrets, and nothing else. */
import { isSecret } from '#access/sessions/secrets';
import type { ApiRequest, ApiResponse } from '../api/request.js';

export type CookieName = 'homeward' | 'homeward-sign-in';

/** A name with `__Host-` is taken by browsers only over TLS, for this host alone, and from no other. */
const nameOf = (name: CookieName, plain: boolean): string => (plain ? name : `__Host-${name}`);

export const readCookie = ({ headers }: Pick<ApiRequest, 'headers'>, name: CookieName, plain: boolean): string | undefined => {
  const begins = `${nameOf(name, plain)}=`;
  const found = (headers.cookie ?? '').split(/;\s*/).filter((pair) => pair.startsWith(begins));
  // Of two, either may have been planted by a neighbour: neither counts.
  const value = found.length === 1 ? found[0]!.slice(begins.length) : undefined;
  return isSecret(value) ? value : undefined;
};

interface Kept {
  readonly plain: boolean;
  readonly seconds?: number;
}

export const writeCookie = (response: ApiResponse, name: CookieName, value: string, { plain, seconds }: Kept): void => {
  const parts = [`${nameOf(name, plain)}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Lax'];
  if (!plain) parts.push('Secure');
  if (seconds !== undefined) parts.push(`Max-Age=${seconds}`);
  response.appendHeader('Set-Cookie', parts.join('; '));
};

export const dropCookie = (response: ApiResponse, name: CookieName, plain: boolean): void =>
  writeCookie(response, name, '', { plain, seconds: 0 });
