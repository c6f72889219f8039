/** Whatever is sent, the answer names what is wrong, the record stays as it is, and nothing of what was typed comes back. */
import { randomUUID } from 'node:crypto';
import { onConnection, sql } from '#platform/database';
import { TestApi } from '#support/api';
import { newPost, openMove, REQUEST_BY_API, TEXT } from '#support/by-api';
import { CHILD, HOME, OPENING_BY_API } from '#support/house';

interface Bad {
  readonly name: string;
  readonly status: number;
  readonly rule: string;
  readonly field?: string;
  readonly person?: string | null;
  readonly method?: string;
  readonly path?: string;
  readonly body?: unknown;
  /** Sent as it is. */
  readonly raw?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly without?: readonly string[];
}

let api: TestApi;
let move: string;
let sent: string;
beforeAll(async () => {
  api = await TestApi.open();
  await newPost(api, 'padmin', 'policy-administrator');
  await api.test.until('2026-11-16 10:00');
  move = await openMove(api);
  sent = await openMove(api);
  await api.does('sw', `/api/moves/${sent}/send-request`, REQUEST_BY_API);
}, 60_000);
afterAll(() => api.close());

const COUNTS = `select (select count(*) from record.stream) as streams, (select count(*) from record.event) as events,
  (select count(*) from record.narrative) as narratives, (select count(*) from record.command) as commands`;
const counts = () => onConnection(api.test.db, (tx) => sql(tx, COUNTS));

const send = async (bad: Bad) => {
  const { method = 'POST', path = `/api/moves/${move}/send-request`, person = 'sw', body, raw, headers = {}, without = [] } = bad;
  const all = new Headers({ 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers });
  for (const name of without) all.delete(name);
  if (method === 'GET') all.delete('content-type');
  const content = method === 'GET' ? {} : { body: raw ?? JSON.stringify(body ?? REQUEST_BY_API) };
  return api.send(person ?? undefined, path.replace(':move', move).replace(':sent', sent), { method, headers: all, ...content });
};

const expectRefusals = async (bads: readonly Bad[]): Promise<void> => {
  const before = await counts();
  const answers = [];
  for (const bad of bads) {
    const { status, headers, body } = await send(bad);
    answers.push({ name: bad.name, status, rule: body['rule'], ...(bad.field !== undefined && { field: body['field'] }) });
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(String(body['detail'])).toMatch(/\w{3}/);
    expect(JSON.stringify(body)).not.toMatch(/\bat .*:\d+:\d+|select |insert |violates|TYPED/i);
  }
  expect(answers).toEqual(bads.map(({ name, status, rule, field }) => ({ name, status, rule, ...(field !== undefined && { field }) })));
  expect(await counts()).toEqual(before);
  expect(api.log.filter((line) => line.includes('"status":5'))).toEqual([]);
  tried += bads.length;
};

let tried = 0;
const invalid = { status: 400, rule: 'validation' } as const;

const wrongInstants = [
  ['a date alone', '2026-11-20'],
  ['no offset', '2026-11-20T18:00:00'],
  ['no seconds', '2026-11-20T18:00Z'],
  ['a week date', '2026-W47-5T18:00:00Z'],
  ['an ordinal date', '2026-324T18:00:00Z'],
  ['30 February', '2026-02-30T18:00:00Z'],
  ['29 February of a common year', '2027-02-29T18:00:00Z'],
  ['a 13th month', '2026-13-01T18:00:00Z'],
  ['day 0', '2026-11-00T18:00:00Z'],
  ['24:00', '2026-11-20T24:00:00Z'],
  ['a leap second', '2026-11-20T23:59:60Z'],
  ['an offset of 25 hours', '2026-11-20T18:00:00+25:00'],
  ['an offset without a colon', '2026-11-20T18:00:00+0100'],
  ['microseconds', '2026-11-20T18:00:00.123456Z'],
  ['a comma', '2026-11-20T18:00:00,5Z'],
  ['a blank for the T', '2026-11-20 18:00:00Z'],
  ['lower case', '2026-11-20t18:00:00z'],
  ['the year 1899', '1899-12-31T18:00:00Z'],
  ['the year 3000', '3000-01-01T00:00:00Z'],
  ['a sixth digit of the year', '+002026-11-20T18:00:00Z'],
  ['a blank before', ' 2026-11-20T18:00:00Z'],
  ['Arabic digits', '٢٠٢٦-١١-٢٠T18:00:00Z'],
  ['nothing', ''],
  ['a number', 1_795_168_800_000],
  ['a list', ['2026-11-20T18:00:00Z']],
  ['an object', {}],
  ['null', null],
  ['true', true],
  ['NUL', '2026-11-20T18:00:00\u0000Z'],
] as const;

