import { onConnection, sql } from '#platform/database';
import { AtTheDoor, SESSION } from './at-the-door.js';

let door: AtTheDoor;
beforeAll(async () => (door = await AtTheDoor.open()), 60_000);
afterEach(() => expect(door.faults()).toEqual([]));
afterAll(() => door.close());

const SECRET = expect.stringMatching(/^[\w-]{43}$/) as unknown;
const NUMBER = expect.any(Number) as unknown;

const rows = <Row>(text: string) => onConnection(door.test.db, (tx) => sql<Row>(tx, text));

describe('signing in', () => {
  it('leads to the provider with state, nonce and PKCE, and back to who one is', async () => {
    const browser = door.browser();
    expect((await browser.open('/')).text).toContain('<a href="/sign-in">Sign in</a>');
    const leads = await browser.ask('/sign-in');
    expect(leads.status).toBe(303);
    const { searchParams } = new URL(leads.headers.get('location')!);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      ...{ response_type: 'code', scope: 'openid profile', code_challenge_method: 'S256', redirect_uri: `${door.url}/sign-in/callback` },
      ...{ state: SECRET, nonce: SECRET, code_challenge: SECRET },
    });
    const front = await door.signIn(browser, 'dcs');
    expect(front.url).toBe(`${door.url}/`);
    expect(front.text).toContain('You are signed in as <strong>Person dcs</strong>: dcs.');
    expect((await door.session(browser)).body).toMatchObject({ person: 'dcs', secondsAtMost: NUMBER });
    expect((await browser.ask('/api/moves')).status).toBe(200);
  });

  it('is begun by nobody else: where another site leads to it, a page asks first', async () => {
    for (const site of ['cross-site', 'same-site']) {
      const browser = door.browser();
      const page = await browser.open('/sign-in?again=yes&to=//evil.example', { headers: { 'sec-fetch-site': site } });
      expect([page.status, page.url]).toEqual([403, `${door.url}/sign-in?again=yes&to=//evil.example`]);
      expect(page.text).toContain('<a href="/sign-in?to=%2F&amp;again=yes">Sign in</a>');
      expect([...browser.jar]).toEqual([]);
    }
    for (const site of ['same-origin', 'none'])
      expect((await door.browser().ask('/sign-in', { headers: { 'sec-fetch-site': site } })).status).toBe(303);
  });

  it('keeps an opaque id in a cookie that only TLS, this host and no script sees, and its hash alone in the database', async () => {
    const browser = door.browser();
    const who = await browser.open('/sign-in');
    const cookies: string[] = [];
    const ask = browser.ask.bind(browser);
    browser.ask = async (...all) => {
      const page = await ask(...all);
      if (page.url.startsWith(door.url)) cookies.push(...page.headers.getSetCookie());
      return page;
    };
    await browser.send(who, { person: 'sw' });
    expect(cookies).toEqual([expect.stringMatching(/^__Host-homeward=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)]);
    const kept = JSON.stringify(
      await rows(`select encode(id_hash, 'hex') as hash, encode(id_hash, 'escape') as raw, s::text from access.session s`),
    );
    expect(kept).not.toContain(browser.cookie(SESSION)!);
  });

  it('gives a new id at every sign-in, whatever id was there', async () => {
    const browser = door.browser();
    browser.setCookie(SESSION, 'a'.repeat(43));
    await door.signIn(browser, 'sw');
    const first = browser.cookie(SESSION)!;
    expect(first).not.toBe('a'.repeat(43));
    await door.signIn(browser, 'sw', '?again=yes');
    expect(browser.cookie(SESSION)).not.toBe(first);
    const thief = door.browser();
    thief.setCookie(SESSION, first);
    expect((await door.session(thief)).status).toBe(401);
    expect((await door.session(browser)).status).toBe(200);
  });

  it.each(['', 'short', `${'a'.repeat(43)}; __Host-homeward=${'b'.repeat(43)}`, `' or 1=1 --`])('takes no cookie "%s"', async (cookie) => {
    const headers = { cookie: `__Host-homeward=${cookie}` };
    expect((await fetch(`${door.url}/api/session`, { headers })).status).toBe(401);
  });

  it('takes no session under a name that plain HTTP may set', async () => {
    const browser = await door.signedIn('sw');
    const headers = { cookie: `homeward=${browser.cookie(SESSION)!}` };
    expect((await fetch(`${door.url}/api/session`, { headers })).status).toBe(401);
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/%5Cevil.example',
    'javascript:alert(1)',
    '/sign-in',
    '/?x=//evil.example',
    '\n/',
    '/ ',
  ])('returns to no place that the address brings: %j', async (to) => {
    const browser = door.browser();
    expect((await door.signIn(browser, 'sw', `?to=${encodeURIComponent(to)}`)).url).toBe(`${door.url}/`);
  });
});

