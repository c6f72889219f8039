/** Secrets that stand in cookies and forms: 256 random bits. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const SECRET = /^[A-Za-z0-9_-]{43}$/;

export const newSecret = (): string => randomBytes(32).toString('base64url');
export const isSecret = (text: string | undefined): text is string => text !== undefined && SECRET.test(text);
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** The synchroniser token of a session: only who knows its id can make it, and it does not give the id away. */
export const csrfOf = (id: string): string => createHmac('sha256', id).update('csrf').digest('base64url');

export const isSame = (a: string, b: string): boolean => timingSafeEqual(hashOf(a), hashOf(b));
