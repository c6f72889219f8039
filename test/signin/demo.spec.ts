import 'reflect-metadata';
import { installIssuer } from '#apps/cli/src/demo/issuer';
import { More } from '#apps/server/src/api/more';
import { Rooms } from '#apps/server/src/api/rooms';
import { openDemo } from '#apps/server/src/demo/open-demo';
import { mountProvider } from '#apps/server/src/demo/provider/mount-provider';
import { createServer, type HomewardServer } from '#apps/server/src/server';
import { doorwayOf } from '#apps/server/src/sign-in/doorway';
import { readConfig } from '#platform/config';
import { onConnection, sql } from '#platform/database';
import { TestHouse } from '#support/house';
import { testLog } from '#support/log';
import { freePort } from './at-the-door.js';
import { Browser } from './browser.js';

const REAL = { HOMEWARD_MODE: 'service', MAIL_FROM: 'a@example.org', PUBLIC_URL: 'https://homeward.example' };

let test: TestHouse;
let server: HomewardServer;
let url: string;
beforeAll(async () => {
  test = await TestHouse.open();
  await installIssuer(test.database.ownerUrl);
  const [persona] = await onConnection(test.db, (tx) =>
    sql<{ person: string }>(tx, `select person from demo.persona where persona = 'dcs'`),
  );
  await test.house.act({
    ...{ given: { verb: 'vacate-post', content: { post: 'dcs', from: Date.UTC(2026, 10, 1) } } },
    ...{ caller: 'operator', key: 'vacate', source: 'test' },
  });
  await test.house.act({
    ...{ given: { verb: 'appoint', content: { post: 'dcs', person: persona!.person, from: Date.UTC(2026, 10, 1) } } },
    ...{ caller: 'operator', key: 'appoint', source: 'test' },
  });
  const port = await freePort();
  url = `http://localhost:${port}`;
  const config = readConfig({ HOMEWARD_MODE: 'demo', DATABASE_URL: test.database.appUrl, PORT: String(port) });
  const { db, house } = test;
  const demo = await openDemo({ db, house, config });
  const more = new More([demo.module], demo.schemas, demo.front, [demo.provider.mounted]);
  const doorway = doorwayOf(config, demo.provider.settings);
  server = await createServer({ rooms: new Rooms(db, house), issuer: demo, log: testLog('server'), doorway, more }, port);
}, 60_000);
afterAll(async () => {
  await server.close();
  await test.close();
});

describe('the demonstration', () => {
  it('asks who signs in, by name and title, on a page without scripts', async () => {
    const page = await new Browser(url).open('/sign-in');
    expect(new URL(page.url).pathname).toMatch(/^\/demo\/provider\/who\//);
    expect(page.text).toContain('<h1>Who signs in?</h1>');
    expect(page.text).toMatch(
      /<label><input type="radio" name="person" value="[\w-]+" required \/> <strong>[^<]+<\/strong>, Executive Director/,
    );
    expect(page.text).toContain('<legend>');
    for (const inline of [/<script/i, /<style/i, / style=/i, / on[a-z]+=/i]) expect(page.text).not.toMatch(inline);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('signs in whoever is chosen, and out again', async () => {
    const browser = new Browser(url);
    const who = await browser.open('/sign-in');
    const person = /value="([\w-]+)" required \/> <strong>[^<]+<\/strong>, Executive Director/.exec(who.text)![1]!;
    const front = await browser.send(who, { person });
    expect(front.text).toContain('You are signed in as');
    expect(browser.cookie('homeward')).toMatch(/^[\w-]{43}$/);
    const leave = await browser.send(front, {}, '/sign-out');
    for (const inline of [/<script/i, /<style/i]) expect(leave.text).not.toMatch(inline);
    expect((await browser.send(leave, { logout: 'yes' })).text).toContain('You are signed out');
  });

  it('signs in as somebody else, without signing out before', async () => {
    const browser = new Browser(url);
    const one = (text: string, title: string) =>
      new RegExp(`value="([\\w-]+)" required /> <strong>[^<]+</strong>, ${title}`).exec(text)![1]!;
    const who = await browser.open('/sign-in');
    await browser.send(who, { person: one(who.text, 'Executive Director') });
    const again = await browser.open('/sign-in?again=yes');
    const change = await browser.send(again, { person: one(again.text, 'Assistant Director') });
    // In this test's authority only the director has been appointed: it is somebody else who comes.
    expect((await browser.send(change)).text).toContain('You hold no post here at present');
  });

  it('leads whoever came by another name for this machine to the right one first', async () => {
    const page = await new Browser(url.replace('localhost', '127.0.0.1')).ask('/sign-in?again=yes&to=https://evil.example');
    expect([page.status, page.headers.get('location')]).toEqual([303, `${url}/sign-in?again=yes`]);
  });

  it('takes nobody who is not among the people, and says when a sign-in is forgotten', async () => {
    const browser = new Browser(url);
    const who = await browser.open('/sign-in');
    expect((await browser.send(who, { person: 'somebody-else' })).text).toContain('Who signs in?');
    const other = await new Browser(url).open(new URL(who.url).pathname);
    expect([other.status, other.text]).toEqual([400, expect.stringContaining('Begin again.')]);
  });
});

describe('a real service', () => {
  it('starts neither with the demonstration’s provider nor with its clock', async () => {
    const config = readConfig({ ...REAL, DATABASE_URL: test.database.appUrl });
    expect(() => mountProvider(test.db, config)).toThrow('Only a demonstration lets anybody sign in as anybody.');
    await expect(openDemo({ db: test.db, house: test.house, config })).rejects.toThrow('Only a demonstration');
  });

  it('has nothing at its address', async () => {
    expect(doorwayOf(readConfig({ ...REAL, DATABASE_URL: test.database.appUrl }))).toMatchObject({
      ...{ provider: undefined, plainCookies: false },
    });
    const plain = doorwayOf(readConfig({ ...REAL, DATABASE_URL: test.database.appUrl, PUBLIC_URL: 'http://localhost:3000' }));
    expect(plain.plainCookies).toBe(false);
  });
});

it('is all that a demonstration on the public web may not be without TLS', () => {
  const at = (PUBLIC_URL: string) =>
    doorwayOf(readConfig({ HOMEWARD_MODE: 'demo', DATABASE_URL: test.database.appUrl, PUBLIC_URL })).plainCookies;
  expect([at('http://localhost:3000'), at('https://demo.example')]).toEqual([true, false]);
});
