/** What a browser, or whoever stands between, is told by every answer. */
import net from 'node:net';
import { TestApi } from '#support/api';

let api: TestApi;
beforeAll(async () => (api = await TestApi.open()), 60_000);
afterEach(() => expect(api.faults()).toEqual([]));
afterAll(() => api.close());

const ASKED: readonly (readonly [what: string, path: string, init: RequestInit])[] = [
  ['the front page', '/', {}],
  ['a style', '/style.css', {}],
  ['the description', '/api/openapi.json', {}],
  ['a list without a token', '/api/moves', {}],
  ['what is not there', '/nothing/../there', {}],
  ['an address that cannot be read', '/api/moves/%ff', {}],
  ['a command that is none', '/api/moves/open-move', { method: 'POST', body: '{' }],
  ['a method that is not known', '/api/moves', { method: 'DELETE' }],
  ['what methods there are', '/api/moves', { method: 'OPTIONS', headers: { origin: 'https://evil.example' } }],
  ['a sign-in that is not set up', '/sign-in', {}],
];

it.each(ASKED)('says how it may be shown, kept and embedded: %s', async (_, path, init) => {
  const { headers } = await fetch(`${api.url}${path}`, init);
  expect(Object.fromEntries(headers)).toMatchObject({
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
    'content-security-policy': expect.stringMatching(
      /default-src 'none';.*object-src 'none';frame-ancestors 'none';base-uri 'none'/,
    ) as unknown,
    'content-type': expect.stringMatching(/; charset=utf-8$/) as unknown,
  });
  for (const name of ['access-control-allow-origin', 'x-powered-by', 'server', 'etag']) expect(headers.has(name)).toBe(false);
});

/** Byte by byte, past what `fetch` allows; answers with the status of each answer that came. */
const say = (text: string): Promise<string[]> =>
  new Promise((resolve, reject) => {
    let heard = '';
    const socket = net.connect(api.server.port, '127.0.0.1', () => socket.end(text));
    socket.on('data', (chunk) => (heard += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => resolve([...heard.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => status!)));
  });
const BEGINS = 'POST /api/moves/open-move HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n';

it('sends nothing back that it was sent, by TRACE', async () => {
  expect(await say('TRACE /api/moves HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n')).toEqual(['405']);
});

it.each([
  ['two ways to say how long it is', 'Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
  ['two lengths', 'Content-Length: 3\r\nContent-Length: 30\r\n\r\n'],
  ['a coding that is none', 'Transfer-Encoding: chunked, cow\r\n\r\n0\r\n\r\n'],
  ['a blank before the colon', 'Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n'],
])('hears no second request in one with %s', async (_, rest) => {
  expect(await say(`${BEGINS}${rest}GET /health HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n`)).toEqual(['400']);
});