describe('the answer of the provider', () => {
  /** Up to the moment at which the provider sends the browser back. */
  const answered = async () => {
    const browser = door.browser();
    const to = await browser.ask('/sign-in');
    const who = await browser.open(to.headers.get('location')!);
    const resumed = await browser.ask(new URL(/action="([^"]*)"/.exec(who.text)?.[1] ?? who.url, who.url).href, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'person=sw',
    });
    const back = await browser.ask(resumed.headers.get('location')!);
    return { browser, back: new URL(back.headers.get('location')!) };
  };
  const says = async (
    browser: { ask: (url: string) => Promise<{ status: number; text: string }> },
    url: URL,
    status: number,
    words: string,
  ) => {
    const page = await browser.ask(url.href);
    expect({ status: page.status, heading: /<h1>(.*?)<\/h1>/.exec(page.text)?.[1] }).toEqual({ status, heading: words });
  };

  it('counts once', async () => {
    const { browser, back } = await answered();
    expect((await browser.ask(back.href)).status).toBe(303);
    await says(browser, back, 400, 'This sign-in cannot be finished');
  });

  it('counts in the browser that began it', async () => {
    const { back } = await answered();
    const other = door.browser();
    await other.ask('/sign-in');
    await says(other, back, 400, 'This sign-in cannot be finished');
    expect(other.cookie(SESSION)).toBeUndefined();
  });

  it('counts for ten minutes', async () => {
    const { browser, back } = await answered();
    await door.minutesPass(11);
    await says(browser, back, 400, 'This sign-in cannot be finished');
  });

  it('counts with its own state, code and issuer alone', async () => {
    for (const [name, value] of [
      ['state', 'b'.repeat(43)],
      ['state', ''],
      ['code', 'made-up'],
      ['iss', 'https://evil.example'],
    ] as const) {
      const { browser, back } = await answered();
      back.searchParams.set(name, value);
      await says(browser, back, 400, name === 'state' ? 'This sign-in cannot be finished' : 'This sign-in cannot be trusted');
      expect(browser.cookie(SESSION)).toBeUndefined();
    }
  });

  it('may be a no, which is said in words', async () => {
    const { browser, back } = await answered();
    back.searchParams.delete('code');
    back.searchParams.set('error', 'access_denied');
    back.searchParams.set('error_description', '<script>alert(1)</script>');
    await says(browser, back, 403, 'You were not signed in');
  });

  it('lets nobody in who holds no post', async () => {
    const browser = door.browser();
    const page = await door.signIn(browser, 'nobody');
    expect([page.status, page.text]).toEqual([403, expect.stringContaining('You hold no post here at present')]);
    expect(browser.cookie(SESSION)).toBeUndefined();
  });
});

it('lets forms lead to the provider, and nothing else anywhere', async () => {
  const { headers } = await door.browser().ask('/');
  const provider = new URL((await door.browser().ask('/sign-in')).headers.get('location')!).origin;
  expect(headers.get('content-security-policy')).toBe(
    `default-src 'none';script-src 'self';connect-src 'self';style-src 'self';object-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'self' ${provider}`,
  );
});