it('refuses instants that are none', () =>
  expectRefusals(
    wrongInstants.flatMap(([name, neededBy]) => [
      { ...invalid, name, field: 'neededBy', body: { ...REQUEST_BY_API, neededBy } },
      { ...invalid, name: `occurredAt: ${name}`, field: 'occurredAt', body: { ...REQUEST_BY_API, occurredAt: neededBy } },
    ]),
  ));

const wrongTexts = [
  ['nothing', ''],
  ['blanks', ' \t\n '],
  ['blanks that do not show', '\u200b\u2060\ufeff'],
  ['NUL', 'TYPED\u0000'],
  ['a control character', 'TYPED\u0007'],
  ['a lone high surrogate', 'TYPED\ud800'],
  ['a lone low surrogate', '\udc00TYPED'],
  ['surrogates the wrong way round', '\udc00\ud800'],
  ['8,001 characters', 'x'.repeat(8_001)],
  ['a number', 42],
  ['a flag', false],
  ['null', null],
  ['a list', ['TYPED']],
  ['an object', { text: 'TYPED' }],
] as const;

it('refuses texts that are none', () =>
  expectRefusals(wrongTexts.map(([name, reasons]) => ({ ...invalid, name, field: 'reasons', body: { ...REQUEST_BY_API, reasons } }))));

const { reasons: _, ...withoutReasons } = REQUEST_BY_API;
const OPEN = '/api/moves/open-move';
const opening = (change: object) => ({ path: OPEN, body: { ...OPENING_BY_API, ...change } });
const visit = (change: object) => ({
  path: '/api/moves/:move/record-visit',
  body: { by: 'social-worker', announced: true, seen: true, alone: 'alone', safetyConcern: false, ...change },
});
const filing = (change: object) => ({
  path: '/api/moves/:move/file-decision',
  body: { decision: 4, cmsRef: 'A/1', filedAt: '2026-11-16T09:00:00Z', ...change },
});
const authorising = (change: object) => ({
  path: '/api/moves/:move/authorise',
  person: 'dcs',
  body: { reasons: TEXT, reasonForTheChild: TEXT, ...change },
});

