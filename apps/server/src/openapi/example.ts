import type { Schema } from '../dto/schema.js';

/** An example of what a schema describes, put together from those of its parts. */
export const exampleOf = (schema: Schema, schemas: Readonly<Record<string, Schema>>): unknown => {
  const { examples, $ref, anyOf, oneOf, type, properties, items } = schema as Known;
  if (examples) return examples[0];
  if ($ref !== undefined) return exampleOf(schemas[$ref.split('/').at(-1)!]!, schemas);
  const [first] = anyOf ?? oneOf ?? [];
  if (first) return exampleOf(first, schemas);
  if (type === 'array') return items ? [exampleOf(items, schemas)] : [];
  return Object.fromEntries(Object.entries(properties ?? {}).map(([name, part]) => [name, exampleOf(part, schemas)]));
};

interface Known {
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}
