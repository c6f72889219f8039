/** A hole in the server of this suite alone: whether sqlmap would find one is seen by whether it finds this. */
import { Controller, Inject, Module } from '@nestjs/common';
import { More } from '#apps/server/src/api/more';
import { Rooms } from '#apps/server/src/api/rooms';
import { addRoutes, type Asked, type Route } from '#apps/server/src/api/route';
import type { ApiRequest, ApiResponse } from '#apps/server/src/api/request';
import { schemaOf } from '#apps/server/src/dto/schema';
import { narrative } from '#domain/fields';
import { onConnection, sql } from '#platform/database';
import { randomUUID } from 'node:crypto';

@Controller()
class CanaryController {
  constructor(@Inject(Rooms) readonly rooms: Rooms) {}

  /** What no statement of ours does: the words of whoever asks become part of it. */
  async look(words: unknown): Promise<object> {
    const found = await onConnection(this.rooms.db, (tx) =>
      sql(tx, `select table_name from information_schema.tables where table_name = '${String(words)}' limit 20`),
    );
    return { found: found.length };
  }
}
@Module({})
class CanaryModule {}

const WORDS = { words: narrative('Words', { example: 'event' }) };
const USUAL = { tag: 'Canary', status: 200, open: true, answer: 'Health', summary: 'A hole' } as const;
const hole = (id: string, more: Partial<Route<CanaryController>>, words: (asked: Asked) => unknown): Route<CanaryController> => ({
  ...USUAL,
  id: `canary-${id}`,
  method: 'GET',
  path: `/api/canary/${id}`,
  ...more,
  answering(asked) {
    return this.look(words(asked));
  },
});

/** One for each place in which something is sent. */
export const HOLES = ['path', 'query', 'header', 'body'] as const;

addRoutes(CanaryController, [
  hole('path', { path: '/api/canary/path/:words', params: WORDS }, ({ params }) => params['words']),
  hole('query', { query: WORDS }, ({ query }) => query['words']),
  hole(
    'header',
    { method: 'POST', command: 'opens', body: { schema: schemaOf(WORDS), example: { words: 'event' } } },
    ({ request }) => request.headers['idempotency-key'],
  ),
  hole(
    'body',
    { method: 'POST', body: { schema: schemaOf(WORDS), example: { words: 'event' } } },
    ({ request }) => (request.body as { words: unknown }).words,
  ),
]);

/** What stands for a key of its own for each request, and for no ETag: whoever tries the same request again and again has neither. */
export const USUAL_HEAD = { 'idempotency-key': 'fresh', 'if-match': '"0"' } as const;

/** Numbers that count on, and that tell requests apart, would look like the work of a statement: sqlmap compares answers. */
const staysTheSame = (response: ApiResponse): void => {
  const end = response.end.bind(response) as (text: string) => ApiResponse;
  response.end = (body?: unknown) => {
    if (!response.headersSent) response.removeHeader('Content-Length');
    const text = body instanceof Uint8Array ? Buffer.from(body).toString() : typeof body === 'string' ? body : '';
    return end(text.replace(/"(entry|revision)":\d+/g, '"$1":1').replace(/urn:uuid:[0-9a-f-]{36}/g, 'urn:uuid:'));
  };
};

const asUsual = ({ headers }: ApiRequest, response: ApiResponse, next: () => void): void => {
  staysTheSame(response);
  if (headers['idempotency-key'] === USUAL_HEAD['idempotency-key']) headers['idempotency-key'] = randomUUID();
  if (headers['if-match'] === USUAL_HEAD['if-match']) delete headers['if-match'];
  next();
};

export const withCanary = (rooms: Rooms): More =>
  new More([{ module: CanaryModule, controllers: [CanaryController], providers: [{ provide: Rooms, useValue: rooms }] }], {}, undefined, [
    ['/', asUsual],
  ]);
