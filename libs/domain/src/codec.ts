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
