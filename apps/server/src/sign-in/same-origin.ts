/** Whoever comes by session shows that one of our own pages asks: by where it was asked from, and by a token that no other page knows. */
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { isSame } from '#access/sessions/secrets';
import { describedOf } from '../api/described.js';
import { problem } from '../api/problem.js';
import type { ApiRequest } from '../api/request.js';
import type { Door } from './door.js';
import { SignInFailed } from './failed.js';
import { originOf } from './doorway.js';

export const CSRF_HEADER = 'x-csrf-token';
export const CSRF_FIELD = 'csrf';

@Injectable()
export class SameOrigin implements NestInterceptor {
  constructor(private readonly door: Door) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    if (request.method !== 'GET' && request.method !== 'HEAD')
      await this.check(request, describedOf(context.getHandler())?.body?.form === true);
    return next.handle();
  }

  /** No other site can make a browser send a bearer token. */
  private async check(request: ApiRequest, isForm: boolean): Promise<void> {
    if (request.headers.authorization !== undefined) return;
    const session = request.session ?? (await this.door.sessionOf(request, 'looks'));
    if (!session) return;
    const token: unknown = isForm ? (request.body as Record<string, unknown>)[CSRF_FIELD] : request.headers[CSRF_HEADER];
    const isOurs = isFromHere(request, originOf(this.door.doorway));
    const hasToken = typeof token === 'string' && isSame(token, session.csrf);
    // Whoever sent a form sees what comes back.
    if (isForm && !(isOurs && hasToken)) throw new SignInFailed('not-from-here');
    if (!isOurs) throw problem('cross-site', 'This was not asked from a page of this service.');
    if (!hasToken) throw problem('cross-site', "Send the session's token with it (X-CSRF-Token). Load the page again.");
  }
}

/** Browsers say at least one of the two of every POST; who says neither is no browser, and has no use for a session. */
const isFromHere = ({ headers }: ApiRequest, origin: string): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  return headers.origin === undefined ? site === 'same-origin' : headers.origin === origin;
};
