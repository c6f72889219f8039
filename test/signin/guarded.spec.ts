/** What a session alone does not open: another site's page, a screen left open, a program's token without its scope, asking without end. */
import { COMMANDS } from '#domain/move/commands/index';
import { OPENING_BY_API } from '#support/house';
import { AtTheDoor, freePort, SESSION } from './at-the-door.js';
import type { Browser } from './browser.js';

let door: AtTheDoor;
beforeAll(async () => (door = await AtTheDoor.open()), 60_000);
afterEach(() => expect(door.faults()).toEqual([]));
afterAll(() => door.close());

const moves = async (browser: Browser): Promise<number> =>
  (JSON.parse((await browser.ask('/api/moves')).text) as { items: unknown[] }).items.length;
const open = '/api/moves/open-move';
/** Known, let through, and refused by a rule: the child has a move already. */
const TAKEN = 422;

describe('another site', () => {
  let browser: Browser;
  let csrf: string;
  beforeAll(async () => {
    browser = await door.signedIn('sw');
    csrf = (await door.session(browser)).body['csrf'] as string;
  });

  it('records nothing through a session: the page’s own token and origin do', async () => {
    const before = await moves(browser);
    const here = { origin: door.url };
    for (const headers of [
      {},
      here,
      { 'x-csrf-token': csrf },
      { ...here, 'x-csrf-token': '' },
      { ...here, 'x-csrf-token': `${csrf}x` },
      { ...here, 'x-csrf-token': 'b'.repeat(csrf.length) },
      { 'x-csrf-token': csrf, origin: 'https://evil.example' },
      { 'x-csrf-token': csrf, origin: 'null' },
      { 'x-csrf-token': csrf, origin: `${door.url}.evil.example` },
      { 'x-csrf-token': csrf, 'sec-fetch-site': 'cross-site' },
      { 'x-csrf-token': csrf, 'sec-fetch-site': 'none' },
      { 'x-csrf-token': csrf, ...here, 'sec-fetch-site': 'same-site' },
    ]) {
      const { status, body } = await door.postAs(browser, open, OPENING_BY_API, headers);
      expect({ headers, status, rule: body['rule'] }).toEqual({ headers, status: 403, rule: 'cross-site' });
    }
    expect(await moves(browser)).toBe(before);
    expect((await door.postAs(browser, open, OPENING_BY_API, { ...here, 'x-csrf-token': csrf })).status).toBe(201);
    const bySite = { 'x-csrf-token': csrf, 'sec-fetch-site': 'same-origin' };
    expect((await door.postAs(browser, open, OPENING_BY_API, bySite)).status).toBe(TAKEN);
  });

  it('has no use for the token of another session', async () => {
    const other = await door.signedIn('sw');
    const token = (await door.session(other)).body['csrf'] as string;
    expect((await door.postAs(browser, open, OPENING_BY_API, { origin: door.url, 'x-csrf-token': token })).status).toBe(403);
  });

  it('signs nobody out', async () => {
    const forms = [{}, { csrf: 'wrong' }, { csrf: 'b'.repeat(43) }];
    for (const fields of forms) {
      const headers = { origin: door.url, 'content-type': 'application/x-www-form-urlencoded' };
      const page = await browser.ask('/sign-out', { method: 'POST', headers, body: new URLSearchParams(fields).toString() });
      expect(page.status).toBe(403);
    }
    const foreign = { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' };
    expect((await browser.ask('/sign-out', { method: 'POST', headers: foreign, body: `csrf=${csrf}` })).status).toBe(403);
    expect((await door.session(browser)).status).toBe(200);
  });

  it('is nothing that a bearer token is asked about', async () => {
    const authorization = `Bearer ${await door.issuer.token('sw')}`;
    expect((await door.postAs(browser, open, OPENING_BY_API, { authorization })).status).toBe(TAKEN);
    expect((await door.postAs(door.browser(), open, OPENING_BY_API, { authorization, origin: 'https://tool.example' })).status).toBe(TAKEN);
  });

  it('cannot add a token that is no token, to be let in by the session', async () => {
    expect((await door.postAs(browser, open, OPENING_BY_API, { authorization: 'Bearer x' })).status).toBe(401);
  });

  it('finds no token in an address', async () => {
    const { text } = await browser.open('/');
    expect(text).not.toMatch(/<form(?![^>]*method="post")/);
    expect(text).not.toMatch(/(href|action)="[^"]*csrf/);
  });
});

