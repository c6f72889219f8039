/** The door: signs people in and out, and knows whose session a request belongs to. */
import type { DataSource } from 'typeorm';
import { ATTEMPT_MINUTES, beginAttempt, takeAttempt } from '#access/sessions/attempts';
import { isDisabled } from '#access/sessions/disabled';
import { newSecret } from '#access/sessions/secrets';
import { type Session, Sessions } from '#access/sessions/sessions';
import { onConnection } from '#platform/database';
import type { ApiRequest, ApiResponse } from '../api/request.js';
import { type CookieName, dropCookie, readCookie, writeCookie } from './cookies.js';
import type { Doorway } from './doorway.js';
import { SignInFailed } from './failed.js';
import type { Limits } from './limits.js';
import { type Answered, Provider } from './provider.js';

type Came = Pick<ApiRequest, 'headers' | 'ip' | 'person'>;

export class Door {
  readonly sessions: Sessions;
  private readonly provider: Provider | undefined;

  constructor(
    private readonly db: DataSource,
    readonly doorway: Doorway,
    readonly limits: Limits,
  ) {
    this.sessions = new Sessions(db, doorway);
    this.provider = doorway.provider && new Provider(doorway, doorway.provider);
  }

  get isSetUp(): boolean {
    return this.provider !== undefined;
  }

  sessionOf(request: Came, how: 'looks' | 'uses' | 'extends' = 'uses'): Promise<Session | undefined> {
    return this.sessions.find(this.cookie(request, 'homeward'), how);
  }

  /** Answers with the provider's address. */
  async begin(request: Came, response: ApiResponse, { again, returnTo }: { again: boolean; returnTo: string }): Promise<string> {
    await this.limits.signInFrom(request.ip ?? '');
    const { url, state, ...checks } = await this.theProvider().begin(again);
    const browser = this.cookie(request, 'homeward-sign-in') ?? newSecret();
    await beginAttempt(this.db, state, browser, { ...checks, again, returnTo });
    writeCookie(response, 'homeward-sign-in', browser, { plain: this.doorway.plainCookies, seconds: ATTEMPT_MINUTES * 60 });
    return url;
  }

  /** Who came back, and where they wanted to go. Nobody is signed in by this yet. */
  async comesBack(request: Came, query: string): Promise<Answered & { readonly returnTo: string }> {
    const state = new URLSearchParams(query).get('state');
    const browser = this.cookie(request, 'homeward-sign-in');
    const attempt = state && browser ? await takeAttempt(this.db, state, browser) : undefined;
    if (!state || !attempt) throw new SignInFailed('not-begun');
    const answered = await this.theProvider().finish(query, state, attempt);
    request.person = answered.person;
    await this.limits.signInOf(answered.person);
    if (await onConnection(this.db, (tx) => isDisabled(tx, answered.person))) throw new SignInFailed('disabled');
    return { ...answered, returnTo: attempt.returnTo };
  }

  async letIn(request: Came, response: ApiResponse, answered: Answered): Promise<void> {
    const id = await this.sessions.begin(answered, this.cookie(request, 'homeward'));
    writeCookie(response, 'homeward', id, { plain: this.doorway.plainCookies });
  }

  /** Here at once; answers where to sign out of the provider too. */
  async signOut(request: Came, response: ApiResponse, everywhere: boolean): Promise<string | undefined> {
    const session = await this.sessionOf(request, 'looks');
    if (session) request.person = session.person;
    if (session && everywhere) await this.sessions.endAllOf(session.person);
    await this.end(request, response);
    return session && this.provider?.signOutUrl(session.idToken).catch(() => undefined);
  }

  async end(request: Came, response: ApiResponse): Promise<void> {
    await this.sessions.end(this.cookie(request, 'homeward'));
    dropCookie(response, 'homeward', this.doorway.plainCookies);
    // What the browser still holds of us goes with it, pages to go back to among it. Cookies are not named: a neighbour's would go too.
    response.setHeader('Clear-Site-Data', '"cache", "storage"');
  }

  private theProvider(): Provider {
    if (!this.provider) throw new SignInFailed('not-set-up');
    return this.provider;
  }

  private cookie(request: Came, name: CookieName): string | undefined {
    return readCookie(request, name, this.doorway.plainCookies);
  }
}
