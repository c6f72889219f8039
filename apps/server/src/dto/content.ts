/** Given values that have passed their checks, as the domain knows them: instants as numbers, texts in one form. */
import { parseInstant } from '#domain/calendar/calendar';
import type { Field, Fields } from '#domain/fields';
import { tidy } from './text.js';

export type Content = Readonly<Record<string, unknown>>;

export const contentOf = (fields: Fields, given: Content): Content =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => given[name] !== undefined)
      .map(([name, field]) => [name, valueOf(field, given[name])]),
  );

const valueOf = (field: Field, value: unknown): unknown => {
  switch (field.kind) {
    case 'instant':
      return parseInstant(value as string);
    case 'narrative':
    case 'reference':
      return tidy(value as string);
    case 'list':
      return (value as Content[]).map((item) => contentOf(field.of, item));
    case 'date':
    case 'flag':
    case 'count':
    case 'code':
    case 'id':
      return value;
    default:
      return field satisfies never;
  }
};

/** A query string's values have no types: whole numbers and flags are read by the definition, whatever else stays text. */
export const typedQuery = (fields: Fields, query: Content): Content =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, fromText(fields[name], value)]));

const fromText = (field: Field | undefined, value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  if (field?.kind === 'count' && /^\d{1,9}$/.test(value)) return Number(value);
  if (field?.kind === 'flag' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
};
