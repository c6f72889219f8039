/**
 * Content as it stands in the hashed bytes: instants as text of exactly milliseconds with Z, everything a person wrote as
 * a salted digest. Reading gives the same content back, with digests where the text was.
 */
import { formatInstant, parseInstant } from './calendar/instant-text.js';
import type { Field, Fields } from './fields.js';

export type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };
export type Content = Readonly<Record<string, unknown>>;
/** Called for each narrative with its path in the content; answers with what stands in its place. */
export type OnNarrative = (path: string, text: string) => string;

export const encode = (fields: Fields, content: Content, onNarrative: OnNarrative, path = ''): Record<string, Json> => {
  const encoded: Record<string, Json> = {};
  for (const name in fields) {
    const value = content[name];
    if (value !== undefined) encoded[name] = encodeValue(fields[name]!, value, onNarrative, `${path}${name}`);
  }
  return encoded;
};

const encodeValue = (field: Field, value: unknown, onNarrative: OnNarrative, path: string): Json => {
  if (field.kind === 'instant') return formatInstant(value as number);
  if (field.kind === 'narrative') return onNarrative(path, value as string);
  if (field.kind === 'list') return (value as Content[]).map((item, at) => encode(field.of, item, onNarrative, `${path}.${at}.`));
  return value as Json;
};

export const decode = (fields: Fields, encoded: Readonly<Record<string, Json>>): Record<string, unknown> => {
  const content: Record<string, unknown> = {};
  for (const name in fields) {
    const value = encoded[name];
    if (value !== undefined) content[name] = decodeValue(fields[name]!, value);
  }
  return content;
};

const decodeValue = (field: Field, value: Json): unknown => {
  if (field.kind === 'instant') return parseInstant(value as string);
  if (field.kind === 'list') return (value as readonly Record<string, Json>[]).map((item) => decode(field.of, item));
  return value;
};

/** How the events of a kind of stream stand in the bytes, in every version ever shipped. */
export interface Codec {
  readonly version: (type: string) => number;
  readonly encode: (type: string, content: Content, onNarrative: OnNarrative) => Record<string, Json>;
  readonly decode: (type: string, version: number, encoded: Readonly<Record<string, Json>>) => Record<string, unknown>;
}

/** Lifts the content of one version of a type to the next. Old bytes are never rewritten. */
export type Upcaster = (encoded: Readonly<Record<string, Json>>) => Readonly<Record<string, Json>>;

/** A codec over a table of fields, and of the upcasters by type, in the order of versions. */
export const codecOf = (fieldsOf: (type: string) => Fields, upcasters: Readonly<Record<string, readonly Upcaster[]>> = {}): Codec => ({
  version: (type) => (upcasters[type]?.length ?? 0) + 1,
  encode: (type, content, onNarrative) => encode(fieldsOf(type), content, onNarrative),
  decode: (type, version, encoded) =>
    decode(
      fieldsOf(type),
      (upcasters[type] ?? []).slice(version - 1).reduce((content, lift) => lift(content), encoded),
    ),
});