describe('a decision', () => {
  const REASONS = { reasons: 'Somebody wrote this', reasonForTheChild: 'Somebody wrote this' };
  const nowhere = '/api/moves/00000000-0000-4000-8000-000000000001';

  it.each(['authorise', 'not-authorise', 'continue', 'not-continue', 'confirm-verbal-yes', 'open-in-emergency'])(
    '%s is made by somebody who has just signed in',
    async (verb) => {
      expect(COMMANDS.map((command) => command.verb)).toContain(verb);
      const browser = await door.signedIn('dcs');
      expect((await door.post(browser, `${nowhere}/${verb}`, {})).status).not.toBe(401);
      await door.minutesPass(16);
      const late = await door.post(browser, `${nowhere}/${verb}`, {});
      expect(late).toMatchObject({ status: 401, body: { rule: 'sign-in-again', facts: { signIn: '/sign-in?again=yes', minutes: 15 } } });
      expect(late.headers.get('www-authenticate')).toBe('Bearer error="insufficient_user_authentication", max_age="900"');
      expect((await door.post(browser, `${nowhere}/endorse-request`, {})).status).not.toBe(401);
    },
  );

  it('is possible again after a fresh sign-in, and not after one that asked nothing', async () => {
    const browser = await door.signedIn('dcs');
    const decides = async () => (await door.post(browser, `${nowhere}/authorise`, REASONS)).status;
    await door.minutesPass(16);
    expect(await decides()).toBe(401);
    const who = await browser.open('/sign-in?again=yes');
    expect(who.text).toContain('Who signs in?');
    await browser.send(who, { person: 'dcs' });
    expect(await decides()).toBe(404);
  });

  it('is taken from a token by the time at which its person signed in, where it tells', async () => {
    const at = async (seconds: number | undefined) => {
      const claims = seconds === undefined ? {} : { auth_time: Math.floor(Date.now() / 1_000) - seconds };
      const authorization = `Bearer ${await door.issuer.token('dcs', { more: claims })}`;
      return (await door.postAs(door.browser(), `${nowhere}/authorise`, REASONS, { authorization })).status;
    };
    expect([await at(60), await at(890), await at(910), await at(undefined)]).toEqual([404, 404, 401, 404]);
  });
});

