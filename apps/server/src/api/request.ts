import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller } from '#access/caller';
import type { Session } from '#access/sessions/sessions';
import type { AuthorityState } from '#domain/authority/state';
import type { Book } from '#domain/policy/book';

/** The caller, and the rules that hold while they ask. */
export interface CallerNow extends Caller {
  readonly authority: AuthorityState;
  readonly book: Book;
}

/** What the server uses of Express's request. */
export interface ApiRequest extends IncomingMessage {
  readonly path: string;
  /** Whoever came to the outermost proxy that is trusted. */
  readonly ip?: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly route?: { readonly path: string };
  body?: unknown;
  /** Given by the request log; answered as a problem's instance. */
  requestId?: string;
  /** Put here by the guard. */
  caller?: CallerNow;
  /** The session by which the caller came. */
  session?: Session;
  /** Whoever was known by a token, a session or a sign-in, whatever came of it. */
  person?: string;
  /** The program that acts for itself. */
  client?: string;
  /** The rule by which it was refused and, of a token, why: for the log. */
  refused?: { readonly rule: string; readonly code?: string };
}
export interface ApiResponse extends ServerResponse {
  status(code: number): ApiResponse;
  json(body: unknown): ApiResponse;
}

export const callerOfRequest = ({ caller }: ApiRequest): CallerNow => {
  if (!caller) throw new Error('A route that asks for the caller is open to everybody');
  return caller;
};
