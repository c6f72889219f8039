import { ModulesContainer } from '@nestjs/core';
import { routesOf } from '#apps/server/src/routes-of';
import { ACTS } from '#domain/authority/acts/index';
import { GIVEN_BY_PEOPLE } from '#domain/move/commands/index';
import { TestApi } from '#support/api';
import { endorsedMove, REASONS_BY_API } from '#support/by-api';
import { errorsOf } from '#support/json-schema';

interface Media {
  readonly schema: Record<string, unknown>;
  readonly example?: unknown;
  readonly examples?: Record<string, { readonly value: unknown }>;
}
interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { name: string; in: string; schema: Record<string, unknown>; example: unknown }[];
  readonly requestBody?: { readonly content: Record<string, Media> };
  readonly responses: Record<string, { readonly content: Record<string, Media> }>;
  readonly security?: readonly object[];
}
interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, Record<string, unknown>> };
}

const examplesOf = ({ example, examples }: Omit<Media, 'schema'>): unknown[] =>
  examples ? Object.values(examples).map(({ value }) => value) : [example];

let api: TestApi;
let document: Document;
beforeAll(async () => {
  api = await TestApi.open();
  document = (await api.send<Document>(undefined, '/api/openapi.json', { method: 'GET' })).body;
}, 60_000);
afterEach(() => expect(api.faults()).toEqual([]));
afterAll(() => api.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ route: `${method.toUpperCase()} ${path}`, operation })),
  );

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
}

/** What Express itself will answer, read from its router. */
const registered = (): string[] => {
  const { router } = api.server.app.getHttpAdapter().getInstance() as { router: { stack: readonly Layer[] } };
  return router.stack.flatMap(({ route }) =>
    route ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path.replace(/:([a-z]+)/g, '{$1}')}`) : [],
  );
};

it('documents every route that is registered, and no other', () => {
  expect(document.openapi).toBe('3.1.0');
  expect(
    operations()
      .map(({ route }) => route)
      .toSorted(),
  ).toEqual(registered().toSorted());
  expect(routesOf(api.server.app.get(ModulesContainer)).every(({ described }) => described)).toBe(true);
  expect(api.server.app.getHttpServer().listening).toBe(true);
});

it('has a route for every command and every act, and names each once', () => {
  const ids = operations().map(({ operation }) => operation.operationId);
  expect(ids).toEqual(expect.arrayContaining([...GIVEN_BY_PEOPLE, ...ACTS].map(({ verb }) => verb)));
  expect(new Set(ids).size).toBe(ids.length);
});

it('gives examples that are valid by their own schemas', () => {
  const { schemas } = document.components;
  const wrong = operations().flatMap(({ route, operation }) => {
    const media = [...Object.values(operation.responses), ...(operation.requestBody ? [operation.requestBody] : [])].flatMap(
      ({ content }) => Object.values(content),
    );
    return [...operation.parameters, ...media].flatMap((one) =>
      examplesOf(one).flatMap((example) => errorsOf(one.schema, example, schemas).map((error) => `${route}: ${error}`)),
    );
  });
  expect(wrong).toEqual([]);
});

it('shows a whole answer wherever there are lists in it', () => {
  const { schemas } = document.components;
  const composed = operations()
    .map(({ operation }) => Object.values(Object.entries(operation.responses).find(([status]) => status < '400')![1].content)[0]!)
    .map(({ schema }) => (schema['$ref'] as string).split('/').at(-1)!)
    .filter((name) => JSON.stringify(schemas[name]).includes('"items"') && !schemas[name]!['examples']);
  expect(composed).toEqual([]);
});

/** A route with the examples of its parameters filled in. */
const filledIn = (path: string, { parameters }: Operation): string => {
  const given = (place: string) =>
    parameters.filter((one) => one.in === place).map(({ name, example }) => ({ name, value: String(example) }));
  const query = new URLSearchParams();
  for (const { name, value } of given('query')) query.set(name, value);
  return `${given('path').reduce((so, { name, value }) => so.replace(`{${name}}`, encodeURIComponent(value)), path)}?${query.toString()}`;
};

it('takes its own examples of parameters and of what is looked for', async () => {
  const questions = operations().filter(
    ({ operation }) => operation.parameters.every(({ name }) => name !== 'Idempotency-Key') && '200' in operation.responses,
  );
  for (const { route, operation } of questions.filter(({ route: one }) => one.includes('/api/'))) {
    const [method, path] = route.split(' ') as ['GET' | 'POST', string];
    const body = operation.requestBody?.content['application/json']?.example;
    const person = path.startsWith('/api/looks') ? 'data-protection' : 'dcs';
    const { status } = method === 'GET' ? await api.get(person, filledIn(path, operation)) : await api.post(person, path, body);
    // The move of the examples is not there, and their time lies ahead of this test's.
    expect([200, 404, 422].map((one) => `${route} ${one}`)).toContain(`${route} ${status}`);
  }
});

it('documents 401 and 403 for every route but those that are open to everybody', () => {
  const all = operations();
  const open = all.filter(({ operation }) => operation.security?.length === 0);
  expect(open.map(({ route }) => route).toSorted()).toEqual([
    'GET /',
    'GET /api/openapi.json',
    'GET /health',
    'GET /ready',
    'GET /session-ended',
    'GET /sign-in',
    'GET /sign-in/callback',
    'GET /signed-out',
    'GET /stay-signed-in.js',
    'GET /style.css',
    'POST /session/stay',
    'POST /sign-out',
    'POST /sign-out/everywhere',
  ]);
  for (const { operation } of all.filter((one) => !open.includes(one)))
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['401', '403', '500', '503']));
});

it('answers as it is documented', async () => {
  await api.test.until('2026-11-16 10:00');
  const move = await endorsedMove(api);
  await api.does('dcs', `/api/moves/${move}/authorise`, REASONS_BY_API);
  await endorsedMove(api);
  await api.test.until('2026-11-18 09:00');
  await api.does('tm', `/api/moves/${move}/acknowledge-escalation`, { duty: 'decision-on-file@4', plan: 'Today', by: '2026-11-18' });
  const { schemas } = document.components;
  const reads: readonly (readonly [string, string, string])[] = [
    ['tm', `/api/moves/${move}?explain=true`, 'Move'],
    ['sw', `/api/moves/${move}?asAt=2026-11-16T10:00:00Z`, 'Move'],
    ['tm', `/api/moves/${move}/duties/decision-on-file@4/why`, 'Why'],
    ['sw', '/api/moves', 'Moves'],
    ['dcs', '/api/work/waiting', 'Waiting'],
    ['tm', '/api/work/waiting', 'Waiting'],
    ['sw', '/api/work/past-its-date', 'Duties'],
    ['sw', '/api/work/due-next', 'Duties'],
    ['tm', '/api/inbox', 'Inbox'],
    ['sw', '/api/authority', 'Authority'],
    ['sw', '/api/authority/policy', 'Policy'],
    ['sw', '/health', 'Health'],
    ['sw', '/ready', 'Health'],
    ['performance', `/api/moves/${move}`, 'Problem'],
  ];
  for (const [person, path, schema] of reads) {
    const { body } = await api.get(person, path);
    expect({ path, errors: errorsOf(schemas[schema]!, body, schemas) }).toEqual({ path, errors: [] });
  }
});
