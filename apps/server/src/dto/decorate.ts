/** A field's definition as class-validator's decorators, applied by function. */
import { Type as TypeOf } from 'class-transformer';
import { IsBoolean, IsDefined, IsIn, IsInt, Matches, Max, Min, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import { isLocalDate, parseInstant } from '#domain/calendar/calendar';
import type { Field } from '#domain/fields';
import { isUuidOf, patternOf } from './ids.js';
import { isNarrative, isReference } from './text.js';

type Constructor = new () => object;

const by = (name: string, message: string, validate: (value: unknown) => boolean): PropertyDecorator =>
  ValidateBy({ name, validator: { validate, defaultMessage: () => message } });

const INSTANT = 'Give a date and time such as 2026-11-20T18:00:00Z: a real date, a time to the second, and Z or an offset.';
export const IsInstant = (): PropertyDecorator =>
  by('isInstant', INSTANT, (value) => typeof value === 'string' && parseInstant(value) !== undefined);
const IsLocalDate = (): PropertyDecorator => by('isLocalDate', 'Give a real date such as 2026-11-20.', isLocalDate);

const IsNarrative = (max: number): PropertyDecorator =>
  by('isNarrative', `Write a text of 1 to ${max} characters, without control characters.`, (value) => isNarrative(value, max));
const IsReference = (max: number): PropertyDecorator =>
  by('isReference', `Give one line of 1 to ${max} characters.`, (value) => isReference(value, max));

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const IsListOfObjects = (max: number): PropertyDecorator =>
  by(
    'isListOfObjects',
    `Give a list of 0 to ${max} objects.`,
    (value) => Array.isArray(value) && value.length <= max && value.every(isObject),
  );

/** `nested` makes the class of a list's items. */
export const decoratorsOf = (field: Field, nested: (field: Field) => Constructor): PropertyDecorator[] => [
  field.optional ? ValidateIf((_, value) => value !== undefined) : IsDefined({ message: `This is needed: ${field.label}.` }),
  ...ofKind(field, nested),
];

const ofKind = (field: Field, nested: (field: Field) => Constructor): PropertyDecorator[] => {
  switch (field.kind) {
    case 'instant':
      return [IsInstant()];
    case 'date':
      return [IsLocalDate()];
    case 'flag':
      return [IsBoolean({ message: 'Give true or false.' })];
    case 'count': {
      const message = `Give a whole number from ${field.min} to ${field.max}.`;
      return [IsInt({ message }), Min(field.min, { message }), Max(field.max, { message })];
    }
    case 'code':
      return [IsIn([...field.codes], { message: `Give one of: ${field.codes.join(', ')}.` })];
    case 'id':
      return [Matches(new RegExp(patternOf(field.of)), { message: idMessage(field.of) })];
    case 'reference':
      return [IsReference(field.max)];
    case 'narrative':
      return [IsNarrative(field.max)];
    case 'list':
      return [IsListOfObjects(field.max), ValidateNested({ each: true }), TypeOf(() => nested(field))];
    default:
      return field satisfies never;
  }
};

const idMessage = (of: string): string =>
  isUuidOf(of) ? `Give the id of a ${of}: a UUID in lower case.` : `Give the id of a ${of}: 1 to 100 letters, digits or . _ @ : | + -`;
