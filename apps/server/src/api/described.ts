import type { Fields } from '#domain/fields';
import type { Schema } from '../dto/schema.js';

/** A body: how it is made, and how it looks in life. */
export interface Sent {
  readonly schema: Schema;
  readonly example: object;
  /** The like where it is otherwise, by the words that say what is. */
  readonly otherExamples?: Readonly<Record<string, object>>;
  /** Sent by a page's own form, not as JSON. */
  readonly form?: true;
}

/** What OpenAPI says of a route, beside its method and path. */
export interface Described {
  /** Also the name of the method that answers. */
  readonly id: string;
  readonly summary: string;
  readonly tag: string;
  readonly status: 200 | 201 | 303;
  readonly params?: Fields;
  readonly query?: Fields;
  readonly body?: Sent;
  /** The name of the answer's schema. */
  readonly answer: string;
  /** Where it is otherwise than the example of its schema. */
  readonly example?: unknown;
  /** What is answered, where it is not JSON. */
  readonly media?: 'text/html' | 'text/css' | 'text/javascript';
  /** A command: it takes an Idempotency-Key, and If-Match where something is there to match. */
  readonly command?: 'opens' | 'changes' | 'together';
  /** The answer bears an ETag. */
  readonly etag?: true;
  /** Statuses of refusals beside those that every route has. */
  readonly refusals?: readonly number[];
  readonly description?: string;
}

const DESCRIBED = 'homeward:described';

export const Describe =
  (described: Described): MethodDecorator =>
  (_, __, descriptor) => {
    Reflect.defineMetadata(DESCRIBED, described, descriptor.value as object);
  };

export const describedOf = (handler: object): Described | undefined => Reflect.getMetadata(DESCRIBED, handler) as Described | undefined;
