/** Words in which the schemas of answers are written. */
import { patternOf } from '../dto/ids.js';
import { exampleId, INSTANT_PATTERN, type Schema } from '../dto/schema.js';

type Properties = Readonly<Record<string, Schema>>;

/** Every property is always there. */
export const object = (properties: Properties, more: Schema = {}): Schema => ({
  ...{ type: 'object', properties, required: Object.keys(properties), additionalProperties: false },
  ...more,
});
/** The last properties may be absent. */
export const partly = (properties: Properties, mayBeAbsent: Properties, more: Schema = {}): Schema => ({
  ...object({ ...properties, ...mayBeAbsent }, more),
  required: Object.keys(properties),
});
/** A whole one, where the examples of its parts would not make sense together. */
export const like = (example: unknown): Schema => ({ examples: [example] });
export const listOf = (items: Schema): Schema => ({ type: 'array', items });
export const oneOf = (...values: readonly string[]): Schema => ({ type: 'string', enum: values, examples: [values[0]] });
export const named = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
export const text = (example: string): Schema => ({ type: 'string', examples: [example] });
export const idOf = (of: string, example = exampleId(of)): Schema => ({ type: 'string', pattern: patternOf(of), examples: [example] });
export const number = (example: number): Schema => ({ type: 'integer', minimum: 0, examples: [example] });
export const flag: Schema = { type: 'boolean', examples: [false] };
export const instant: Schema = { type: 'string', format: 'date-time', pattern: INSTANT_PATTERN, examples: ['2026-11-20T18:00:00.000Z'] };
export const anything: Schema = { type: 'object', additionalProperties: true, examples: [{}] };
export const page = (items: Schema): Properties => ({ items: listOf(items), next: orNull(text('MTc5NTE2ODgwMDAwMCAzZjFj')) });

export const MOVE_ID = idOf('move');
export const CHILD_ID = idOf('child');
export const HOME_ID = idOf('home');
export const POST_ID = idOf('post');
export const PERSON_ID = idOf('person');
export const DUTY_ID = idOf('duty');
