/** Everything that goes wrong, as problem+json (RFC 9457): the rule's name, what is wrong, and what to do. */
import type { Refusal } from '#domain/refusal';

export interface FieldError {
  readonly field?: string;
  readonly detail: string;
}
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly rule: string;
  readonly field?: string;
  readonly errors?: readonly FieldError[];
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
  readonly instance?: string;
}

/** THE map from a rule to a status. A rule that does not stand here refuses what was asked: 422. */
const STATUS: Readonly<Record<string, number>> = {
  validation: 400,
  unauthenticated: 401,
  'sign-in-again': 401,
  'who-may': 403,
  'cross-site': 403,
  scope: 403,
  disabled: 403,
  'no-post': 403,
  'not-found': 404,
  'known-command': 404,
  'method-not-allowed': 405,
  lifecycle: 409,
  'changed-meanwhile': 412,
  'too-large': 413,
  'unsupported-media-type': 415,
  'too-many': 429,
  fault: 500,
  away: 503,
  'sign-in-away': 503,
};
export const statusOf = (rule: string): number => STATUS[rule] ?? 422;

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request is not valid',
  401: 'Sign in first',
  403: 'Not for you to do',
  404: 'Not found',
  405: 'Not done that way',
  409: 'Not possible now',
  412: 'Changed meanwhile',
  413: 'Too large',
  415: 'Not JSON',
  422: 'Refused by a rule',
  429: 'Too many requests',
  500: 'A fault of ours',
  503: 'Not available just now',
};
export const titleOf = (status: number): string => TITLES[status] ?? 'Refused';

/** Thrown anywhere in the server; the filter turns it into the answer. */
export class Problem extends Error {
  constructor(
    readonly refusal: Refusal & { readonly errors?: readonly FieldError[] },
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(refusal.rule);
  }

  get status(): number {
    return statusOf(this.refusal.rule);
  }

  body(requestId: string | undefined): ProblemBody {
    const { rule, detail, field, facts, errors } = this.refusal;
    return {
      type: `urn:homeward:rule:${rule}`,
      title: titleOf(this.status),
      status: this.status,
      detail,
      rule,
      ...(field !== undefined && { field }),
      ...(errors && { errors }),
      ...(facts && { facts }),
      ...(requestId !== undefined && { instance: `urn:uuid:${requestId}` }),
    };
  }
}

export const problem = (rule: string, detail: string, headers?: Readonly<Record<string, string>>): Problem =>
  new Problem({ rule, detail }, headers);

export const MAX_ERRORS = 50;

/** What is wrong with the request itself, field by field. */
export const invalid = (errors: readonly FieldError[]): Problem => {
  const [first] = errors;
  const field = first?.field === undefined ? {} : { field: first.field };
  return new Problem({ rule: 'validation', detail: first?.detail ?? '', ...field, errors: errors.slice(0, MAX_ERRORS) });
};
