/** All that can be asked of the server, read from its own description: what is new there is attacked without a new line here. */
import type { TestApi } from '#support/api';

/** npm run attack tries all of it; npm test a part of what is many. */
export const WHOLE = process.env['ATTACK'] === 'whole';

export type Schema = Readonly<Record<string, unknown>>;
export type Json = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
  readonly example: unknown;
}
interface Media {
  readonly schema: Schema;
  readonly example?: Json;
  readonly examples?: Readonly<Record<string, { readonly value: Json }>>;
}
interface Operation {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly security?: readonly object[];
  readonly tags: readonly string[];
}
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface Target {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  /** With `{name}` for a part that varies. */
  readonly path: string;
  readonly isOpen: boolean;
  readonly parameters: readonly Parameter[];
  /** A JSON body as it is sent in life, and how it looks. */
  readonly body?: { readonly schema: Schema; readonly example: Json };
}

export const describedBy = async (api: TestApi): Promise<readonly Target[]> => {
  const { body } = await api.send<Document>(undefined, '/api/openapi.json', { method: 'GET' });
  return targetsOf(body);
};

const targetsOf = ({ paths }: Document): Target[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters, requestBody, security }]) => {
      const media = requestBody?.content['application/json'];
      return {
        ...{ id: operationId, path, parameters, isOpen: security?.length === 0, method: method.toUpperCase() as 'GET' | 'POST' },
        ...(media && { body: { schema: media.schema, example: exampleOf(media) } }),
      };
    }),
  );

const exampleOf = ({ example, examples = {} }: Media): Json => example ?? Object.values(examples)[0]!.value;

/** Where something stands in a body: names, and numbers for the items of a list. */
export type Place = readonly (string | number)[];

/** Every object of the body, itself among them. */
export const objectsIn = (value: unknown, at: Place = []): { at: Place; object: Json }[] => {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.entries(value).flatMap(([name, part]) => objectsIn(part, [...at, Array.isArray(value) ? Number(name) : name]));
  return Array.isArray(value) ? within : [{ at, object: value as Json }, ...within];
};

/** Every place in which a single value may stand, with what its schema says of it, also where the example leaves it out. */
export const fieldsOf = (schema: Schema, at: Place = []): { at: Place; schema: Schema }[] => {
  // A correction is of one kind or another: each of its fields stands in one of them.
  const ways = (schema['oneOf'] ?? [schema]) as readonly Schema[];
  const found = ways.flatMap((way) => fieldsOfOne(way, at));
  return [...new Map(found.map((field) => [field.at.join('.'), field])).values()];
};

const fieldsOfOne = (schema: Schema, at: Place): { at: Place; schema: Schema }[] => {
  if (schema['type'] === 'array') return fieldsOf(schema['items'] as Schema, [...at, 0]);
  const properties = schema['properties'] as Readonly<Record<string, Schema>> | undefined;
  return properties ? Object.entries(properties).flatMap(([name, part]) => fieldsOf(part, [...at, name])) : [{ at, schema }];
};

/** The same body with something else in one place; what leads there is made where it is missing. */
export const withValue = (body: unknown, [first, ...rest]: Place, value: unknown): unknown => {
  if (first === undefined) return value;
  if (typeof first === 'number') {
    const items = Array.isArray(body) ? [...(body as unknown[])] : [];
    items[first] = withValue(items[first], rest, value);
    return items;
  }
  const object = (body ?? {}) as Json;
  return { ...object, [first]: withValue(object[first], rest, value) };
};

export interface Filled {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}

/** The address with its parts filled in: those that are not given, by their examples. */
export const addressOf = ({ path, parameters }: Target, { path: parts = {}, query = {} }: Filled = {}): string => {
  const filled = path.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const example = parameters.find((one) => one.in === 'path' && one.name === name)?.example;
    return encodeURIComponent(parts[name] ?? String(example));
  });
  const search = new URLSearchParams(query).toString();
  return search === '' ? filled : `${filled}?${search}`;
};
