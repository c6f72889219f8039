/** More than anybody means: long, deep, many, and never ending. Each is refused at once, and the next is answered as ever. */
import { randomUUID } from 'node:crypto';
import type { TestApi } from '#support/api';
import { REQUEST_BY_API } from '#support/by-api';
import { TYPED, wrongLines } from './quiet.js';
import { requestOf, sendRaw } from './raw.js';
import { underAttack } from './under-attack.js';

let api: TestApi;
let move: string;
let bearer: string;
beforeAll(async () => void ({ api, move, bearer } = await underAttack()), 60_000);
afterAll(() => api.close());

/** Far more than any of these takes, and far less than one that is read whole would. */
const AT_ONCE_MS = 2_000;
let began = 0;
beforeEach(() => void (began = performance.now()));
afterEach(async () => {
  expect(performance.now() - began).toBeLessThan(AT_ONCE_MS);
  expect((await api.get('sw', `/api/moves/${move}`)).body).toMatchObject({ revision: 1 });
  expect(api.faults()).toEqual([]);
  expect(wrongLines(api.log)).toEqual([]);
});

const many = (n: number, one: (n: number) => string, between = ','): string => Array.from({ length: n }, (_, i) => one(i)).join(between);

it.each<[string, number, string]>([
  ['10,000 keys', 400, `{${many(9_000, (n) => `"k${n}":1`)}}`],
  ['10,000 times the same key', 400, `{${many(9_000, () => '"k":1')}}`],
  ['10,000 keys that hash alike', 400, `{${many(9_000, (n) => `"${n}":0`)}}`],
  ['a key of 90 kB', 400, `{"${'k'.repeat(90_000)}":1}`],
  ['a list of 45,000', 400, `{"conditions":[${many(45_000, () => '1')}]}`],
  ['a list of 20,000 objects', 400, `{"conditions":[${many(20_000, () => '{}')}]}`],
  ['lists in lists, 49,000 deep', 400, `${'['.repeat(49_000)}${']'.repeat(49_000)}`],
  ['objects in objects, 15,000 deep', 400, `${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}`],
  ['brackets that are never closed', 400, '['.repeat(99_000)],
  ['a number of 90,000 digits', 400, `{"decision":${'9'.repeat(90_000)}}`],
  ['a number of a great exponent', 400, `{"decision":1e${'9'.repeat(1_000)}}`],
  ['90,000 backslashes', 400, `{"reasons":"${'\\'.repeat(90_000)}"}`],
  ['a text of 15,000 escapes', 400, `{"reasons":"${'\\u0041'.repeat(15_000)}"}`],
  ['a text of marks that compose', 400, `{"reasons":"${'a\u0300'.repeat(30_000)}"}`],
  ['a text of blanks alone', 400, `{"reasons":"${' '.repeat(90_000)}"}`],
  ['a text that grows as it is composed', 400, `{"reasons":"${'\ufdfa'.repeat(30_000)}"}`],
  ['two megabytes and more', 413, 'x'.repeat(2_500_000)],
])('%s: %d', async (_, expected, body) => {
  const reply = await api.post('sw', `/api/moves/${move}/send-request`, body);
  expect(reply.status).toBe(expected);
  expect(JSON.stringify(reply.body).length).toBeLessThan(10_000);
});

const ask = (path: string, lines: readonly string[] = []) =>
  sendRaw(api.server.port, requestOf(`GET ${path} HTTP/1.1`, ['Host: x', bearer, ...lines]));

it.each<[string, readonly number[], string]>([
  ['a query of 14 kB', [400], `/api/moves?cursor=${'A'.repeat(14_000)}`],
  ['2,000 parameters', [400], `/api/moves?${many(2_000, (n) => `${n}=`, '&')}`],
  ['one parameter 1,000 times', [400], `/api/moves?${many(1_000, () => 'limit=1', '&')}`],
  ['brackets within brackets', [400], `/api/moves?limit${'[a]'.repeat(3_000)}=1`],
  ['an address of 5,000 parts', [404], `/api${'/a'.repeat(5_000)}`],
  ['an address of 14 kB in one part', [400], `/api/moves/${'a'.repeat(14_000)}`],
  ['an address beyond what a head may have', [431], `/api/moves/${'a'.repeat(20_000)}`],
  ['14 kB of percent signs', [400], `/api/moves/${'%25'.repeat(4_500)}`],
])('%s: %j', async (_, expected, path) => expect((await ask(path)).statuses).toEqual(expected));

it('lines of a head beyond what it may have', async () => {
  expect((await ask('/api/moves', [`X-Long: ${'x'.repeat(20_000)}`])).statuses).toEqual([431]);
  expect((await ask('/api/moves', [`Cookie: ${many(3_000, () => 'a=b', '; ')}`])).statuses).toEqual([200]);
  // Of more than a hundred lines the rest is left unread, or by newer Nodes all is refused: a token among them opens nothing.
  const padded = requestOf('GET /api/moves HTTP/1.1', ['Host: x', ...Array.from({ length: 150 }, (_, n) => `x-${n}: 1`), bearer]);
  const { statuses } = await sendRaw(api.server.port, padded);
  expect([[401], [431]]).toContainEqual(statuses);
});

it('a body that is not as long as it says, or says no length at all', async () => {
  const sends = (length: string, body: string) =>
    sendRaw(
      api.server.port,
      requestOf(
        `POST /api/moves/${move}/send-request HTTP/1.1`,
        ['Host: x', bearer, 'Content-Type: application/json', `Idempotency-Key: ${randomUUID()}`, length],
        body,
      ),
    );
  const text = JSON.stringify(REQUEST_BY_API);
  expect((await sends('Content-Length: 99999999999', '{}')).statuses).toEqual([413]);
  expect((await sends('Content-Length: 10', text)).statuses).toEqual([400]);
  const chunk = `${(50_000).toString(16)}\r\n${'x'.repeat(50_000)}\r\n`;
  expect((await sends('Transfer-Encoding: chunked', chunk.repeat(60))).statuses).toEqual([413]);
  expect((await sends('Transfer-Encoding: chunked', `1;${TYPED}=${'x'.repeat(30_000)}\r\nx\r\n`)).statuses.every((one) => one >= 400)).toBe(
    true,
  );
});
