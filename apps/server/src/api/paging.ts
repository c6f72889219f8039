import { count, optional, reference } from '#domain/fields';
import { cursorOf, type Place, placeOf } from '#readings/cursor';
import type { Content } from '../dto/content.js';
import { invalid } from './problem.js';

const USUAL = 50;
export const LIMIT = { limit: optional(count('How many', 1, 100, { hint: `${USUAL} where nothing is said`, example: 20 })) };
/** `last` is what a page may have ended with. */
export const pagedAfter = (last: Place) => ({
  ...LIMIT,
  cursor: optional(reference('Where the page before ended: its `next`', { max: 400, example: cursorOf(last) })),
});

export const limitOf = (query: Content): number => (query['limit'] as number | undefined) ?? USUAL;

/** `ids` is how many ids the list's places have. */
export const pageOfQuery = (query: Content, ids: number): { limit: number; after?: Place } => {
  const cursor = query['cursor'] as string | undefined;
  if (cursor === undefined) return { limit: limitOf(query) };
  const after = placeOf(cursor, ids);
  if (!after) throw invalid([{ field: 'cursor', detail: 'This is no cursor of this list. Use `next` of the page before, unchanged.' }]);
  return { limit: limitOf(query), after };
};