it('refuses fields of the wrong type or size, or that are not known', () =>
  expectRefusals([
    { ...invalid, name: 'a field is missing', field: 'reasons', body: withoutReasons },
    { ...invalid, name: 'all fields are missing', field: 'neededBy', body: {} },
    { ...invalid, name: 'a field is not known', body: { ...REQUEST_BY_API, TYPED: 1 } },
    { ...invalid, name: 'a field of Object', body: { ...REQUEST_BY_API, toString: 1 } },
    { ...invalid, name: 'the status itself', body: { ...REQUEST_BY_API, status: 'authorised' } },
    { ...invalid, name: 'recordedAt', body: { ...REQUEST_BY_API, recordedAt: '2020-01-01T00:00:00Z' } },
    { ...invalid, name: 'the actor', body: { ...REQUEST_BY_API, person: 'dcs' } },
    { ...invalid, name: 'a filled field', ...opening({ bornOn: '2012-05-04' }) },
    { ...invalid, name: 'a child that is no UUID', field: 'child', ...opening({ child: 'child-1' }) },
    { ...invalid, name: 'a UUID in upper case', field: 'child', ...opening({ child: CHILD.toUpperCase() }) },
    { ...invalid, name: 'a UUID in braces', field: 'home', ...opening({ home: `{${HOME}}` }) },
    { ...invalid, name: 'a UUID of an unknown version', field: 'home', ...opening({ home: '00000000-0000-0000-0000-000000000000' }) },
    { ...invalid, name: 'a post with a blank', field: 'socialWorker', ...opening({ socialWorker: 's w' }) },
    { ...invalid, name: 'a post with a quote', field: 'socialWorker', ...opening({ socialWorker: "sw'; drop table x" }) },
    { ...invalid, name: 'a post of 101 characters', field: 'socialWorker', ...opening({ socialWorker: 'a'.repeat(101) }) },
    { ...invalid, name: 'an empty post', field: 'socialWorker', ...opening({ socialWorker: '' }) },
    { ...invalid, name: 'a post with NUL', field: 'iro', ...opening({ iro: 'iro\u0000' }) },
    { ...invalid, name: 'a post with a line break', field: 'iro', ...opening({ iro: 'iro\n' }) },
    { ...invalid, name: 'a post that is a number', field: 'iro', ...opening({ iro: 7 }) },
    { ...invalid, name: 'an optional field that is null', field: 'iro', ...opening({ iro: null }) },
    { ...invalid, name: 'a flag as text', field: 'seen', ...visit({ seen: 'true' }) },
    { ...invalid, name: 'a flag as a number', field: 'seen', ...visit({ seen: 1 }) },
    { ...invalid, name: 'a flag as null', field: 'announced', ...visit({ announced: null }) },
    { ...invalid, name: 'a code that is not known', field: 'by', ...visit({ by: 'TYPED' }) },
    { ...invalid, name: 'a code in upper case', field: 'by', ...visit({ by: 'SOCIAL-WORKER' }) },
    { ...invalid, name: 'a code as a list', field: 'by', ...visit({ by: ['social-worker'] }) },
    { ...invalid, name: 'a late reason that is not known', field: 'lateReason', ...visit({ lateReason: 'TYPED' }) },
    { ...invalid, name: 'a count as text', field: 'decision', ...filing({ decision: '4' }) },
    { ...invalid, name: 'a count of a half', field: 'decision', ...filing({ decision: 0.5 }) },
    { ...invalid, name: 'a count of 0', field: 'decision', ...filing({ decision: 0 }) },
    { ...invalid, name: 'a negative count', field: 'decision', ...filing({ decision: -1 }) },
    { ...invalid, name: 'a count above its limit', field: 'decision', ...filing({ decision: 1_000_001 }) },
    { ...invalid, name: 'a count beyond the safe integers', field: 'decision', ...filing({ decision: 2 ** 60 }) },
    { ...invalid, name: 'a reference of 65 characters', field: 'cmsRef', ...filing({ cmsRef: 'x'.repeat(65) }) },
    { ...invalid, name: 'a reference of two lines', field: 'cmsRef', ...filing({ cmsRef: 'TYPED\nTYPED' }) },
    { ...invalid, name: 'an empty reference', field: 'cmsRef', ...filing({ cmsRef: ' ' }) },
    { ...invalid, name: 'a date with a time', field: 'endDate', ...authorising({ endDate: '2026-11-20T00:00:00Z' }) },
    { ...invalid, name: 'a date that is none', field: 'endDate', ...authorising({ endDate: '2026-11-31' }) },
    { ...invalid, name: 'a date the English way', field: 'endDate', ...authorising({ endDate: '20/11/2026' }) },
    { ...invalid, name: 'a week date', field: 'endDate', ...authorising({ endDate: '2026-W47-5' }) },
    { ...invalid, name: 'a date as a number', field: 'endDate', ...authorising({ endDate: 20_261_120 }) },
    { ...invalid, name: 'a list that is an object', field: 'conditions', ...authorising({ conditions: { 0: TEXT } }) },
    { ...invalid, name: 'a list that is a text', field: 'conditions', ...authorising({ conditions: TEXT }) },
    { ...invalid, name: 'a list of texts', field: 'conditions', ...authorising({ conditions: [TEXT] }) },
    { ...invalid, name: 'a list of lists', field: 'conditions', ...authorising({ conditions: [[{ condition: TEXT }]] }) },
    { ...invalid, name: 'a list with null in it', field: 'conditions', ...authorising({ conditions: [null] }) },
    {
      ...invalid,
      name: 'a list that is too long',
      field: 'conditions',
      ...authorising({ conditions: Array(21).fill({ condition: TEXT }) }),
    },
    { ...invalid, name: 'an item without its field', field: 'conditions.0.condition', ...authorising({ conditions: [{}] }) },
    {
      ...invalid,
      name: 'an item with a field too many',
      field: 'conditions.1',
      ...authorising({ conditions: [{ condition: TEXT }, { condition: TEXT, TYPED: 1 }] }),
    },
    {
      ...invalid,
      name: 'an item with a field of Object',
      field: 'conditions.0',
      ...authorising({ conditions: [{ condition: TEXT, toString: 1 }] }),
    },
    {
      ...invalid,
      name: 'an item with an empty text',
      field: 'conditions.0.condition',
      ...authorising({ conditions: [{ condition: '' }] }),
    },
  ]));

