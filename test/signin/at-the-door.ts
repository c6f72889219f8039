/** A server before a house, and a provider on a port of its own: both speak HTTP, and people come with browsers. */
import { createServer as createHttp, type Server } from 'node:http';
import { createServer as createSocket, type AddressInfo } from 'node:net';
import { type Handle, makeProvider } from '#apps/server/src/demo/provider/make-provider';
import { Rooms } from '#apps/server/src/api/rooms';
import { createServer, type HomewardServer, type ServerParts } from '#apps/server/src/server';
import type { Doorway, ProviderSettings } from '#apps/server/src/sign-in/doorway';
import pg from 'pg';
import { TestHouse } from '#support/house';
import { TestIssuer } from '#support/issuer';
import { testLog } from '#support/log';
import { POSTS } from '#support/story';
import { Browser, type Page } from './browser.js';

export const CLIENT = { clientId: 'homeward-test', clientSecret: 'a secret that is long enough for this' };
export const SESSION = '__Host-homeward';
export const PERSONAS = [...Object.keys(POSTS), 'nobody'].map((person) => ({ person, name: `Person ${person}`, title: person }));

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createSocket().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

export interface Ways {
  readonly doorway?: Partial<Doorway>;
  /** Of the client: how people are known, which role they need. */
  readonly client?: Partial<ProviderSettings>;
  readonly provider?: (issuer: string, redirectUri: string) => Promise<Handle>;
  readonly parts?: Partial<ServerParts>;
}

export class AtTheDoor {
  private constructor(
    readonly test: TestHouse,
    readonly server: HomewardServer,
    readonly provider: Server,
    readonly issuer: TestIssuer,
    readonly url: string,
    readonly log: string[],
  ) {}

  static async open({ doorway = {}, client = {}, provider, parts = {} }: Ways = {}): Promise<AtTheDoor> {
    const test = await TestHouse.open();
    const [port, providerPort] = [await freePort(), await freePort()];
    const [url, issuer] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${providerPort}`];
    const addresses = { issuer, redirectUri: `${url}/sign-in/callback`, signedOutUri: `${url}/signed-out` };
    const handle = provider
      ? await provider(issuer, addresses.redirectUri)
      : await makeProvider({ ...CLIENT, ...addresses, personas: () => Promise.resolve(PERSONAS) });
    const idp = createHttp((request, response) => void handle(request, response));
    await new Promise<void>((resolve) => idp.listen(providerPort, '127.0.0.1', resolve));
    const lines: string[] = [];
    const tokens = await TestIssuer.make();
    const at: Doorway = {
      ...{ publicUrl: url, plainCookies: false, idleMinutes: 30, hours: 10, stepUpMinutes: 15, proxies: 0 },
      provider: { ...CLIENT, issuer, keyedBy: 'sub', ...client },
      ...doorway,
    };
    const log = testLog('server', lines);
    const server = await createServer({ rooms: new Rooms(test.db, test.house), issuer: tokens.issuer, log, doorway: at, ...parts }, port);
    return new AtTheDoor(test, server, idp, tokens, url, lines);
  }

  async close(): Promise<void> {
    await this.server.close();
    this.provider.closeAllConnections();
    await new Promise((resolve) => this.provider.close(resolve));
    await this.test.close();
  }

  browser(): Browser {
    return new Browser(this.url);
  }

  /** A browser in which somebody has signed in. */
  async signedIn(person: string): Promise<Browser> {
    const browser = this.browser();
    await this.signIn(browser, person);
    return browser;
  }

  async signIn(browser: Browser, person: string, how = ''): Promise<Page> {
    const who = await browser.open(`/sign-in${how}`);
    return who.text.includes('Who signs in') ? browser.send(who, { person }) : who;
  }

  async session(browser: Browser): Promise<{ status: number; body: Record<string, unknown> }> {
    const { status, text } = await browser.ask('/api/session');
    return { status, body: JSON.parse(text) as Record<string, unknown> };
  }

  /** A command, as a page's script would send it. */
  async post(browser: Browser, path: string, body: object, headers: Readonly<Record<string, string>> = {}) {
    const { csrf = '' } = (await this.session(browser)).body as { csrf?: string };
    return this.postAs(browser, path, body, { origin: this.url, 'x-csrf-token': csrf, ...headers });
  }

  async postAs(browser: Browser, path: string, body: object, headers: Readonly<Record<string, string>>) {
    const all = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), ...headers };
    const page = await browser.ask(path, { method: 'POST', headers: all, body: JSON.stringify(body) });
    return { status: page.status, headers: page.headers, body: JSON.parse(page.text) as Record<string, unknown> };
  }

  /** Lets the machine's time pass for all sessions and attempts: whatever happened, happened so much earlier. */
  async minutesPass(minutes: number): Promise<void> {
    const earlier = (names: readonly string[]) => names.map((name) => `${name} = ${name} - interval '${minutes} minutes'`).join(', ');
    const client = new pg.Client({ connectionString: this.test.database.ownerUrl });
    await client.connect();
    await client.query(`update access.session set ${earlier(['began_at', 'seen_at', 'ends_at', 'signed_in_at'])}`);
    await client.query(`update access.sign_in_attempt set ${earlier(['began_at'])}`);
    await client.end();
  }

  faults(): string[] {
    return this.log.filter((line) => /"level":(50|60)/.test(line));
  }
}
