/** DTO classes, made from a definition of fields. One class for each definition, made when it is first needed. */
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import type { Field, Fields } from '#domain/fields';
import { type FieldError, invalid } from '../api/problem.js';
import { type Content, contentOf } from './content.js';
import { decoratorsOf } from './decorate.js';

type Constructor = new () => object;

/** What the caller gives: fields that the service fills in are not accepted. */
export const givenBy = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, field]) => !field.filled));

const made = new WeakMap<Fields, Constructor>();

export const dtoOf = (fields: Fields): Constructor => {
  const known = made.get(fields);
  if (known) return known;
  const Dto = class Dto extends Object {};
  for (const [name, field] of Object.entries(givenBy(fields)))
    for (const decorate of decoratorsOf(field, nested)) decorate(Dto.prototype, name);
  made.set(fields, Dto);
  return Dto;
};

const nested = (field: Field): Constructor => dtoOf(field.kind === 'list' ? field.of : {});

const STRICT = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: true,
  validationError: { target: false, value: false },
} as const;

/** The content in the domain's own values, or a problem that names every field to mend. `path` leads to it in the request. */
export const checked = (fields: Fields, given: unknown, path = ''): Content => {
  if (!isObject(given)) throw invalid([{ ...(path && { field: path.slice(0, -1) }), detail: 'Give an object.' }]);
  // Neither reaches class-validator: a class without fields is unknown to it, and some names never leave class-transformer.
  const unknown = unknownIn(fields, given, path);
  if (unknown) throw invalid([unknown]);
  if (Object.keys(given).length === 0 && Object.keys(givenBy(fields)).length === 0) return {};
  const instance = plainToInstance(dtoOf(fields), given, { enableImplicitConversion: false });
  const errors = validateSync(instance, STRICT).flatMap((error) => fieldErrors(error, fields, path));
  if (errors.length > 0) throw invalid(errors);
  return contentOf(givenBy(fields), given);
};

/** In the items of its lists too: whatever else is wrong with them, the validator says. */
const unknownIn = (fields: Fields, given: Content, path: string): FieldError | undefined => {
  for (const [name, value] of Object.entries(given)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) return unknownField(fields, path);
    if (field.kind !== 'list' || !Array.isArray(value)) continue;
    for (const [n, item] of (value as unknown[]).slice(0, field.max).entries()) {
      const unknown = isObject(item) && unknownIn(field.of, item, `${path}${name}.${n}.`);
      if (unknown) return unknown;
    }
  }
  return undefined;
};

const isObject = (value: unknown): value is Content => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A name that is not known is not repeated: somebody typed it. */
const fieldErrors = ({ property, constraints, children = [] }: ValidationError, fields: Fields, path: string): FieldError[] => {
  const field = Object.hasOwn(fields, property) ? fields[property] : undefined;
  if (!field || field.filled) return [unknownField(fields, path)];
  const [detail] = Object.values(constraints ?? {});
  if (detail !== undefined) return [{ field: `${path}${property}`, detail }];
  if (field.kind !== 'list') return [{ field: `${path}${property}`, detail: 'This cannot be read.' }];
  return children.flatMap((item) =>
    (item.children ?? []).flatMap((error) => fieldErrors(error, field.of, `${path}${property}.${item.property}.`)),
  );
};

const unknownField = (fields: Fields, path: string): FieldError => {
  const known = Object.keys(givenBy(fields)).join(', ') || 'none';
  return { ...(path && { field: path.slice(0, -1) }), detail: `There is a field that is not known here. Known are: ${known}.` };
};