it('refuses bodies that are not JSON, too deep, too large or ambiguous', () =>
  expectRefusals([
    { ...invalid, name: 'nothing', raw: '' },
    { ...invalid, name: 'half an object', raw: '{"neededBy":' },
    { ...invalid, name: 'a comma too many', raw: '{"neededBy":"2026-11-20T18:00:00Z",}' },
    { ...invalid, name: 'single quotes', raw: "{'neededBy':1}" },
    { ...invalid, name: 'a comment', raw: '{} // TYPED' },
    { ...invalid, name: 'NaN', raw: '{"neededBy":NaN}' },
    { ...invalid, name: 'a byte-order mark', raw: '\ufeff{}' },
    { ...invalid, name: 'bytes that are not UTF-8', raw: Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d]) },
    { ...invalid, name: 'a list', raw: '[]' },
    { ...invalid, name: 'a text', raw: '"TYPED"' },
    { ...invalid, name: 'a number', raw: '1e400' },
    { ...invalid, name: 'null', raw: 'null' },
    { ...invalid, name: 'the same key twice', raw: JSON.stringify(REQUEST_BY_API).replace('{', '{"risks":"TYPED",') },
    { ...invalid, name: 'the same key twice, once escaped', raw: JSON.stringify(REQUEST_BY_API).replace('{', '{"\\u0072isks":"TYPED",') },
    { ...invalid, name: '__proto__', raw: '{"__proto__":{"neededBy":"2026-11-20T18:00:00Z"}}' },
    { ...invalid, name: 'constructor', raw: '{"constructor":{"prototype":{}}}' },
    { ...invalid, name: '__proto__ within a list', raw: '{"conditions":[{"__proto__":{}}]}' },
    { ...invalid, name: 'nested 17 deep', raw: '['.repeat(17) + ']'.repeat(17) },
    { ...invalid, name: 'nested 40,000 deep', raw: '{"a":' + '['.repeat(40_000) + ']'.repeat(40_000) + '}' },
    { name: '100,001 bytes', status: 413, rule: 'too-large', raw: JSON.stringify({ reasons: 'x'.repeat(100_001 - 14) }) },
    { name: 'a megabyte', status: 413, rule: 'too-large', raw: 'x'.repeat(1_000_000) },
  ]));

const unsupported = { status: 415, rule: 'unsupported-media-type' } as const;

