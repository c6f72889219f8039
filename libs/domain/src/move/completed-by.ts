import type { Mark } from '../policy/occurrence.js';

/**
 * The record with which the last of a set is there, in the order in which they were written down: it happened when the last
 * of them happened. Undefined while one is missing.
 */
export const completedBy = <Item>(
  needed: readonly Item[],
  records: readonly (Mark & { readonly covers: readonly Item[] })[],
): Mark | undefined => {
  const missing = new Set(needed);
  let at = -Infinity;
  for (const { seq, rec, covers, ...one } of records.toSorted((a, b) => a.seq - b.seq)) {
    const news = covers.filter((item) => missing.delete(item));
    if (news.length === 0) continue;
    at = Math.max(at, one.at);
    if (missing.size === 0) return { seq, at, rec };
  }
  return undefined;
};