describe('a program', () => {
  const asks = async (more: Record<string, unknown>, method: 'GET' | 'POST', path = method === 'GET' ? '/api/moves' : open) => {
    const authorization = `Bearer ${await door.issuer.token('sw', { more: { client_id: 'sw', ...more } })}`;
    const headers = { authorization, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
    const body = path === open ? OPENING_BY_API : { name: 'made-up' };
    const response = await fetch(`${door.url}${path}`, { method, headers, ...(method === 'POST' && { body: JSON.stringify(body) }) });
    return { status: response.status, wants: response.headers.get('www-authenticate') };
  };

  it('is bound by its scopes', async () => {
    expect(await asks({ scope: 'read' }, 'GET')).toEqual({ status: 200, wants: null });
    expect((await asks({ scope: 'read' }, 'POST', '/api/children/search')).status).not.toBe(403);
    expect(await asks({ scope: 'read' }, 'POST')).toEqual({ status: 403, wants: 'Bearer error="insufficient_scope", scope="record"' });
    expect((await asks({ scope: 'read record' }, 'POST')).status).toBe(TAKEN);
    expect(await asks({ scope: 'record' }, 'GET')).toEqual({ status: 403, wants: 'Bearer error="insufficient_scope", scope="read"' });
    for (const scope of [undefined, '', 'reading', 'openid profile']) expect((await asks({ scope }, 'GET')).status).toBe(403);
  });

  it('that a person uses is bound by what it was given', async () => {
    expect((await asks({ client_id: 'a-program', scope: 'read' }, 'POST')).status).toBe(403);
    expect((await asks({ client_id: 'a-program', scope: 'openid' }, 'POST')).status).toBe(TAKEN);
  });

  it('is not known by a token that only proves a sign-in', async () => {
    expect((await asks({ scope: 'read record', nonce: 'one' }, 'GET')).status).toBe(401);
  });

  it('is named in the log of requests, whatever came of it', async () => {
    await asks({ scope: 'read' }, 'GET');
    await asks({ scope: 'read' }, 'POST');
    const lines = door.log.slice(-2).map((line) => JSON.parse(line) as object);
    expect(lines).toMatchObject([
      { route: '/api/moves', client: 'sw', status: 200 },
      { route: open, client: 'sw', status: 403 },
    ]);
  });
});

describe('asking without end', () => {
  const LIMITS = { person: 5, client: 3, address: 1_000, signInsOfAddress: 1_000, signInsOfPerson: 1_000 };
  const at = async (limits: object, work: (other: AtTheDoor) => Promise<void>, parts = {}) => {
    const other = await AtTheDoor.open({ doorway: { limits: { ...LIMITS, ...limits } }, parts });
    await work(other).finally(() => other.close());
  };
  const byToken = async (other: AtTheDoor, person: string, more = {}) => {
    const headers = { authorization: `Bearer ${await other.issuer.token(person, { more })}` };
    return fetch(`${other.url}/api/moves`, { headers });
  };
  const statuses = async (n: number, ask: () => Promise<{ status: number }>) => {
    const all: number[] = [];
    for (let i = 0; i < n; i += 1) all.push((await ask()).status);
    return all;
  };

  it('is stopped for each person, whichever way they come, and for each program', async () => {
    await at({}, async (other) => {
      const browser = await other.signedIn('sw');
      expect(await statuses(3, () => browser.ask('/api/moves'))).toEqual([200, 200, 200]);
      expect(await statuses(4, () => byToken(other, 'sw'))).toEqual([200, 200, 429, 429]);
      expect((await byToken(other, 'dcs')).status).toBe(200);
      expect(await statuses(4, () => byToken(other, 'iro', { client_id: 'iro', scope: 'read' }))).toEqual([200, 200, 200, 429]);
      const late = await byToken(other, 'sw');
      expect(late.headers.get('content-type')).toContain('application/problem+json');
      expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(late.headers.get('retry-after'))).toBeLessThanOrEqual(60);
      expect(await late.json()).toMatchObject({ status: 429, rule: 'too-many' });
    });
  }, 60_000);

  it('is stopped for each address, except whether the service is well', async () => {
    await at({ address: 4 }, async (other) => {
      expect(await statuses(6, () => fetch(`${other.url}/style.css`))).toEqual([200, 200, 200, 200, 429, 429]);
      expect((await fetch(`${other.url}/health`)).status).toBe(200);
      const late = await fetch(`${other.url}/api/moves`);
      expect([late.status, late.headers.get('content-type')]).toEqual([429, expect.stringContaining('application/problem+json')]);
      // No proxy is trusted here: nobody chooses their own address.
      expect((await fetch(`${other.url}/style.css`, { headers: { 'x-forwarded-for': '192.0.2.1' } })).status).toBe(429);
    });
  }, 60_000);

  it('to sign in is stopped for each address and for each person', async () => {
    await at({ signInsOfAddress: 3 }, async (other) => {
      expect(await statuses(4, () => other.browser().ask('/sign-in'))).toEqual([303, 303, 303, 429]);
    });
    await at({ signInsOfPerson: 2 }, async (other) => {
      expect(await statuses(3, () => other.signIn(other.browser(), 'sw'))).toEqual([200, 200, 429]);
      expect((await other.signIn(other.browser(), 'dcs')).status).toBe(200);
    });
  }, 60_000);

  it('is not known where nothing counts: nobody signs in then, and all else goes on', async () => {
    const cannot = () => Promise.reject(new Error('The counter is away'));
    const counters = { signIns: cannot, requests: cannot };
    await at(
      {},
      async (other) => {
        const page = await other.browser().ask('/sign-in');
        expect([page.status, page.text]).toEqual([503, expect.stringContaining('Signing in is not possible just now')]);
        expect((await byToken(other, 'sw')).status).toBe(200);
        expect((await fetch(`${other.url}/`)).status).toBe(200);
      },
      { counters },
    );
  }, 60_000);
});

it('says so where the provider cannot be reached, and tries anew the next time', async () => {
  const issuer = `http://127.0.0.1:${await freePort()}`;
  const other = await AtTheDoor.open({ client: { issuer } });
  const page = await other.browser().ask('/sign-in');
  expect([page.status, page.text]).toEqual([503, expect.stringContaining('Signing in is not possible just now')]);
  expect(other.browser().cookie(SESSION)).toBeUndefined();
  await other.close();
}, 60_000);
