/** Whatever was thrown becomes problem+json, and a page for whoever came with a browser. Nothing of a stack, a statement or a person's words is in it. */
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Log } from '#platform/log';
import { refusedPage, signInFor, wantsPage } from '../pages/refused.js';
import { failedPage } from '../pages/signed-out.js';
import { SignInFailed } from '../sign-in/failed.js';
import { invalid, Problem, problem } from './problem.js';
import type { ApiRequest, ApiResponse } from './request.js';

/** The methods that a path knows, by which a wrong method is told from a wrong address. */
export type MethodsOf = (path: string) => readonly string[];

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly methodsOf: MethodsOf,
    private readonly canSignIn: boolean,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<ApiRequest>();
    const response = http.getResponse<ApiResponse>();
    if (response.headersSent) return void response.destroy();
    if (error instanceof SignInFailed) return this.showFailed(error, request, response);
    const found = this.problemOf(error, request);
    request.refused = refusedBy(found);
    if (found.status >= 500) this.log.error('A request failed.', this.fields(error, request, found));
    for (const [name, value] of Object.entries(found.headers)) response.setHeader(name, value);
    if (wantsPage(request)) return this.showRefused(found, request, response);
    response.status(found.status).setHeader('Content-Type', 'application/problem+json; charset=utf-8');
    response.end(JSON.stringify(found.body(request.requestId)));
  }

  /** Whoever is not signed in is led to where they can be, and back. */
  private showRefused(found: Problem, request: ApiRequest, response: ApiResponse): void {
    const comesBack = found.status === 401 && this.canSignIn;
    if (comesBack) response.setHeader('Location', signInFor(request));
    response.status(comesBack ? 303 : found.status).setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(comesBack ? '' : refusedPage(found, request.requestId));
  }

  /** People meet this in a browser: a page, in words. */
  private showFailed(failed: SignInFailed, request: ApiRequest, response: ApiResponse): void {
    const { requestId } = request;
    request.refused = { rule: failed.why, ...(failed.code !== undefined && { code: failed.code }) };
    this.log.warn('A sign-in failed.', { ...request.refused, ...(requestId !== undefined && { requestId }) });
    response.status(failed.status).setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(failedPage(failed, requestId));
  }

  private fields(error: unknown, { requestId }: ApiRequest, { refusal }: Problem) {
    return { error, rule: refusal.rule, ...(requestId !== undefined && { requestId }) };
  }

  private problemOf(error: unknown, request: ApiRequest): Problem {
    if (error instanceof Problem) return error;
    if (error instanceof HttpException && error.getStatus() === 404) return this.unknownRoute(request);
    if (error instanceof HttpException && error.getStatus() < 500) return invalid([{ detail: 'The address cannot be read.' }]);
    if (isAway(error))
      return problem('away', 'The database does not answer just now. Nothing was recorded. Try again.', { 'Retry-After': '2' });
    return problem('fault', 'Something went wrong on our side. Nothing was recorded. Give the instance when you ask about it.');
  }

  private unknownRoute({ path, method }: ApiRequest): Problem {
    const methods = this.methodsOf(path);
    return methods.length === 0 || methods.includes(method ?? '')
      ? problem('not-found', 'There is nothing at this address.')
      : problem('method-not-allowed', `This address knows: ${methods.join(', ')}.`, { Allow: methods.join(', ') });
  }
}

const refusedBy = ({ refusal: { rule, facts } }: Problem) => {
  const why = facts?.['why'];
  return { rule, ...(rule === 'unauthenticated' && typeof why === 'string' && { code: why }) };
};

/** Lost connections, a server that is going down, one that is full, and a transaction that lost every race. */
const isAway = (error: unknown): boolean => {
  const inner = error instanceof Error && 'driverError' in error ? error.driverError : error;
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : '';
  return (
    /^(ECONN\w+|EPIPE|08\w{3}|53\w{3}|57P0\d|57014|40001|40P01)$/.test(code) ||
    (inner instanceof Error && /Connection terminated|timeout exceeded when trying to connect/.test(inner.message))
  );
};
