/** A house with a server before it: callers speak HTTP, and time is let pass as in any other test. */
import { randomUUID } from 'node:crypto';
import { createServer, type HomewardServer } from '#apps/server/src/server';
import type { More } from '#apps/server/src/api/more';
import { Rooms } from '#apps/server/src/api/rooms';
import { TestHouse } from './house.js';
import { TestIssuer } from './issuer.js';
import { testLog } from './log.js';

export interface Reply<Body = Readonly<Record<string, unknown>>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}
export interface Sending {
  readonly key?: string;
  readonly ifMatch?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export class TestApi {
  private readonly tokens = new Map<string, string>();
  private constructor(
    readonly test: TestHouse,
    readonly server: HomewardServer,
    readonly issuer: TestIssuer,
    readonly log: string[],
  ) {}

  /** `more` is what a suite has beside the API itself. */
  static async open(begins?: string, more?: (rooms: Rooms) => More): Promise<TestApi> {
    const test = await TestHouse.open(begins);
    const issuer = await TestIssuer.make();
    const lines: string[] = [];
    const rooms = new Rooms(test.db, test.house);
    const parts = { rooms, issuer: issuer.issuer, log: testLog('server', lines), ...(more && { more: more(rooms) }) };
    const server = await createServer(parts, 0);
    return new TestApi(test, server, issuer, lines);
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.test.close();
  }

  get url(): string {
    return `http://127.0.0.1:${this.server.port}`;
  }

  get<Body = Readonly<Record<string, unknown>>>(person: string, path: string): Promise<Reply<Body>> {
    return this.send<Body>(person, path, { method: 'GET' });
  }

  /** Gives a command with a new key, unless told otherwise. */
  post<Body = Readonly<Record<string, unknown>>>(person: string, path: string, body: unknown, sending: Sending = {}): Promise<Reply<Body>> {
    const { key = randomUUID(), ifMatch, headers = {} } = sending;
    return this.send<Body>(person, path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(ifMatch !== undefined && { 'if-match': ifMatch }),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  /** Gives a command that has to be carried out; answers with its answer. */
  async does(person: string, path: string, body: unknown = {}): Promise<{ move: string; entry: number; revision: number }> {
    const reply = await this.post<{ move: string; entry: number; revision: number }>(person, path, body);
    if (reply.status >= 300) throw new Error(`${path} was answered ${reply.status}: ${JSON.stringify(reply.body)}`);
    return reply.body;
  }

  /** What the server said of faults of its own. */
  faults(): string[] {
    return this.log.filter((line) => /"level":(50|60)/.test(line));
  }

  async send<Body = Readonly<Record<string, unknown>>>(person: string | undefined, path: string, init: RequestInit): Promise<Reply<Body>> {
    const headers = new Headers(init.headers);
    if (person !== undefined && !headers.has('authorization')) headers.set('authorization', `Bearer ${await this.token(person)}`);
    const response = await fetch(`${this.url}${path}`, { ...init, headers });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text === '' ? {} : JSON.parse(text)) as Body };
  }

  async token(person: string): Promise<string> {
    const token = this.tokens.get(person) ?? (await this.issuer.token(person));
    this.tokens.set(person, token);
    return token;
  }
}
