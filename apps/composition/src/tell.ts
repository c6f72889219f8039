/** Who is told what: the calls, repeats and reminders of a turn become notices to posts, in the same commit. */
import { createHash } from 'node:crypto';
import type { AuthorityFacts } from '#authority/decider';
import { type Allocated, directory, lineAbove, lineOfAuthority } from '#domain/authority/directory';
import type { AuthorityState } from '#domain/authority/state';
import type { PromisePage } from '#domain/policy/promise-page';
import { TOLD_ONCE } from '#domain/move/notices';
import type { MoveState } from '#domain/move/state';
import type { Level } from '#domain/policy/policy';
import type { ReadyEvent } from '#domain/turn';
import type { FactsOfMove } from '#moves/decider';
import { writeNotices } from '#notices/inbox';
import type { Addressee, Notice, NoticeKind } from '#notices/notice';
import type { Projector } from '#record/handle';

export const tell: Projector<MoveState, FactsOfMove> = async (tx, writings) =>
  writeNotices(
    tx,
    writings.flatMap((writing) =>
      noticesOf({ ...writing, move: writing.row.id, authority: writing.facts.authority, posts: writing.turn.memory.state!.posts }),
    ),
  );

/** Calls about what the authority as a whole owes. */
export const tellOfAuthority: Projector<AuthorityState, AuthorityFacts> = async (tx, writings) =>
  writeNotices(
    tx,
    writings.flatMap((writing) => {
      const authority = writing.turn.memory.state!;
      return noticesOf({ ...writing, authority, posts: lineOfAuthority(authority) });
    }),
  );

/** A turn that has been written, of a move or of the authority. */
interface Telling {
  readonly row: { readonly id: string };
  readonly turn: { readonly events: readonly ReadyEvent[]; readonly memory: { readonly page: PromisePage } };
  readonly facts: { readonly now: number };
  readonly move?: string;
  readonly authority: AuthorityState;
  readonly posts: Allocated;
}

interface Said {
  readonly duty: string;
  readonly level?: Level;
  readonly post?: string;
  readonly due?: number;
}

/** One batch for all that a turn says of a stay, so that a post gets one mail for all of it. */
const noticesOf = (writing: Telling): Notice[] => {
  const events = writing.turn.events.filter((event) => KINDS[event.type] !== undefined || toldOnce(event).length > 0);
  if (events.length === 0) return [];
  const batch = uuidFrom(`${writing.row.id} ${String(events[0]!.seq)}`);
  return events.flatMap((event) => (KINDS[event.type] ? (noticeOf(event, writing, batch) ?? []) : informing(event, writing, batch)));
};

const toldOnce = ({ type, content }: ReadyEvent) => TOLD_ONCE.filter(({ when }) => when(type, content));

/** Told once, and nothing owed (policy.yaml, notices). */
const informing = (event: ReadyEvent, { facts, authority, posts, move }: Telling, batch: string): Notice[] =>
  toldOnce(event).map(({ id, to }) => ({
    ...(move !== undefined && { move }),
    ...{ batch, duty: `${id}@${String(event.seq)}`, seq: event.seq, since: facts.now, createdAt: facts.now },
    to: [...new Set(to.flatMap((role) => directory(authority, posts, facts.now).ownerPost({ role }) ?? []))].map((post) => ({
      post,
      kind: 'told' as const,
    })),
  }));

const KINDS: Readonly<Record<string, NoticeKind>> = { raised: 'call', repeated: 'repeat', reminded: 'reminder' };

const noticeOf = (event: ReadyEvent, writing: Telling, batch: string): Notice | undefined => {
  const { duty, level, post, due } = event.content as unknown as Said;
  if (post === undefined) return undefined;
  const called = { post, kind: KINDS[event.type]! };
  const others = event.type === 'raised' ? alsoTold(writing, duty, post, level) : [];
  return {
    ...(writing.move !== undefined && { move: writing.move }),
    ...{ batch, duty, seq: event.seq, since: due ?? event.occurredAt, createdAt: writing.facts.now },
    ...(due !== undefined && { due }),
    ...(level !== undefined && { level }),
    to: [called, ...others],
  };
};

/** The owner's own manager is copied, and so is the director's deputy at every call to the director; the owner below is told. */
const alsoTold = ({ facts, turn, authority, posts }: Telling, duty: string, called: string, level: Level | undefined): Addressee[] => {
  const owner = turn.memory.page.open.find((promised) => promised.duty === duty)?.owner;
  const ownerPost = owner && directory(authority, posts, facts.now).ownerPost(owner);
  const manager = ownerPost && authority.posts[ownerPost]?.reportsTo;
  const deputy =
    level === 'L4' ? lineAbove(authority, posts.socialWorker).find(({ role }) => role === 'assistant-director')?.id : undefined;
  const told = new Map<string, NoticeKind>();
  if (deputy) told.set(deputy, 'copy');
  if (manager) told.set(manager, 'copy');
  if (ownerPost) told.set(ownerPost, 'told');
  const { structure } = authority;
  if (level === 'L4' && structure?.isTold !== undefined) told.set(structure.isTold, 'told');
  told.delete(called);
  return [...told].map(([post, kind]) => ({ post, kind, inboxOnly: true }));
};

/** The same turn makes the same batch, whoever carries it out. */
export const uuidFrom = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
