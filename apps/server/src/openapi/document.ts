/** The OpenAPI description, made from the routes that are registered: nothing is described twice. */
import type { Fields } from '#domain/fields';
import type { Described, Sent } from '../api/described.js';
import { statusOf, titleOf } from '../api/problem.js';
import { type Schema, schemaOfField } from '../dto/schema.js';
import type { FoundRoute } from '../routes-of.js';
import { exampleOf } from './example.js';
import { REFUSALS } from './examples/refusals.js';
import { SCHEMAS } from './schemas.js';
import { named } from './shapes.js';

type Schemas = Readonly<Record<string, Schema>>;
type DescribedRoute = FoundRoute & { readonly described: Described };

export const openApiOf = (routes: readonly FoundRoute[], more: Schemas): object => {
  const schemas = { ...SCHEMAS, ...more };
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes.filter((found): found is DescribedRoute => found.described !== undefined)) {
    const path = route.path.replace(/:([a-z]+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, schemas) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Homeward',
      version: '0.1.0',
      description: "Oversight of every move of a child into an unregistered children's home. Instants are RFC 3339 with Z or an offset.",
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths,
    components: { schemas, securitySchemes: SECURITY },
    security: [{ bearer: [] }, { session: [], token: [] }],
  };
};

/** A session is a browser's: with whatever it records it sends its token too. */
const SECURITY = {
  bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
  session: { type: 'apiKey', in: 'cookie', name: '__Host-homeward' },
  token: { type: 'apiKey', in: 'header', name: 'X-CSRF-Token' },
};

const operationOf = ({ described, open, method }: DescribedRoute, schemas: Schemas): object => ({
  ...{ operationId: described.id, summary: described.summary, tags: [described.tag] },
  ...(described.description !== undefined && { description: described.description }),
  ...(open && { security: [] }),
  parameters: parametersOf(described),
  ...(described.body && { requestBody: requestBody(described.body) }),
  responses: { [String(described.status)]: answerOf(described, schemas), ...refusalsOf(described, open, method) },
});

const parametersOf = ({ params = {}, query = {}, command }: Described): object[] => [
  ...fieldParameters('path', params),
  ...fieldParameters('query', query),
  ...(command ? [IDEMPOTENCY_KEY] : []),
  ...(command === 'changes' ? [IF_MATCH] : []),
];

const fieldParameters = (place: 'path' | 'query', fields: Fields): object[] =>
  Object.entries(fields).map(([name, field]) => {
    const { title, description, ...schema } = schemaOfField(field);
    return { name, in: place, required: !field.optional, description: description ?? title, schema, example: exampleOf(schema, {}) };
  });

const header = (name: string, required: boolean, description: string, pattern: string, example: string): object => {
  const schema = { type: 'string', pattern, examples: [example] };
  return { name, in: 'header', required, description, schema, example };
};
const IDEMPOTENCY_KEY = header(
  'Idempotency-Key',
  true,
  'A name of your own for this command, new for each: giving it again answers the same, for ever.',
  '^[A-Za-z0-9._~:-]{1,100}$',
  '7f0c8a52-1d3e-4b6f-9a70-2c5d8e1f4b90',
);
const IF_MATCH = header(
  'If-Match',
  false,
  'The ETag that you have seen: refused with 412 if more is recorded since.',
  '^"(0|[1-9]\\d{0,8})"$',
  '"4"',
);

const json = (type: string, schema: Schema, example: unknown): object => ({ content: { [type]: { schema, example } } });

const requestBody = ({ schema, example, otherExamples, form }: Sent): object => ({
  required: true,
  content: {
    [form ? 'application/x-www-form-urlencoded' : 'application/json']: {
      schema,
      ...(otherExamples ? { examples: examplesOf(example, otherExamples) } : { example }),
    },
  },
});

const examplesOf = (usual: object, others: Readonly<Record<string, object>>): object =>
  Object.fromEntries(
    Object.entries({ 'As a rule': usual, ...others }).map(([summary, value]) => [
      summary.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      { summary, value },
    ]),
  );

const answerOf = ({ answer, summary, etag, command, media, example }: Described, schemas: Schemas): object => ({
  description: summary,
  ...(etag && {
    headers: {
      ETag: {
        description: 'Counts what people have recorded; what the clock does leaves it alone.',
        schema: { type: 'string' },
        example: '"4"',
      },
      ...(command === 'opens' && { Location: { description: 'The move that was begun', schema: { type: 'string' } } }),
    },
  }),
  ...json(media ?? 'application/json', named(answer), example ?? exampleOf(schemas[answer]!, schemas)),
});

/** Those that belong to any route, and those of the route itself. */
const refusalsOf = ({ refusals = [], params, query, body }: Described, open: boolean, method: string): Record<string, object> => {
  const always = [
    ...(open ? [] : [401, 403]),
    ...(params || query || body ? [400] : []),
    ...(method === 'POST' ? [400, 413, 415] : []),
    ...(open ? [] : [429]),
    500,
    503,
  ];
  const statuses = [...new Set([...always, ...refusals])].sort((a, b) => a - b);
  return Object.fromEntries(statuses.map((status) => [String(status), refusalOf(status)]));
};

const refusalOf = (status: number): object => {
  const { rule, detail, field } = REFUSALS[status]!;
  if (statusOf(rule) !== status) throw new Error(`${rule} is not answered with ${status}`);
  const title = titleOf(status);
  const example = {
    ...{ type: `urn:homeward:rule:${rule}`, title, status, detail, rule },
    ...(field !== undefined && { field }),
    ...(rule === 'validation' && { errors: [{ field, detail }] }),
  };
  return { description: title, ...json('application/problem+json', named('Problem'), example) };
};
