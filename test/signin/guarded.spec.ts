/** What a session alone does not open: to another site's page, and to whoever finds a screen left open. */
import { PATHS } from '#apps/server/src/paths';
import { OPENING_BY_API } from '#support/house';
import { TEXT } from '#support/story';
import { AtTheDoor } from './at-the-door.js';
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
  const REASONS = { reasons: TEXT, reasonForTheChild: TEXT };
  const nowhere = '/api/moves/00000000-0000-4000-8000-000000000001';

  const guarded = ['authorise', 'not-authorise', 'continue', 'not-continue', 'confirm-verbal-yes'].map((verb) => [
    verb,
    `${nowhere}/${verb}`,
  ]);

  it.each([...guarded, ['an emergency look', PATHS.api.emergency]])('%s is made by somebody who has just signed in', async (_, to) => {
    const browser = await door.signedIn('dcs');
    expect((await door.post(browser, to, {})).status).not.toBe(401);
    await door.minutesPass(16);
    const late = await door.post(browser, to, {});
    expect(late).toMatchObject({ status: 401, body: { rule: 'sign-in-again', facts: { signIn: '/sign-in?again=yes', minutes: 15 } } });
    expect(late.headers.get('www-authenticate')).toBe('Bearer error="insufficient_user_authentication", max_age="900"');
    expect((await door.post(browser, `${nowhere}/endorse-request`, {})).status).not.toBe(401);
  });

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

  it('is taken from a token by the time at which its person signed in, and from none that does not tell', async () => {
    const at = async (seconds: number | undefined) => {
      const claims = { auth_time: seconds === undefined ? undefined : Math.floor(Date.now() / 1_000) - seconds };
      const authorization = `Bearer ${await door.issuer.token('dcs', { more: claims })}`;
      return (await door.postAs(door.browser(), `${nowhere}/authorise`, REASONS, { authorization })).status;
    };
    expect([await at(60), await at(890), await at(910), await at(undefined)]).toEqual([404, 404, 401, 401]);
  });
});
