/** Heads that would become two, hide a second request, or stand in an answer: the answer is one, and holds nothing of what was sent. */
import { randomUUID } from 'node:crypto';
import type { TestApi } from '#support/api';
import { REQUEST_BY_API } from '#support/by-api';
import { TYPED, wrongLines } from './quiet.js';
import { requestOf, sendRaw } from './raw.js';
import { addressOf, type Target, WHOLE } from './surface.js';
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

const INJECTED = `X-Injected: ${TYPED}`;
const BREAKS = [
  '%0d%0a',
  '%0a',
  '%0d',
  '%00',
  '%E5%98%8D%E5%98%8A',
  '%c4%8d%c4%8a',
  '%e2%80%a8',
  '%23%0d%0a',
  '%3f%0d%0a',
  '\\r\\n',
  '%250d%250a',
];
const head = (text: string): string => text.slice(0, text.indexOf('\r\n\r\n'));

it('takes no line break of an address into the head of an answer', async () => {
  for (const broken of BREAKS.slice(0, WHOLE ? BREAKS.length : 4).map((line) => `x${line}${INJECTED.replace(': ', ':%20')}`))
    for (const target of targets) {
      const parts = target.parameters.filter((one) => one.in === 'path').map(({ name }) => [name, 'PART'] as const);
      const path = addressOf(target, { path: Object.fromEntries(parts) }).replaceAll('PART', broken);
      for (const address of parts.length > 0 ? [path] : [`${path}?to=${broken}`, `${path}?state=${broken}&limit=${broken}`]) {
        const { statuses, text } = await sendRaw(api.server.port, requestOf(`GET ${address} HTTP/1.1`, ['Host: x', bearer]));
        expect([address, statuses.length]).toEqual([address, 1]);
        expect(text).not.toContain(TYPED);
      }
    }
});

const body = JSON.stringify(REQUEST_BY_API);
const sends = (...lines: readonly string[]) => {
  const given = lines.some((line) => /^(content-length|transfer-encoding)/i.test(line)) ? [] : [`Content-Length: ${body.length}`];
  const usual = ['Host: x', bearer, 'Content-Type: application/json', ...given, ...lines];
  return sendRaw(api.server.port, requestOf(`POST /api/moves/${move}/send-request HTTP/1.1`, usual, body));
};
const entries = async (): Promise<number> =>
  (await api.get<{ records: readonly object[] }>('sw', `/api/moves/${move}`)).body.records.length;

const SECOND = `GET /health HTTP/1.1\r\nHost: x\r\n\r\n`;
it.each([
  ['a break in a key', ['Idempotency-Key: a\nX-Injected: b']],
  ['a lone carriage return in a key', ['Idempotency-Key: a\rX-Injected: b']],
  ['NUL in a key', ['Idempotency-Key: a\u0000b']],
  ['colour in a key', ['Idempotency-Key: \u001b[31ma\u001b[0m']],
  ['a key of bytes above ASCII', ['Idempotency-Key: \u00ff\u00fe\u0085']],
  ['a key with a break that is written out', ['Idempotency-Key: a%0d%0aX-Injected:b']],
  ['a key over two lines', ['Idempotency-Key: a', ' b']],
  ['a key twice', ['Idempotency-Key: a', 'Idempotency-Key: b']],
  ['a key as a list', ['Idempotency-Key: ["a"]']],
  ['a key that is a statement', [`Idempotency-Key: '; drop table record.event --`]],
  ['a key that is a prototype’s', ['Idempotency-Key[__proto__]: x']],
  ['an ETag with a break', [`Idempotency-Key: ${randomUUID()}`, 'If-Match: "1"\nX-Injected: b']],
  ['an ETag with colour', [`Idempotency-Key: ${randomUUID()}`, 'If-Match: "\u001b[2J"']],
  ['an ETag with a number beyond numbers', [`Idempotency-Key: ${randomUUID()}`, 'If-Match: "99999999999999999999"']],
  ['an ETag that is a statement', [`Idempotency-Key: ${randomUUID()}`, `If-Match: "1' or '1'='1"`]],
  ['two lengths', [`Idempotency-Key: ${randomUUID()}`, 'Content-Length: 2', `Content-Length: ${body.length}`]],
  ['a length and chunks', [`Idempotency-Key: ${randomUUID()}`, 'Content-Length: 4', 'Transfer-Encoding: chunked']],
  ['chunks that are none', [`Idempotency-Key: ${randomUUID()}`, 'Transfer-Encoding: chunked, identity']],
  ['chunks spelt otherwise', [`Idempotency-Key: ${randomUUID()}`, 'Transfer-Encoding: xchunked']],
  ['a blank before the colon', [`Idempotency-Key : ${randomUUID()}`]],
  ['a length that is negative', [`Idempotency-Key: ${randomUUID()}`, 'Content-Length: -1']],
  ['a length with a sign', [`Idempotency-Key: ${randomUUID()}`, `Content-Length: +${body.length}`]],
] as readonly (readonly [string, readonly string[]])[])('%s is refused, once, and records nothing', async (_, lines) => {
  const before = await entries();
  const { statuses, text } = await sends(...lines);
  expect(statuses).toHaveLength(1);
  expect(statuses[0]).toBe(400);
  expect(head(text)).not.toMatch(/x-injected/i);
  expect(await entries()).toBe(before);
});

it('answers a request that is hidden in another not at all, or as the request that it is', async () => {
  const before = await entries();
  const lengths = [
    ['Content-Length: 0'],
    [`Content-Length: ${SECOND.length}`, 'Transfer-Encoding: chunked'],
    ['Transfer-Encoding: chunked'],
  ];
  for (const length of lengths) {
    const key = `Idempotency-Key: ${randomUUID()}`;
    const lines = ['Host: x', bearer, 'Content-Type: application/json', key, ...length];
    const { statuses } = await sendRaw(
      api.server.port,
      requestOf(`POST /api/moves/${move}/send-request HTTP/1.1`, lines, `0\r\n\r\n${SECOND}`),
    );
    // The first asks for the connection to be closed: what follows is nobody's.
    expect([length, statuses]).toEqual([length, [400]]);
  }
  expect(await entries()).toBe(before);
});

it('answers the same whatever a proxy is made to say', async () => {
  const says = [
    'X-Forwarded-For: 127.0.0.1',
    'X-Real-IP: 127.0.0.1',
    'X-Forwarded-User: dcs',
    'X-Remote-User: dcs',
    'Remote-User: dcs',
  ].concat(
    ['X-Forwarded-Proto: https', 'X-Original-URL: /health', 'X-Rewrite-URL: /health', 'Forwarded: for=127.0.0.1;host=evil.example'],
    ['X-Forwarded-Host: evil.example', 'X-Forwarded-Port: 1', 'Via: evil', 'X-Caller: dcs', 'X-Person: dcs', 'X-Admin: true'],
  );
  const withoutDate = (text: string): string => text.replace(/^date: .*$/im, '').replace(/[0-9a-f-]{36}/g, '');
  for (const target of targets.filter(({ method, id }) => method === 'GET' && id !== 'sign-in')) {
    const ask = (lines: readonly string[]) =>
      sendRaw(api.server.port, requestOf(`GET ${addressOf(target, { path: { move } })} HTTP/1.1`, ['Host: x', bearer, ...lines]));
    expect(withoutDate((await ask(says)).text)).toBe(withoutDate((await ask([])).text));
  }
  const withoutToken = await sendRaw(api.server.port, requestOf('GET /api/moves HTTP/1.1', ['Host: x', ...says]));
  expect(withoutToken.statuses).toEqual([401]);
});
