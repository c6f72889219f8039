/** Who is asking: whoever a bearer token was made for or, where none is sent, whose session the cookie names. */
import type { Session } from '#access/sessions/sessions';
import { isDisabled } from '#access/sessions/disabled';
import type { SignedIn, SignIn } from '#access/sign-in';
import { isRefusal, refuse } from '#domain/refusal';
import { type MachineClock, machineClock } from '#platform/clock/machine';
import { onConnection } from '#platform/database';
import type { DataSource } from 'typeorm';
import { Problem, problem } from '../api/problem.js';
import type { ApiRequest } from '../api/request.js';
import type { Door } from './door.js';
import { needsFreshSignIn } from './step-up.js';

export interface Found extends SignedIn {
  readonly session?: Session;
}

/** Routes by which a session is looked at, and prolonged. Whatever else is asked uses it. */
export const SESSION_ROUTES = { look: 'session', extend: 'extend-session' } as const;

export class Callers {
  constructor(
    private readonly db: DataSource,
    private readonly signIn: SignIn,
    private readonly door: Door,
    private readonly now: MachineClock = machineClock,
  ) {}

  async find(request: ApiRequest, route: string): Promise<Found> {
    const found = await this.found(request, route);
    request.person = found.person;
    if (found.client !== undefined) request.client = found.client;
    if (found.session) request.session = found.session;
    await (found.client === undefined
      ? this.door.limits.requestOf('person', found.person)
      : this.door.limits.requestOf('client', found.client));
    checkScopes(found, request);
    needsFreshSignIn(route, found, this.door.doorway.stepUpMinutes, this.now());
    return found;
  }

  /** Whoever has no business here any more is signed out at once. */
  async turnedAway(found: Found): Promise<void> {
    if (found.session) await this.door.sessions.endAllOf(found.person);
  }

  private async found(request: ApiRequest, route: string): Promise<Found> {
    const { authorization } = request.headers;
    const how = route === SESSION_ROUTES.look ? 'looks' : route === SESSION_ROUTES.extend ? 'extends' : 'uses';
    const session = authorization === undefined ? await this.door.sessionOf(request, how) : undefined;
    if (session) {
      const { person, signedInAt } = session;
      return { person, session, ...(signedInAt !== undefined && { signedInAt }) };
    }
    return this.byToken(authorization);
  }

  private async byToken(authorization: string | undefined): Promise<Found> {
    const signedIn = await this.signIn(authorization);
    if (isRefusal(signedIn)) throw new Problem(signedIn, signedIn.rule === 'unauthenticated' ? { 'WWW-Authenticate': 'Bearer' } : {});
    if (await onConnection(this.db, (tx) => isDisabled(tx, signedIn.person)))
      throw new Problem(refuse('disabled', 'Your account is closed at present.'));
    return signedIn;
  }
}

/** What is looked for goes by POST, so that no name stands in an address. */
const asks = ({ method, path }: ApiRequest): boolean => method === 'GET' || path.endsWith('/search');

const checkScopes = ({ scopes }: Found, request: ApiRequest): void => {
  const needed = asks(request) ? 'read' : 'record';
  if (scopes && !scopes.includes(needed)) {
    const headers = { 'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${needed}"` };
    throw problem('scope', `This token may not do that: it lacks the scope "${needed}".`, headers);
  }
};
