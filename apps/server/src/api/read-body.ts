/** Reads the body of a request once its caller is known: JSON in UTF-8, or a page's own form; at most 100 kB. */
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { describedOf } from './described.js';
import { invalid, problem } from './problem.js';
import type { ApiRequest } from './request.js';
import { parseStrictJson } from './strict-json.js';

export const MAX_BODY = 100_000;
/** Of a body that is too large, so much is still taken in, so that the sender hears why. */
const MAX_DRAINED = 2_000_000;
const IS_FORM = /^application\/x-www-form-urlencoded\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;
const IS_JSON = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

@Injectable()
export class ReadBody implements NestInterceptor {
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    if (request.method === 'POST') request.body = await bodyOf(request, describedOf(context.getHandler())?.body?.form === true);
    return next.handle();
  }
}

const bodyOf = async (request: ApiRequest, isForm: boolean): Promise<unknown> => {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity', 'content-length': length = '0' } = request.headers;
  if (isForm && !IS_FORM.test(type)) throw problem('unsupported-media-type', 'Send the form as a browser does.');
  if (!isForm && !IS_JSON.test(type)) throw problem('unsupported-media-type', 'Send the body as application/json in UTF-8.');
  if (encoding.toLowerCase() !== 'identity') throw problem('unsupported-media-type', 'Send the body without a Content-Encoding.');
  if (Number(length) > MAX_DRAINED) throw tooLarge();
  const bytes = await collect(request);
  return isForm ? parseForm(bytes) : parseStrictJson(bytes);
};

const parseForm = (bytes: Buffer): Readonly<Record<string, string>> => {
  const fields = [...new URLSearchParams(bytes.toString('utf8'))];
  if (new Set(fields.map(([name]) => name)).size < fields.length) throw invalid([{ detail: 'The form has the same field twice.' }]);
  return Object.fromEntries(fields);
};

const collect = async (request: ApiRequest): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MAX_DRAINED) break;
      if (size <= MAX_BODY) chunks.push(chunk);
    }
  } catch {
    // Whoever sends it went away, or sent what is no HTTP: no fault of ours, and none of the database's.
    throw invalid([{ detail: 'The body broke off before its end.' }]);
  }
  if (size > MAX_BODY) throw tooLarge();
  return Buffer.concat(chunks);
};

const tooLarge = () => problem('too-large', `A body may be ${MAX_BODY / 1_000} kB at most.`, { Connection: 'close' });
