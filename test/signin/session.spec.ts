import { disablePerson, enablePerson } from '#access/sessions/disabled';
import { inTransaction } from '#platform/database';
import { AtTheDoor, SESSION } from './at-the-door.js';

let door: AtTheDoor;
beforeAll(async () => (door = await AtTheDoor.open()), 60_000);
afterEach(() => expect(door.faults()).toEqual([]));
afterAll(() => door.close());

describe('a session', () => {
  it('ends after half an hour in which nothing is asked', async () => {
    const browser = await door.signedIn('sw');
    await door.minutesPass(29);
    expect((await browser.ask('/api/moves')).status).toBe(200);
    await door.minutesPass(29);
    expect((await browser.ask('/api/moves')).status).toBe(200);
    await door.minutesPass(31);
    expect((await browser.ask('/api/moves')).status).toBe(401);
  });

  it('is not prolonged by looking at what is left, and is by going on', async () => {
    const browser = await door.signedIn('sw');
    await door.minutesPass(20);
    const { body } = await door.session(browser);
    expect(body['secondsLeft']).toBeLessThanOrEqual(600);
    expect(body['secondsLeft']).toBeGreaterThan(570);
    const extended = await door.post(browser, '/api/session/extend', {});
    expect(extended.body['secondsLeft']).toBeGreaterThan(1_770);
    await door.minutesPass(20);
    await door.session(browser);
    await door.minutesPass(11);
    expect((await door.session(browser)).status).toBe(401);
  });

  it('ends after ten hours, whatever is asked', async () => {
    const browser = await door.signedIn('sw');
    for (let minutes = 0; minutes < 580; minutes += 29) {
      expect((await browser.ask('/api/moves')).status).toBe(200);
      await door.minutesPass(29);
    }
    expect((await door.session(browser)).body['secondsAtMost']).toBeLessThanOrEqual(1_200);
    await door.post(browser, '/api/session/extend', {});
    await door.minutesPass(21);
    expect((await browser.ask('/api/moves')).status).toBe(401);
  });

  it('has nothing to do with the clock of the record', async () => {
    const browser = await door.signedIn('sw');
    await door.test.until('2026-11-17 12:00');
    expect((await browser.ask('/api/moves')).status).toBe(200);
  });

  it('ends at once when the person is disabled, and so do their tokens', async () => {
    const browser = await door.signedIn('iro');
    const authorization = `Bearer ${await door.issuer.token('iro')}`;
    const byToken = async () => (await fetch(`${door.url}/api/moves`, { headers: { authorization } })).status;
    expect(await byToken()).toBe(200);
    expect(await inTransaction(door.test.db, (tx) => disablePerson(tx, 'iro'))).toBe(1);
    expect((await browser.ask('/api/moves')).status).toBe(401);
    expect(await byToken()).toBe(403);
    expect((await door.signIn(door.browser(), 'iro')).text).toContain('Your account is closed at present');
    await inTransaction(door.test.db, (tx) => enablePerson(tx, 'iro'));
    expect(await byToken()).toBe(200);
    expect((await browser.ask('/api/moves')).status).toBe(401);
  });

  it('ends at once when the person holds no post any more', async () => {
    const browser = await door.signedIn('performance');
    const act = (verb: string, content: object) =>
      door.test.house.act({ given: { verb, content: { ...content } }, caller: 'operator', key: crypto.randomUUID(), source: 'test' });
    await act('vacate-post', { post: 'performance', from: Date.UTC(2026, 10, 16, 9) });
    expect((await browser.ask('/api/moves')).status).toBe(403);
    expect((await browser.ask('/api/moves')).status).toBe(401);
  });
});

describe('signing out', () => {
  it('leaves nothing of ours in the browser', async () => {
    const browser = await door.signedIn('sw');
    const { csrf } = (await door.session(browser)).body as { csrf: string };
    const headers = { origin: door.url, 'content-type': 'application/x-www-form-urlencoded' };
    const out = await browser.ask('/sign-out', { method: 'POST', headers, body: new URLSearchParams({ csrf }).toString() });
    expect([out.status, out.headers.get('clear-site-data')]).toEqual([303, '"cache", "storage"']);
    expect(out.headers.get('set-cookie')).toMatch(/^__Host-homeward=; .*Max-Age=0$/);
  });

  it('ends the session here and at the provider, and says so', async () => {
    const browser = await door.signedIn('sw');
    const before = browser.cookie(SESSION)!;
    const leave = await browser.send(await browser.open('/'), {}, '/sign-out');
    expect(leave.text).toContain('Sign out of the demonstration’s sign-in service too?');
    expect(browser.cookie(SESSION)).toBeUndefined();
    const out = await browser.send(leave, { logout: 'yes' });
    expect([out.url, out.text]).toEqual([`${door.url}/signed-out`, expect.stringContaining('<h1>You are signed out</h1>')]);
    browser.setCookie(SESSION, before);
    expect((await door.session(browser)).status).toBe(401);
    expect((await browser.open('/sign-in')).text).toContain('Who signs in?');
  });

  it('everywhere ends those of other browsers too, and nobody else’s', async () => {
    const [one, two, other] = [await door.signedIn('hos'), await door.signedIn('hos'), await door.signedIn('sw')];
    await one.send(await one.open('/'), {}, '/sign-out/everywhere');
    expect((await door.session(one)).status).toBe(401);
    expect((await door.session(two)).status).toBe(401);
    expect((await door.session(other)).status).toBe(200);
  });

  it('is possible without a session', async () => {
    const page = await door
      .browser()
      .open('/sign-out', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    expect(page.url).toBe(`${door.url}/signed-out`);
  });
});
