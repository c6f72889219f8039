/** Every route by which something is recorded, made from the same tables: each field left out, of the wrong kind, and one too many. */
import { ACTS } from '#domain/authority/acts/index';
import type { Role } from '#domain/authority/state';
import type { Field, Fields } from '#domain/fields';
import { GIVEN_BY_PEOPLE } from '#domain/move/commands/index';
import { nextStatus } from '#domain/move/lifecycle';
import { onConnection, sql } from '#platform/database';
import { TestApi } from '#support/api';
import { newPost, openMove } from '#support/by-api';
import { CHILD, HOME } from '#support/house';
import { POSTS } from '#support/story';

let api: TestApi;
let move: string;
beforeAll(async () => {
  api = await TestApi.open();
  await newPost(api, 'padmin', 'policy-administrator');
  await api.test.until('2026-11-16 10:00');
  move = await openMove(api);
}, 60_000);
afterAll(() => api.close());

const IDS: Readonly<Record<string, string>> = { child: CHILD, home: HOME, duty: 'first-visit@1' };
const RIGHT: Readonly<Record<Field['kind'], (field: never) => unknown>> = {
  instant: () => '2026-11-16T09:00:00Z',
  date: () => '2026-11-16',
  flag: () => true,
  count: ({ min }: { min: number }) => min,
  code: ({ codes }: { codes: readonly string[] }) => codes[0],
  id: ({ of }: { of: string }) => IDS[of] ?? 'sw',
  reference: () => 'R-1',
  narrative: () => 'Somebody wrote this',
  list: ({ of }: { of: Fields }) => [rightOf(of)],
};
const rightOf = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => !field.filled && !field.optional)
      .map(([name, field]) => [name, RIGHT[field.kind](field as never)]),
  );

/** What a field of this kind never is. */
const WRONG: Readonly<Record<Field['kind'], readonly unknown[]>> = {
  instant: ['yesterday', 12, '2026-11-16T09:00:00'],
  date: ['16/11/2026', '2026-02-30', 20261116],
  flag: ['yes', 1],
  count: ['3', 1.5, -1],
  code: ['something-else', 7],
  id: [{ id: 'sw' }, ''],
  reference: [['R'], 'R'.repeat(2_000)],
  narrative: [12, 'long '.repeat(4_000)],
  list: ['one', [12], { 0: 'x' }],
};

interface Malformed {
  readonly body: unknown;
  readonly field?: string;
}
const malformed = (fields: Fields): Malformed[] => {
  const right = rightOf(fields);
  const given = Object.entries(fields).filter(([, field]) => !field.filled);
  return [
    ...given.filter(([, { optional }]) => !optional).map(([name]) => ({ field: name, body: { ...right, [name]: undefined } })),
    ...given.flatMap(([name, { kind }]) => WRONG[kind].map((value) => ({ field: name, body: { ...right, [name]: value } }))),
    { body: { ...right, somethingElse: 'x' } },
    { body: [right] },
    { body: 'text' },
  ];
};

/** Somebody who may give it. */
const personOf = (roles: readonly Role[]): string => Object.entries(POSTS).find(([, [role]]) => role === roles[0])?.[0] ?? 'padmin';

const opens = (kind: string): boolean => nextStatus('nothing', kind) !== undefined;
const ROUTES = [
  ...GIVEN_BY_PEOPLE.map(({ verb, record, by }) => ({
    verb,
    by: personOf(by),
    fields: record.fields,
    path: () => (opens(record.kind) ? `/api/moves/${verb}` : `/api/moves/${move}/${verb}`),
  })),
  ...ACTS.map(({ verb, fields, by }) => ({ verb, fields, by: personOf(by), path: () => `/api/authority/${verb}` })),
];

const COUNTS =
  'select (select count(*) from record.event) as events, (select count(*) from record.command) as commands, (select count(*) from record.narrative) as texts';
const counts = () => onConnection(api.test.db, (tx) => sql(tx, COUNTS));

it('names the field of every malformed request, over all routes, and records nothing', async () => {
  const before = await counts();
  const wrong: unknown[] = [];
  let sent = 0;
  for (const { verb, fields, path, by } of ROUTES)
    for (const { body, field } of malformed(fields)) {
      const reply = await api.post(by, path(), JSON.stringify(body));
      sent += 1;
      const named = field === undefined || String(reply.body['field']).split(/[.[]/)[0] === field;
      const isClear =
        String(reply.body['detail']).length > 10 && !/\bat .*:\d+:\d+|select |insert |violates|long long/i.test(JSON.stringify(reply.body));
      if (![400, 413, 422].includes(reply.status) || !named || !isClear)
        wrong.push({ verb, field, status: reply.status, body: reply.body });
    }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(sent).toBeGreaterThan(1_000);
  expect(await counts()).toEqual(before);
  expect(api.faults()).toEqual([]);
}, 120_000);
