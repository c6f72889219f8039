/**
 * A record's content is defined once, as data. Its TypeScript type is inferred from it; the API's validation, the OpenAPI
 * schema, the form and the bytes that are hashed are all made from the same definition.
 *
 * `narrative` is what a person wrote: it never enters the hashed bytes, only a salted digest of it does.
 */
import type { Instant, LocalDate } from './calendar/instant.js';

interface Described {
  readonly label: string;
  readonly hint?: string;
  /** One such value, where what its kind suggests would not read as life. */
  readonly example?: unknown;
  readonly optional?: true;
  /** Not given by the caller: the service fills it in from what it knows. */
  readonly filled?: true;
}
export interface InstantField extends Described {
  readonly kind: 'instant';
}
export interface DateField extends Described {
  readonly kind: 'date';
}
export interface FlagField extends Described {
  readonly kind: 'flag';
}
export interface CountField extends Described {
  readonly kind: 'count';
  readonly min: number;
  readonly max: number;
}
export interface CodeField<C extends string = string> extends Described {
  readonly kind: 'code';
  readonly codes: readonly C[];
}
/** An identifier: of a person, post, child, home or duty. Never a name. */
export interface IdField extends Described {
  readonly kind: 'id';
  readonly of: string;
}
/** A short reference of another system, such as the case-management system's or an Ofsted URN. */
export interface ReferenceField extends Described {
  readonly kind: 'reference';
  readonly max: number;
}
export interface NarrativeField extends Described {
  readonly kind: 'narrative';
  readonly max: number;
}
export interface ListField<F extends Fields = Fields> extends Described {
  readonly kind: 'list';
  readonly max: number;
  readonly of: F;
}
export type Field =
  InstantField | DateField | FlagField | CountField | CodeField | IdField | ReferenceField | NarrativeField | ListField<FieldsOnly>;
interface FieldsOnly {
  readonly [name: string]: Field;
}
export type Fields = FieldsOnly;

type ValueOf<F> = F extends { kind: 'instant' }
  ? Instant
  : F extends { kind: 'date' }
    ? LocalDate
    : F extends { kind: 'flag' }
      ? boolean
      : F extends { kind: 'count' }
        ? number
        : F extends { kind: 'code'; codes: readonly (infer C)[] }
          ? C
          : F extends { kind: 'list'; of: infer L }
            ? readonly ContentOf<L>[]
            : string;

type OptionalNames<F> = { [N in keyof F]: F[N] extends { optional: true } ? N : never }[keyof F];

/** The TypeScript type of a content that is defined by `F`. */
export type ContentOf<F> = { readonly [N in Exclude<keyof F, OptionalNames<F>>]: ValueOf<F[N]> } & {
  readonly [N in OptionalNames<F>]?: ValueOf<F[N]> | undefined;
};

/** The same content as somebody sends it: instants as text, and nothing that the service fills in. */
export type WrittenOf<F> = { readonly [N in Exclude<keyof F, OptionalNames<F> | FilledNames<F>>]: WrittenValueOf<F[N]> } & {
  readonly [N in Exclude<OptionalNames<F>, FilledNames<F>>]?: WrittenValueOf<F[N]>;
};
type FilledNames<F> = { [N in keyof F]: F[N] extends { filled: true } ? N : never }[keyof F];
type WrittenValueOf<F> = F extends { kind: 'instant' }
  ? string
  : F extends { kind: 'list'; of: infer L }
    ? readonly WrittenOf<L>[]
    : ValueOf<F>;

type Words = { readonly hint?: string; readonly example?: unknown };
const MAX_NARRATIVE = 8_000;

export const instant = (label: string, more: Words = {}) => ({ kind: 'instant', label, ...more }) as const;
export const date = (label: string, more: Words = {}) => ({ kind: 'date', label, ...more }) as const;
export const flag = (label: string, more: Words = {}) => ({ kind: 'flag', label, ...more }) as const;
export const count = (label: string, min: number, max: number, more: Words = {}) => ({ kind: 'count', label, min, max, ...more }) as const;
export const id = (of: string, label: string, more: Words = {}) => ({ kind: 'id', of, label, ...more }) as const;
export const reference = (label: string, more: Words & { readonly max?: number } = {}) =>
  ({ kind: 'reference', label, max: 64, ...more }) as const;
export const narrative = (label: string, more: Words & { readonly max?: number } = {}) =>
  ({ kind: 'narrative', label, max: MAX_NARRATIVE, ...more }) as const;
export const code = <const C extends string>(label: string, codes: readonly C[], more: Words = {}) =>
  ({ kind: 'code', label, codes, ...more }) as const;
export const list = <const F extends Fields>(label: string, of: F, more: Words & { readonly max?: number } = {}) =>
  ({ kind: 'list', label, of, max: 50, ...more }) as const;
export const optional = <const F extends Field>(field: F) => ({ ...field, optional: true }) as const;
export const filled = <const F extends Field>(field: F) => ({ ...field, filled: true }) as const;
