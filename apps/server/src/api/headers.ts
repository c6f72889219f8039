import { invalid } from './problem.js';
import type { ApiRequest } from './request.js';

export const IDEMPOTENCY_KEY = /^[A-Za-z0-9._~:-]{1,100}$/;
export const STRONG_ETAG = /^"(0|[1-9]\d{0,8})"$/;

/** The caller's own name for the command: giving it again under the same key answers the same, for ever. */
export const idempotencyKeyOf = ({ headers }: ApiRequest): string => {
  const key = headers['idempotency-key'];
  if (typeof key === 'string' && IDEMPOTENCY_KEY.test(key)) return key;
  const detail = 'Send an Idempotency-Key of 1 to 100 letters, digits or . _ ~ : - with every command, a new one for each.';
  throw invalid([{ field: 'Idempotency-Key', detail }]);
};

/** The revision that the caller has seen, where they say so. */
export const ifMatchOf = ({ headers }: ApiRequest): number | undefined => {
  const etag = headers['if-match'];
  if (etag === undefined) return undefined;
  const revision = STRONG_ETAG.exec(etag)?.[1];
  if (revision !== undefined) return Number(revision);
  throw invalid([{ field: 'If-Match', detail: 'Send If-Match with one strong ETag, as a move was answered with it, such as "4".' }]);
};

export const etagOf = (revision: number): string => `"${revision}"`;
