/** Posts and who stands behind them, and the versions of policy and calendar. */
import { coverOf, delegateOf, holderOf } from '#domain/authority/directory';
import type { AuthorityState, Post } from '#domain/authority/state';
import type { Instant } from '#domain/calendar/instant';
import type { Book } from '#domain/policy/book';
import type { Entry } from '#domain/policy/policy';
import { written } from './words.js';

export interface AuthorityQuestion {
  readonly authority: AuthorityState;
  readonly book: Book;
  readonly now: Instant;
  /** Names of the people who hold posts, by id. */
  readonly names: ReadonlyMap<string, string>;
}

export const authorityReading = ({ authority, book, now, names }: AuthorityQuestion) => {
  const person = (id: string | undefined) => (id === undefined ? null : { id, name: names.get(id) ?? null });
  return {
    posts: Object.values(authority.posts).map((post) => ({
      ...wordsOf(post),
      holder: person(holderOf(authority, post.id, now)),
      cover: person(coverOf(authority, post.id, now)),
      delegate: delegateOf(authority, post.id, now) ?? null,
    })),
    coming: comingSpans(authority, now),
    policies: book.policies.map(({ version, recordedAt, inForceAt }) => ({
      ...{ version, recordedAt: written(recordedAt), inForceAt: written(inForceAt) },
      changes: authority.policies.find((adopted) => adopted.version === version)?.changes ?? [],
    })),
    calendars: book.calendars.map(({ recordedAt, calendar }) => ({ version: calendar.version, recordedAt: written(recordedAt) })),
  };
};

const wordsOf = ({ id, role, title, reportsTo }: Post) => ({ id, role, title: title ?? id, reportsTo: reportsTo ?? null });

/** Who will hold or cover a post, and turns on call, that have not ended. */
const comingSpans = ({ holdings, covers }: AuthorityState, now: Instant) =>
  [...holdings.map((holding) => ({ ...holding, kind: 'holder' as const })), ...covers]
    .filter(({ from, to }) => (to === undefined || to > now) && from > now)
    .map(({ post, person, kind, from, to }) => ({ post, person, kind, from: written(from), to: written(to) }));

/** Every entry as it holds for what begins now, with what is open of each version. */
export const policyReading = ({ book, now }: Pick<AuthorityQuestion, 'book' | 'now'>) => {
  const inForce = book.policies.findLast((policy) => policy.recordedAt <= now && policy.inForceAt <= now) ?? book.policies[0]!;
  return { version: inForce.version, inForceAt: written(inForce.inForceAt), entries: [...inForce.entries.values()].map(entryOf) };
};

const entryOf = (entry: Entry) => ({
  ...{ id: entry.id, name: entry.name, owner: entry.owner, metBy: entry.metBy, judgedBy: entry.judgedBy, endsWith: entry.endsWith },
  ...{ due: entry.due, alternatives: entry.alt ?? [], attention: entry.attention, safety: entry.safety, reminder: entry.reminder },
  ...{ ladder: entry.ladder, floor: entry.floor ?? null, source: entry.source, heldWhile: entry.heldWhile ?? null },
  statutory: entry.statutory === true ? 'yes' : entry.statutory === 'guidance' ? 'guidance' : 'no',
  counted: entry.counted ?? true,
  off: entry.off ?? false,
});