it('refuses headers that are missing or malformed', () =>
  expectRefusals([
    { ...unsupported, name: 'a form', headers: { 'content-type': 'application/x-www-form-urlencoded' }, raw: 'neededBy=1' },
    { ...unsupported, name: 'plain text', headers: { 'content-type': 'text/plain' } },
    { ...unsupported, name: 'a file', headers: { 'content-type': 'multipart/form-data; boundary=x' }, raw: '--x--' },
    { ...unsupported, name: 'another character set', headers: { 'content-type': 'application/json; charset=utf-16' } },
    { ...unsupported, name: 'compressed', headers: { 'content-encoding': 'gzip' } },
    { ...invalid, name: 'no Idempotency-Key', field: 'Idempotency-Key', without: ['idempotency-key'] },
    { ...invalid, name: 'an empty Idempotency-Key', field: 'Idempotency-Key', headers: { 'idempotency-key': '' } },
    { ...invalid, name: 'an Idempotency-Key with a blank', field: 'Idempotency-Key', headers: { 'idempotency-key': 'TYPED x' } },
    { ...invalid, name: 'two Idempotency-Keys', field: 'Idempotency-Key', headers: { 'idempotency-key': 'a, b' } },
    { ...invalid, name: 'an Idempotency-Key of 101', field: 'Idempotency-Key', headers: { 'idempotency-key': 'x'.repeat(101) } },
    { ...invalid, name: 'a weak ETag', field: 'If-Match', headers: { 'if-match': 'W/"1"' } },
    { ...invalid, name: 'a bare revision', field: 'If-Match', headers: { 'if-match': '1' } },
    { ...invalid, name: 'any ETag', field: 'If-Match', headers: { 'if-match': '*' } },
    { ...invalid, name: 'two ETags', field: 'If-Match', headers: { 'if-match': '"1", "2"' } },
    { ...invalid, name: 'an ETag of text', field: 'If-Match', headers: { 'if-match': '"TYPED"' } },
    { ...invalid, name: 'an ETag with zeros before', field: 'If-Match', headers: { 'if-match': '"01"' } },
    { name: 'an ETag of the past', status: 412, rule: 'changed-meanwhile', headers: { 'if-match': '"0"' } },
    { name: 'an ETag of the future', status: 412, rule: 'changed-meanwhile', headers: { 'if-match': '"999999999"' } },
  ]));

const get = (path: string) => ({ method: 'GET', path }) as const;
const notFound = { status: 404, rule: 'not-found' } as const;
const NOBODYS = '3f1c2c9e-6f0a-4b7e-9d57-0c8a1f2b3d4e';

