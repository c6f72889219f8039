/** What binds whoever is known: the scopes of a program's token, and how often one may ask. */
import { OPENING_BY_API } from '#support/house';
import { AtTheDoor, freePort, SESSION } from './at-the-door.js';

let door: AtTheDoor;
beforeAll(async () => {
  door = await AtTheDoor.open();
  const browser = await door.signedIn('sw');
  expect((await door.post(browser, open, OPENING_BY_API)).status).toBe(201);
}, 60_000);
afterEach(() => expect(door.faults()).toEqual([]));
afterAll(() => door.close());

const open = '/api/moves/open-move';
/** Known, let through, and refused by a rule: the child has a move already. */
const TAKEN = 422;

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
      { route: open, client: 'sw', status: 403, rule: 'scope', from: expect.stringContaining('127.0.0.1') as unknown },
    ]);
    expect(lines[0]).not.toHaveProperty('from');
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
      expect(JSON.parse(other.log.at(-1)!)).toMatchObject({ rule: 'too-many', caller: 'sw', from: expect.any(String) as unknown });
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
