/** Addresses that would lead somebody away after signing in or out: none of them comes back in any answer. */
import pg from 'pg';
import { AtTheDoor } from '../../signin/at-the-door.js';
import { wrongLines } from './quiet.js';
import { requestOf, sendRaw } from './raw.js';

const EVIL = 'evil.example';
const SHAPES = [
  ...'https:// http:// // /// //// https: https:/ https:/// ftp:// HTTPS:// hTTps:// /. ./ ../ /./ /..// /.// /x/..// @ /;@ ;// ?//'.split(
    ' ',
  ),
  ...'/\\ \\/ \\\\ /\\/ /%2f /%5c %2f%2f /%09/ %0d%0a// /%E5%98%8A%E5%98%8D // ／／ /／ 〱 data:text/html, vbscript:x//'.split(' '),
  ...['/\t/', '/\n/', '\t//', '\u00a0//', '/\r\nLocation: https://', '/%0d%0aLocation: https://', 'javascript:alert(1)//'],
  ...['https://homeward@', 'https://homeward.example.', '#//'],
].map((before) => `${before}${EVIL}`);
const OTHER_NAMES = 'to next url return return_to returnTo redirect redirect_uri post_logout_redirect_uri goto iss'.split(' ');

let door: AtTheDoor;
let client: pg.Client;
beforeAll(async () => {
  door = await AtTheDoor.open();
  client = new pg.Client({ connectionString: door.test.database.ownerUrl });
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client.end();
  await door.close();
});
afterEach(() => {
  expect(door.faults()).toEqual([]);
  expect(wrongLines(door.log)).toEqual([]);
});

/** Where an attempt to sign in will lead to. */
const placesKept = async (): Promise<unknown[]> =>
  (await client.query<{ place: string }>(`select distinct return_to as place from access.sign_in_attempt`)).rows.map(({ place }) => place);

it('keeps our own front page alone as the place to return to, whatever the address brings', async () => {
  const provider = new URL((await door.browser().ask('/sign-in')).headers.get('location')!).origin;
  const callback = `${door.url}/sign-in/callback`;
  for (const shape of SHAPES)
    for (const query of [`to=${encodeURIComponent(shape)}`, `to=/&to=${encodeURIComponent(shape)}`, `to[]=${encodeURIComponent(shape)}`]) {
      const page = await door.browser().ask(`/sign-in?again=yes&${query}`);
      const to = new URL(page.headers.get('location')!);
      expect([query, page.status, to.origin, to.searchParams.get('redirect_uri')]).toEqual([query, 303, provider, callback]);
      expect(decodeURIComponent(to.href)).not.toContain(EVIL);
    }
  expect(await placesKept()).toEqual(['/']);
});

it('leads nowhere else by any other name for it, signed in or out', async () => {
  const browser = await door.signedIn('sw');
  for (const name of OTHER_NAMES)
    for (const path of ['/', '/sign-in', '/sign-in/callback', '/signed-out', '/style.css', '/sign-out', '/sign-out/everywhere']) {
      const init = path.startsWith('/sign-out') ? { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } } : {};
      const page = await door.browser().ask(`${path}?${name}=https://${EVIL}/`, init);
      expect(`${page.headers.get('location') ?? ''}${page.text}`).not.toContain(EVIL);
    }
  const out = await browser.ask(`/signed-out?state=https://${EVIL}`);
  expect(out.text).not.toContain(EVIL);
});

it('does not believe the Host, nor what a proxy would say of it', async () => {
  const heads = [
    `Host: ${EVIL}`,
    ...['X-Forwarded-Host', 'X-Host', 'X-Original-Host', 'Forwarded'].map((name) => `Host: x\r\n${name}: ${EVIL}`),
  ];
  const also = [`X-Forwarded-Proto: ${EVIL}`, `X-Forwarded-Prefix: //${EVIL}`, `X-Original-URL: //${EVIL}`, `Referer: https://${EVIL}/`];
  for (const path of [
    '/',
    '/sign-in',
    '/signed-out',
    '/api/openapi.json',
    '/api/moves',
    `//${EVIL}/%2e%2e`,
    `/\\${EVIL}/`,
    `https://${EVIL}/sign-in`,
  ])
    for (const head of heads) {
      const { statuses, text } = await sendRaw(door.server.port, requestOf(`GET ${path} HTTP/1.1`, [head, ...also]));
      expect(statuses).toHaveLength(1);
      expect(text).not.toContain(EVIL);
    }
});