it('refuses addresses and queries that are malformed', () =>
  expectRefusals([
    { ...invalid, name: 'a move that is no UUID', field: 'move', ...get('/api/moves/TYPED') },
    { ...invalid, name: 'a move in upper case', field: 'move', ...get(`/api/moves/${NOBODYS.toUpperCase()}`) },
    { ...invalid, name: 'a move with a quote', field: 'move', ...get("/api/moves/'%20or%201=1") },
    { ...invalid, name: 'a move with NUL', field: 'move', ...get('/api/moves/%00') },
    { ...invalid, name: 'an address that cannot be decoded', ...get('/api/moves/%E0%A4%A') },
    { ...invalid, name: 'a duty with a blank', field: 'duty', ...get('/api/moves/:move/duties/a%20b/why') },
    { ...notFound, name: 'a duty that is not owed', ...get('/api/moves/:move/duties/first-visit@99/why') },
    { ...notFound, name: "nobody's move", ...get(`/api/moves/${NOBODYS}`) },
    { ...notFound, name: 'an unknown address', ...get('/api/TYPED') },
    { ...notFound, name: 'an unknown command', path: '/api/moves/:move/TYPED' },
    { ...notFound, name: 'the authority as a move', ...get('/api/moves/00000000-0000-4000-8000-000000000001') },
    { ...notFound, name: 'a command on the authority as a move', path: '/api/moves/00000000-0000-4000-8000-000000000001/send-request' },
    { ...invalid, name: 'an unknown filter', ...get('/api/moves?TYPED=1') },
    { ...invalid, name: '__proto__ as a filter', ...get('/api/moves?__proto__=1') },
    { ...invalid, name: 'an unknown status', field: 'status', ...get('/api/moves?status=TYPED') },
    { ...invalid, name: 'a filter twice', field: 'status', ...get('/api/moves?status=draft&status=requested') },
    { ...invalid, name: 'a child that is no UUID', field: 'child', ...get('/api/moves?child=1') },
    { ...invalid, name: 'a flag that is none', field: 'pastItsDate', ...get('/api/moves?pastItsDate=yes') },
    { ...invalid, name: 'a limit of 0', field: 'limit', ...get('/api/moves?limit=0') },
    { ...invalid, name: 'a limit of 101', field: 'limit', ...get('/api/moves?limit=101') },
    { ...invalid, name: 'a limit of a half', field: 'limit', ...get('/api/moves?limit=0.5') },
    { ...invalid, name: 'a negative limit', field: 'limit', ...get('/api/moves?limit=-1') },
    { ...invalid, name: 'a limit in other digits', field: 'limit', ...get('/api/moves?limit=%D9%A5') },
    { ...invalid, name: 'an empty limit', field: 'limit', ...get('/api/moves?limit=') },
    { ...invalid, name: 'a cursor of nonsense', field: 'cursor', ...get('/api/moves?cursor=TYPED-TYPED') },
    { ...invalid, name: 'a cursor of another list', field: 'cursor', ...get(`/api/work/due-next?cursor=${cursor('1 ' + NOBODYS)}`) },
    { ...invalid, name: 'a cursor without an instant', field: 'cursor', ...get(`/api/moves?cursor=${cursor('x ' + NOBODYS)}`) },
    { ...invalid, name: 'a cursor whose id is no UUID', field: 'cursor', ...get(`/api/moves?cursor=${cursor('1 TYPED')}`) },
    { ...invalid, name: 'a cursor far outside time', field: 'cursor', ...get(`/api/moves?cursor=${cursor('99999999999999 ' + NOBODYS)}`) },
    { ...invalid, name: 'a cursor of 401 characters', field: 'cursor', ...get(`/api/moves?cursor=${'A'.repeat(401)}`) },
    { ...invalid, name: 'asAt without an offset', field: 'asAt', ...get('/api/moves/:move?asAt=2026-11-16T10:00:00') },
    { ...invalid, name: 'asAt of a date', field: 'asAt', ...get('/api/moves/:move?asAt=2026-11-16') },
    { name: 'asAt in the future', status: 422, rule: 'as-at-is-past', field: 'asAt', ...get('/api/moves/:move?asAt=2027-01-01T00:00:00Z') },
    { ...notFound, name: 'asAt before the move was known', ...get('/api/moves/:move?asAt=2020-01-01T00:00:00Z') },
    { ...invalid, name: 'a post that is none', field: 'post', ...get('/api/work/past-its-date?post=a%20b') },
    { ...invalid, name: 'unreadOnly that is none', field: 'unreadOnly', ...get('/api/inbox?unreadOnly=1') },
    { ...invalid, name: 'a notice that is no UUID', field: 'notices.0.id', path: '/api/inbox/read', body: { notices: [{ id: 'x' }] } },
    {
      ...invalid,
      name: 'too many notices',
      field: 'notices',
      path: '/api/inbox/read',
      body: { notices: Array(101).fill({ id: NOBODYS }) },
    },
    { name: 'DELETE on a move', status: 405, rule: 'method-not-allowed', method: 'DELETE', path: '/api/moves/:move' },
    { name: 'PUT on a command', status: 405, rule: 'method-not-allowed', method: 'PUT' },
    { name: 'GET on a command', status: 405, rule: 'method-not-allowed', ...get('/api/moves/:move/send-request') },
    { name: 'PATCH on the list', status: 405, rule: 'method-not-allowed', method: 'PATCH', path: '/api/moves' },
  ]));

const cursor = (text: string): string => Buffer.from(text).toString('base64url');

