/** The list of moves, newest first. */
import type { Instant } from '#domain/calendar/instant';
import { cut } from '#domain/calendar/instant';
import { IN_WORDS } from '#domain/move/decide';
import type { Status } from '#domain/move/state';
import { sql, type Tx } from '#platform/database';
import { type Page, pageOf, type Place } from './cursor.js';
import { type Pseudonym, type Reach, type Scope, tiedBy, within } from './scope.js';
import { written } from './words.js';

export interface MovesQuestion {
  readonly status?: Status;
  readonly socialWorker?: string;
  readonly child?: string;
  /** Only moves of which a duty is past its date. */
  readonly pastItsDate?: boolean;
  readonly now: Instant;
  readonly limit: number;
  readonly after?: Place;
  readonly reach: Reach;
  readonly pseudonym: Pseudonym;
}

interface Row {
  readonly id: string;
  readonly child: string;
  readonly home: string;
  readonly route: string;
  readonly status: Status;
  readonly socialWorker: string;
  readonly openedAt: number;
  readonly neededBy: number | null;
  readonly movedAt: number | null;
  readonly endedAt: number | null;
  readonly revision: number;
  readonly pastItsDate: number;
  readonly named: boolean;
}

const ms = (column: string): string => `(extract(epoch from ${column}) * 1000)::bigint`;

const MOVES = `
  select m.*, d.past as "pastItsDate", s.named from (
    select id, child, home, route, status, social_worker as "socialWorker", ${ms('opened_at')} as "openedAt", opened_at,
           ${ms('needed_by')} as "neededBy", ${ms('moved_at')} as "movedAt", ${ms('ended_at')} as "endedAt", revision
      from moves.move_view
  ) m cross join lateral (
    select count(*)::int as past from clocks.duty_view v where v.stream = m.id and v.status = 'open' and v.due < $5
  ) d cross join lateral (select ${tiedBy('m.id', '$9')} as named) s
  where (s.named or $11 or ${tiedBy('m.id', '$10')})
    and ($1::text is null or m.status = $1) and ($2::text is null or m."socialWorker" = $2)
    and ($3::uuid is null or (m.child = $3 and s.named))
    and ($4::boolean is null or (d.past > 0) = $4) and ($6::timestamptz is null or (m.opened_at, m.id) < ($6, $7::uuid))
  order by m.opened_at desc, m.id desc limit $8`;

export const movesReading = async (scope: Scope, tx: Tx, question: MovesQuestion): Promise<Page<ReturnType<ReturnType<typeof itemOf>>>> => {
  within(scope, 'lists');
  const { status, socialWorker, child, pastItsDate, now, limit, after, reach, pseudonym } = question;
  const rows = await sql<Row>(tx, MOVES, [
    ...[status ?? null, socialWorker ?? null, child ?? null, pastItsDate ?? null],
    ...[written(cut(now)), after ? written(after.at) : null, after?.ids[0] ?? null, limit + 1],
    ...[reach.named, reach.unnamed, reach.figures],
  ]);
  const page = pageOf(rows, limit, ({ openedAt, id }) => ({ at: openedAt, ids: [id] }));
  return { items: page.items.map(itemOf(pseudonym)), next: page.next };
};

const itemOf = (pseudonym: Pseudonym) => (row: Row) => {
  const { id, route, status, socialWorker, openedAt, neededBy, movedAt, endedAt, revision, pastItsDate } = row;
  const named = (one: string): string => (row.named ? one : pseudonym(one));
  return {
    ...{ id, revision, status, statusInWords: IN_WORDS[status], route, child: named(row.child), home: named(row.home), socialWorker },
    ...{ openedAt: written(openedAt), neededBy: written(neededBy), movedAt: written(movedAt), endedAt: written(endedAt) },
    dutiesPastTheirDate: pastItsDate,
  };
};
