/** The JSON Schema of a definition of fields, for OpenAPI and for the commands that a move offers. */
import type { Field, Fields } from '#domain/fields';
import { givenBy } from './dto.js';
import { patternOf } from './ids.js';

export type Schema = Readonly<Record<string, unknown>>;

export const INSTANT_PATTERN = '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,3})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$';
export const DATE_PATTERN = '^\\d{4}-\\d{2}-\\d{2}$';

export const schemaOf = (fields: Fields): Schema => {
  const given = Object.entries(givenBy(fields));
  const required = given.filter(([, field]) => !field.optional).map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(given.map(([name, field]) => [name, schemaOfField(field)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
};

export const schemaOfField = (field: Field): Schema => {
  const { examples = [], ...schema } = ofKind(field) as Schema & { examples?: readonly unknown[] };
  const example = field.example ?? examples[0];
  return {
    title: field.label,
    ...(field.hint !== undefined && { description: field.hint }),
    ...schema,
    ...(example !== undefined && { examples: [example] }),
  };
};

const ofKind = (field: Field): Schema => {
  switch (field.kind) {
    case 'instant':
      return { type: 'string', format: 'date-time', pattern: INSTANT_PATTERN, examples: ['2026-11-20T18:00:00Z'] };
    case 'date':
      return { type: 'string', format: 'date', pattern: DATE_PATTERN, examples: ['2026-11-20'] };
    case 'flag':
      return { type: 'boolean', examples: [true] };
    case 'count':
      return { type: 'integer', minimum: field.min, maximum: field.max, examples: [Math.max(field.min, 1)] };
    case 'code':
      return { type: 'string', enum: field.codes, examples: [field.codes[0]] };
    case 'id':
      return { type: 'string', pattern: patternOf(field.of), examples: [exampleId(field.of)] };
    case 'reference':
      return { type: 'string', minLength: 1, maxLength: field.max, examples: ['2026/1183'] };
    case 'narrative':
      return { type: 'string', minLength: 1, maxLength: field.max, examples: ['What happened, in plain words.'] };
    case 'list':
      return { type: 'array', maxItems: field.max, items: schemaOf(field.of) };
    default:
      return field satisfies never;
  }
};

/** Of one made-up move in Brackenshire, which all examples tell of. */
export const EXAMPLE_IDS = {
  move: '3f1c2c9e-6f0a-4b7e-9d57-0c8a1f2b3d4e',
  child: '6d5a9c1e-3b8f-4c2a-8e7d-1a2b3c4d5e6f',
  home: '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
  notice: 'b5f0a1de-2c64-4a0e-8f7b-51c0d9e8a7f6',
  post: 'tm-care',
  person: 'person-06',
  duty: 'next-visit@34',
  entry: 'first-visit',
  'record kind': 'visited',
} as const;
const isKnown = (of: string): of is keyof typeof EXAMPLE_IDS => Object.hasOwn(EXAMPLE_IDS, of);
export const exampleId = (of: string): string => (isKnown(of) ? EXAMPLE_IDS[of] : of.replaceAll(' ', '-'));
