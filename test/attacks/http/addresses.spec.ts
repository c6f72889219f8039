/** Other methods, other spellings of an address, other ways to say which is meant: each is refused, or is the address that it says. */
import type { TestApi } from '#support/api';
import { TYPED, wrongLines } from './quiet.js';
import { requestOf, sendRaw } from './raw.js';
import { addressOf, type Target } from './surface.js';
import { underAttack } from './under-attack.js';

let api: TestApi;
let move: string;
let targets: readonly Target[];
let bearer: string;
beforeAll(async () => void ({ api, move, targets, bearer } = await underAttack()), 60_000);
afterAll(() => api.close());
afterEach(() => {
  expect(api.faults()).toEqual([]);
  expect(wrongLines(api.log)).toEqual([]);
});

const raw = (line: string, head: readonly string[] = []) => sendRaw(api.server.port, requestOf(line, ['Host: x', ...head]));
const paths = (): string[] => [...new Set(targets.map((target) => addressOf(target, { path: { move } })))];
const methodsOf = (path: string): string[] =>
  targets.filter((target) => addressOf(target, { path: { move } }) === path).map(({ method }) => method);

it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'COPY', 'LINK', 'PURGE', 'SEARCH', 'QUERY'])(
  '%s is no way to ask for what it is not documented for',
  async (method) => {
    for (const path of paths().filter((one) => !methodsOf(one).includes(method))) {
      const { statuses, text } = await raw(`${method} ${path} HTTP/1.1`, [bearer, 'Content-Length: 0']);
      // What the parser of HTTP does not know, it does not let in; a command's name, read as the id of a move, is none.
      expect([400, 405]).toContain(statuses[0]);
      const allowed = /^Allow: (.*)\r$/m.exec(text)?.[1]?.split(', ') ?? [];
      if (statuses[0] === 405) expect([path, allowed]).toEqual([path, expect.arrayContaining(methodsOf(path))]);
      expect(allowed).not.toContain(method);
    }
  },
);

it.each(['TRACE', 'OPTIONS', 'CONNECT', 'HEAD', 'get', 'G%45T', 'GET\tX'])(
  '%s shows nothing, and lets no other site in',
  async (method) => {
    for (const path of paths()) {
      const { text } = await raw(`${method} ${path} HTTP/1.1`, [`X-Said: ${TYPED}`, 'Origin: https://evil.example']);
      expect(text).not.toMatch(/access-control|Wolpertinger/i);
      expect(text).not.toContain(move);
      if (targets.some(({ isOpen, path: one }) => !isOpen && one === path)) expect(text).not.toMatch(/^HTTP\/1\.1 2\d\d (?!.*Allow)/s);
    }
  },
);

it('has one method: no header, field or part of the address says another', async () => {
  const others = ['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override', '_method'].map((name) => `${name}: POST`);
  for (const path of paths().filter((one) => !methodsOf(one).includes('GET')))
    expect([400, 405]).toContain((await raw(`GET ${path} HTTP/1.1`, [bearer, ...others])).statuses[0]);
  expect((await raw(`GET /api/moves?_method=POST HTTP/1.1`, [bearer])).statuses).toEqual([400]);
});

const SPELT = [
  ...['/api/moves/../authority', '/api/moves/..%2fauthority', '/api/moves/%2e%2e/authority', '/api/moves/%252e%252e/authority'],
  ...[
    '/style.css/../../../../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..\\..\\etc\\passwd',
    '/..;/etc/passwd',
  ],
  ...[
    '/style.css%00.js',
    '/api/moves/%00',
    '/api/moves/%0a',
    '/api%2fmoves',
    '/api/moves;a=b',
    '/./api/./moves',
    '//api//moves',
    '/api/moves/.',
  ],
  ...[
    '/api/moves%20',
    '/api/moves/%EF%BC%8F',
    '/%c0%ae%c0%ae/etc/passwd',
    '/api/moves/%ff',
    '/api/moves/%',
    '/package.json',
    '/.env',
    '/.git/config',
  ],
  ...[
    '/node_modules/pg/package.json',
    '/api/openapi.json/../moves',
    '/health/../api/moves',
    '/sign-in/..%2fapi%2fmoves',
    '/signed-out;/../api/moves',
  ],
];

it.each(SPELT)('%s opens nothing, by whoever is not signed in or is', async (path) => {
  const stranger = await raw(`GET ${path} HTTP/1.1`);
  expect(stranger.statuses).toHaveLength(1);
  expect([400, 401, 404]).toContain(stranger.statuses[0]);
  const { text, statuses } = await raw(`GET ${path} HTTP/1.1`, [bearer]);
  expect(statuses[0]).toBeLessThan(500);
  expect(text).not.toMatch(/root:|"private": true|\[core\]|dependencies/);
});

it('asks who it is wherever a spelling is taken for the address itself', async () => {
  for (const path of ['/API/Moves', '/api/moves/', '/Api/WORK/waiting/', `/api/MOVES/${move}`, `/api/moves/${move}/`, '/API/looks'])
    expect([path, ...(await raw(`GET ${path} HTTP/1.1`)).statuses]).toEqual([path, 401]);
});

it('is no gateway: whatever server an address names, ours answers, with what it has there', async () => {
  const answers = ['http://127.0.0.1:5432/', 'http://evil.example/api/moves', 'http://evil.example/x', 'file:///etc/passwd', '*'].map(
    async (path) => (await raw(`GET ${path} HTTP/1.1`)).statuses,
  );
  expect(await Promise.all(answers)).toEqual([[200], [401], [404], [404], [404]]);
});
