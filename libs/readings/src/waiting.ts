/** What waits for one person: the duties of their posts, requests that wait for their decision, and calls to them. */
import type { Capacity } from '#domain/authority/capacity';
import { directory } from '#domain/authority/directory';
import type { AuthorityState } from '#domain/authority/state';
import type { Instant } from '#domain/calendar/instant';
import { IN_WORDS } from '#domain/move/decide';
import type { Status } from '#domain/move/state';
import { sql, type Tx } from '#platform/database';
import { AUTHORITY_STREAM } from '#domain/authority/stream';
import { type Reach, type Scope, tiedBy, within } from './scope.js';
import { dutiesOfPosts } from './work.js';
import { nameOfDuty, entryIdOf, written } from './words.js';

export interface WaitingQuestion {
  readonly now: Instant;
  readonly authority: AuthorityState;
  readonly capacities: readonly Capacity[];
  /** Posts held or covered. */
  readonly posts: readonly string[];
  readonly limit: number;
  readonly reach: Reach;
}

export const waitingReading = async (scope: Scope, tx: Tx, question: WaitingQuestion) => {
  within(scope, 'lists');
  return {
    duties: await dutiesOfPosts(scope, tx, question),
    decisions: await decisionsWaiting(tx, question),
    calls: await callsTo(tx, question),
  };
};

/** Who answers a request in each state: the head of service of the child's line, then the director or a delegate. */
const ANSWERED_BY: Readonly<Partial<Record<Status, string>>> = {
  requested: 'head-of-service',
  endorsed: 'director-or-delegate',
  'agreed-verbally': 'director-or-delegate',
};

const DECISIONS = `
  select m.id as move, m.status, (extract(epoch from m.needed_by) * 1000)::bigint as "neededBy"
    from moves.move_view m join unnest($1::text[], $2::text[]) as w (status, social_worker)
      on w.status = m.status and w.social_worker = m.social_worker
   where ${tiedBy('m.id', '$4')}
   order by m.needed_by nulls last, m.id limit $3`;

const decisionsWaiting = async (tx: Tx, { now, authority, capacities, limit, reach }: WaitingQuestion) => {
  const mine = new Set(capacities.flatMap(({ post, onBehalfOf }) => [post, onBehalfOf ?? post]));
  const waits = Object.entries(ANSWERED_BY).flatMap(([status, role]) =>
    Object.keys(authority.posts)
      .filter((socialWorker) => mine.has(directory(authority, { socialWorker }, now).ownerPost({ role }) ?? ''))
      .map((socialWorker) => ({ status, socialWorker })),
  );
  const columns = [waits.map(({ status }) => status), waits.map(({ socialWorker }) => socialWorker)];
  const rows = await sql<{ move: string; status: Status; neededBy: number | null }>(tx, DECISIONS, [...columns, limit, reach.named]);
  return rows.map(({ move, status, neededBy }) => ({ move, status, statusInWords: IN_WORDS[status], neededBy: written(neededBy) }));
};

/** The last call about each open duty, where it was made to one of these posts. */
const CALLS = `
  select move, duty, level, post, at from (
    select distinct on (e.stream, e.duty, e.post) e.stream as move, e.duty, e.level, e.post, (extract(epoch from e.at) * 1000)::bigint as at
      from clocks.escalation_view e join clocks.duty_view d on d.stream = e.stream and d.id = e.duty and d.status = 'open'
     where e.post = any($1::text[]) and (e.stream = '${AUTHORITY_STREAM}' or ${tiedBy('e.stream', '$3')})
     order by e.stream, e.duty, e.post, e.seq desc
  ) last order by at, move, duty limit $2`;

const callsTo = async (tx: Tx, { posts, limit, reach }: WaitingQuestion) => {
  const rows = await sql<{ move: string; duty: string; level: string; post: string; at: number }>(tx, CALLS, [
    ...[posts, limit],
    [...reach.named, ...reach.unnamed],
  ]);
  return rows.map(({ move, duty, level, post, at }) => ({
    move: move === AUTHORITY_STREAM ? null : move,
    duty,
    name: nameOfDuty(entryIdOf(duty)),
    level,
    post,
    at: written(at),
  }));
};
