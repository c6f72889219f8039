/** What callers send in the specs of the API. */
import { OPENING_BY_API } from './house.js';
import type { TestApi } from './api.js';
import { savePerson } from '#authority/people';
import { saveChild } from '#children/children';
import { OPERATOR } from '#domain/authority/turn';
import { inTransaction } from '#platform/database';
import { randomUUID } from 'node:crypto';
import { madeUpChild } from './canary/made-up.js';
import { LONG_AGO, TEXT } from './story.js';

export { TEXT };
export const REQUEST_BY_API = { neededBy: '2026-11-20T18:00:00Z', reasons: TEXT, alternatives: TEXT, risks: TEXT };
export const REASONS_BY_API = { reasons: TEXT, reasonForTheChild: TEXT };

/** A child of whom nothing is recorded yet. */
export const newChild = async ({ test }: TestApi): Promise<string> => {
  const id = randomUUID();
  await inTransaction(test.db, (tx) => saveChild(tx, madeUpChild(id)));
  return id;
};

export const openMove = async (api: TestApi, more: object = {}): Promise<string> =>
  (await api.does('sw', '/api/moves/open-move', { ...OPENING_BY_API, child: await newChild(api), ...more })).move;

export const requestedMove = async (api: TestApi): Promise<string> => {
  const move = await openMove(api);
  await api.does('sw', `/api/moves/${move}/send-request`, REQUEST_BY_API);
  return move;
};

export const endorsedMove = async (api: TestApi): Promise<string> => {
  const move = await requestedMove(api);
  await api.does('hos', `/api/moves/${move}/endorse-request`);
  return move;
};

/** One more post, and somebody of the same name who holds it. */
export const newPost = async ({ test }: TestApi, post: string, role: string): Promise<void> => {
  const act = (verb: string, content: Readonly<Record<string, unknown>>) =>
    test.house.act({ given: { verb, content }, caller: OPERATOR, key: randomUUID(), source: 'test' });
  await act('establish-post', { post, role, title: post, reportsTo: 'ad' });
  await act('appoint', { post, person: post, from: LONG_AGO });
  await inTransaction(test.db, (tx) => savePerson(tx, { id: post, name: `Person ${post}`, email: `${post}@example.org` }));
};
export const WITHDRAWAL = { why: TEXT };