const correction = (change: object) => ({
  path: '/api/moves/:sent/correct-entry',
  body: { entry: 2, kind: 'request-sent', why: TEXT, corrected: REQUEST_BY_API, ...change },
});

it('refuses commands out of order, by others, or about what is not there', () =>
  expectRefusals([
    { name: 'a move that nobody knows', ...notFound, path: `/api/moves/${NOBODYS}/send-request` },
    { name: 'a child that nobody knows', status: 422, rule: 'child-is-known', field: 'child', ...opening({ child: NOBODYS }) },
    { name: 'a home that nobody knows', status: 422, rule: 'home-is-known', field: 'home', ...opening({ home: NOBODYS }) },
    { name: "somebody else's post", status: 422, rule: 'allocated-posts-are-known', ...opening({ socialWorker: 'tm' }) },
    { name: 'opening by who may not', status: 403, rule: 'who-may', person: 'iro', ...opening({}) },
    {
      name: 'endorsing what was not sent',
      status: 409,
      rule: 'lifecycle',
      person: 'hos',
      path: '/api/moves/:move/endorse-request',
      body: {},
    },
    { name: 'authorising what was not sent', status: 409, rule: 'lifecycle', ...authorising({}) },
    { name: 'sending twice', status: 409, rule: 'lifecycle', path: '/api/moves/:sent/send-request' },
    { name: 'authorising before it is endorsed', status: 409, rule: 'lifecycle', ...authorising({}), path: '/api/moves/:sent/authorise' },
    { name: 'endorsing by who may not', status: 403, rule: 'who-may', path: '/api/moves/:sent/endorse-request', body: {} },
    { name: 'a visit before the move', status: 409, rule: 'lifecycle', ...visit({}) },
    {
      name: 'in the future',
      status: 422,
      rule: 'occurred-not-in-the-future',
      body: { ...REQUEST_BY_API, occurredAt: '2027-01-01T00:00:00Z' },
    },
    {
      name: 'late without a reason',
      status: 422,
      rule: 'late-entry-says-why',
      body: { ...REQUEST_BY_API, occurredAt: '2026-11-01T00:00:00Z' },
    },
    { name: 'a reader who sees lists only', status: 403, rule: 'who-may', person: 'performance', ...get('/api/moves/:move') },
    { name: 'a reader who sees no moves', status: 403, rule: 'who-may', person: 'padmin', ...get('/api/moves') },
    { name: 'a command of one who sees no moves', status: 403, rule: 'who-may', person: 'padmin' },
    { ...invalid, name: 'a correction of a kind that is none', field: 'kind', ...correction({ kind: 'TYPED' }) },
    { ...invalid, name: 'a correction without its content', field: 'corrected', ...correction({ corrected: undefined }) },
    { ...invalid, name: 'a correction with a wrong content', field: 'corrected.reasons', ...correction({ corrected: withoutReasons }) },
    {
      ...invalid,
      name: 'a correction with a field too many',
      field: 'corrected',
      ...correction({ corrected: { ...REQUEST_BY_API, TYPED: 1 } }),
    },
    { ...invalid, name: 'a correction that is a list', ...correction({}), body: [] },
    { name: 'a correction of no entry', status: 422, rule: 'entry-can-be-corrected', field: 'entry', ...correction({ entry: 99 }) },
    { name: 'a correction of another kind', status: 422, rule: 'entry-can-be-corrected', field: 'kind', ...correction({ entry: 1 }) },
    { name: 'a correction by who may not', status: 403, rule: 'who-may', person: 'iro', ...correction({}) },
    {
      name: 'an act by who may not',
      status: 403,
      rule: 'who-may',
      path: '/api/authority/vacate-post',
      body: { post: 'sw', from: '2026-11-20T18:00:00Z' },
    },
    {
      name: 'a post that nobody knows',
      status: 422,
      rule: 'post-is-known',
      person: 'padmin',
      path: '/api/authority/vacate-post',
      body: { post: 'nobody', from: '2026-11-20T18:00:00Z' },
    },
    {
      name: 'a policy of one person',
      status: 422,
      rule: 'two-persons',
      person: 'padmin',
      path: '/api/authority/adopt-policy',
      body: { inForceFrom: '2026-12-01', proposedBy: 'padmin', why: TEXT, changes: [] },
    },
    {
      ...invalid,
      name: 'a policy with a unit that is none',
      field: 'changes.0.unit',
      person: 'padmin',
      path: '/api/authority/adopt-policy',
      body: { inForceFrom: '2026-12-01', proposedBy: 'dcs', why: TEXT, changes: [{ entry: 'first-visit', unit: 'TYPED' }] },
    },
  ]));

