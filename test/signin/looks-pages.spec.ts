/** The pages of the log of looks, as the data-protection lead meets them in a browser. */
import { OPENING_BY_API } from '#support/house';
import { AtTheDoor } from './at-the-door.js';

let door: AtTheDoor;
let move: string;
beforeAll(async () => {
  door = await AtTheDoor.open();
  move = (await door.test.does('sw', undefined, 'open-move', OPENING_BY_API)).stream;
  await (await door.signedIn('sw')).ask(`/api/moves/${move}`);
  await (await door.signedIn('iro')).ask(`/api/moves/${move}`);
}, 60_000);
afterAll(async () => {
  expect(door.faults()).toEqual([]);
  await door.close();
});

const PAGES = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
const opens = async (person: string, path: string) => (await door.signedIn(person)).open(path, PAGES);
/** Each row of the table, its cells side by side. */
const rowsOf = (text: string): string[] =>
  [...text.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
    row!
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );

it('shows who looked at what, when and why', async () => {
  const { status, headers, text } = await opens('data-protection', '/looks');
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const child = OPENING_BY_API.child.slice(0, 8);
  expect(rowsOf(text)).toEqual([
    'When Who What Why Child',
    `Mon 16 Nov 2026, 09:30 Person iro iro The record of a move The child’s IRO ${child}`,
    `Mon 16 Nov 2026, 09:30 Person sw sw The record of a move In the child’s line ${child}`,
  ]);
});

it('shows a person’s, a child’s, a day’s; fields that are left empty ask for nothing', async () => {
  const looks = async (query: string) => rowsOf((await opens('data-protection', `/looks?${query}`)).text).slice(1);
  expect(await looks('person=sw&child=&day=')).toEqual([expect.stringContaining('Person sw')]);
  expect(await looks(`person=&child=${OPENING_BY_API.child}&day=2026-11-16`)).toHaveLength(2);
  expect(await looks('person=&child=&day=2026-11-15')).toEqual([]);
  expect((await opens('data-protection', '/looks?day=2026-11-15')).text).toContain('Nobody has looked, as far as you have asked.');
  const first = await opens('data-protection', '/looks?limit=1');
  const older = /<a href="([^"]*)">Older looks/.exec(first.text)![1]!.replaceAll('&amp;', '&');
  expect(rowsOf((await opens('data-protection', older)).text)[1]).toContain('Person sw');
});

it('can be given to the child, with the names or without', async () => {
  const path = `/looks/${OPENING_BY_API.child}`;
  expect((await opens('data-protection', `/looks?child=${OPENING_BY_API.child}`)).text).toContain(`<a href="${path}">The same in words`);
  const { text } = await opens('data-protection', path);
  expect(text).toContain('They look after you, or lead those who do.');
  expect(text).not.toContain('Person sw');
  expect((await opens('data-protection', `${path}?names=true`)).text).toContain('Person sw');
});

it('says in words what was wrong with the address, and repeats nothing of it', async () => {
  const { status, text } = await opens('data-protection', '/looks?child=Somebody-Somewhere&day=yesterday');
  expect([status, /<h1>([^<]*)/.exec(text)![1]]).toEqual([400, 'That cannot be shown']);
  expect(text).toMatch(/<li>child: .*<\/li>[\s\S]*<li>day: /);
  expect(text).not.toContain('Somebody-Somewhere');
});

it('is one choice away from the front page, for whoever may see it', async () => {
  const link = '<a href="/looks">Who has looked</a>';
  expect((await opens('data-protection', '/')).text).toContain(link);
  expect((await opens('dcs', '/')).text).not.toContain(link);
});

it('is a page for nobody else, and does not sign them out', async () => {
  const browser = await door.signedIn('dcs');
  const { status, text } = await browser.open('/looks', PAGES);
  expect([status, /<h1>([^<]*)/.exec(text)![1]]).toEqual([403, 'You do not have access to this']);
  expect((await door.session(browser)).body).toMatchObject({ person: 'dcs' });
});

it('leads whoever is not signed in to the sign-in, and back to the page', async () => {
  const browser = door.browser();
  const asked = await browser.ask('/looks', PAGES);
  expect([asked.status, asked.headers.get('location')]).toEqual([303, '/sign-in?to=%2Flooks']);
  const who = await browser.open('/looks', PAGES);
  expect((await browser.send(who, { person: 'data-protection' })).url).toBe(`${door.url}/looks`);
});

it('an address that leads nowhere is a page too, and JSON for a program', async () => {
  const missing = await door.browser().ask('/nowhere', PAGES);
  expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  expect((await door.browser().ask('/nowhere')).headers.get('content-type')).toContain('application/problem+json');
  expect((await door.browser().ask('/api/nowhere', PAGES)).headers.get('content-type')).toContain('application/problem+json');
});

it('says on every page that a record stands open in an emergency, to whoever opened it and while it does', async () => {
  const browser = await door.signedIn('edt');
  const banner = async () => /<section class="emergency"[\s\S]*?<\/section>/.exec((await browser.open('/', PAGES)).text)?.[0];
  expect(await banner()).toBeUndefined();
  const opened = await door.post(browser, '/api/emergencies', { reason: 'Police ask for her.', child: OPENING_BY_API.child });
  expect(opened.status).toBe(201);
  expect(await banner()).toContain(`the child ${OPENING_BY_API.child.slice(0, 8)} in an emergency`);
  expect(await banner()).toContain('until Mon 16 Nov 2026, 10:30');
  expect((await opens('dcs', '/')).text).not.toContain('class="emergency"');
  await door.test.until('2026-11-16 10:30');
  expect(await banner()).toBeUndefined();
});