const unauthenticated = { status: 401, rule: 'unauthenticated', person: null } as const;

it('refuses whoever is not signed in', async () => {
  const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
  const good = await api.token('sw');
  const [head, payload, signature] = good.split('.');
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  const hs256 = Buffer.from('{"alg":"HS256"}').toString('base64url');
  const token = (claims: Parameters<typeof api.issuer.token>[1]) => api.issuer.token('sw', claims);
  await expectRefusals([
    { ...unauthenticated, name: 'no token' },
    { ...unauthenticated, name: 'no token, and a body that is none', raw: '{' },
    { ...unauthenticated, name: 'a password', headers: { authorization: 'Basic c3c6c3c=' } },
    { ...unauthenticated, name: 'an empty token', headers: { authorization: 'Bearer ' } },
    { ...unauthenticated, name: 'nonsense', ...bearer('TYPED.TYPED.TYPED') },
    { ...unauthenticated, name: 'one part', ...bearer('TYPED') },
    { ...unauthenticated, name: 'expired', ...bearer(await token({ expiresIn: -120 })) },
    { ...unauthenticated, name: 'never expires', ...bearer(await token({ expiresIn: 'never' })) },
    { ...unauthenticated, name: 'not valid yet', ...bearer(await token({ notBefore: 600 })) },
    { ...unauthenticated, name: 'another audience', ...bearer(await token({ audience: 'elsewhere' })) },
    { ...unauthenticated, name: 'another issuer', ...bearer(await token({ issuer: 'https://elsewhere.example' })) },
    { ...unauthenticated, name: 'nobody', ...bearer(await token({ subject: null })) },
    { ...unauthenticated, name: 'a person with a blank', ...bearer(await token({ subject: 's w' })) },
    { ...unauthenticated, name: 'the operator', ...bearer(await token({ subject: 'operator' })) },
    { ...unauthenticated, name: 'the clock', ...bearer(await token({ subject: 'clock' })) },
    { ...unauthenticated, name: 'the none algorithm', ...bearer(`${none}.${payload!}.`) },
    { ...unauthenticated, name: 'a shared secret', ...bearer(`${hs256}.${payload!}.${signature!}`) },
    { ...unauthenticated, name: 'a changed payload', ...bearer(`${head!}.${payload!.slice(0, -2)}AA.${signature!}`) },
    { ...unauthenticated, name: 'no signature', ...bearer(`${head!}.${payload!}.`) },
    { ...unauthenticated, name: 'a token in the address', ...get(`/api/moves?token=${good}`), path: '/api/moves?token=x' },
    { name: 'a person without a post', status: 403, rule: 'no-post', person: 'stranger' },
  ]);
});

it('has tried at least 150', () => expect(tried).toBeGreaterThanOrEqual(150));

it('logs a line for each with its route and the rule that refused it, and nothing that was typed', () => {
  for (const rule of ['"validation"', '"lifecycle"', '"unauthenticated","code":"expired"', '"unauthenticated","code":"signature"'])
    expect(api.log.some((line) => line.includes(`"rule":${rule}`))).toBe(true);
  expect(api.log.some((line) => line.includes('"route":"/api/moves/:move/send-request"'))).toBe(true);
  expect(api.log.filter((line) => /TYPED|Somebody wrote|drop table/.test(line))).toEqual([]);
});
