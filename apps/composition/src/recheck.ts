/** `homeward recheck`: what today's code would compute otherwise than was promised. The promises stand; a difference is for a person to look at. */
import type { DataSource } from 'typeorm';
import { AuthorityInForce } from '#authority/in-force';
import { dutyRowsOf } from '#clocks/derived';
import type { DutyRow } from '#clocks/ledger-page';
import { formatInstant } from '#domain/calendar/calendar';
import type { Duty } from '#domain/policy/duty';
import type { PromisePage } from '#domain/policy/promise-page';
import { inTransaction, onConnection, sql, type Tx } from '#platform/database';
import { allStreams, pageOf, readStream } from '#record/stream-row';
import { timeAndAuthority } from '#record/time';
import { AUTHORITY, type KindOfStream, MOVES } from './kinds.js';

export interface Disagreement {
  /** A move, or the authority's own stream. */
  readonly stream: string;
  readonly duty: string;
  readonly what: string;
}
export interface Rechecked {
  readonly moves: number;
  /** 0 where no authority has begun its record. */
  readonly authority: number;
  readonly disagreements: readonly Disagreement[];
}

export const recheck = async (db: DataSource): Promise<Rechecked> => {
  const inForce = new AuthorityInForce();
  const authority = await recheckKind(db, AUTHORITY, inForce);
  const moves = await recheckKind(db, MOVES, inForce);
  return {
    moves: moves.streams,
    authority: authority.streams,
    disagreements: [...authority.disagreements, ...moves.disagreements],
  };
};

const recheckKind = async <State>(db: DataSource, kind: KindOfStream<State>, inForce: AuthorityInForce) => {
  const ids = await onConnection(db, (tx) => allStreams(tx, kind.decider.kind));
  const disagreements: Disagreement[] = [];
  for (const id of ids)
    await inTransaction(db, async (tx) => {
      await sql(tx, 'set transaction isolation level repeatable read, read only');
      disagreements.push(...(await disagreementsOf(tx, id, kind, inForce)));
    });
  return { streams: ids.length, disagreements };
};

const disagreementsOf = async <State>(
  tx: Tx,
  stream: string,
  kind: KindOfStream<State>,
  inForce: AuthorityInForce,
): Promise<Disagreement[]> => {
  const time = await timeAndAuthority(tx);
  const { book } = await inForce.at(tx, time);
  const row = (await readStream(tx, stream, kind.decider.kind))!;
  const page = pageOf(row);
  const rows = await dutyRowsOf(tx, stream);
  const promised = new Set(rows.map(({ id }) => id));
  const computed = kind
    .duties(JSON.parse(row.state!) as State, book, time.now)
    .duties.filter((duty) => promised.has(duty.id) || kind.hasBegun(duty, page));
  return disagree(rows, computed, page.kept).map((one) => ({ stream, ...one }));
};

const disagree = (rows: readonly DutyRow[], computed: readonly Duty[], kept: PromisePage['kept']): Omit<Disagreement, 'stream'>[] => {
  const promised = new Map(rows.map((row) => [row.id, row]));
  const byId = new Set(computed.map(({ id }) => id));
  return [
    ...computed.flatMap((duty) => differences(duty, promised.get(duty.id), kept).map((what) => ({ duty: duty.id, what }))),
    ...rows
      .filter(({ id, ending }) => !byId.has(id) && ending !== 'entered-in-error')
      .map(({ id }) => ({ duty: id, what: 'was promised, and would not be owed' })),
  ];
};

const differences = (duty: Duty, row: DutyRow | undefined, kept: PromisePage['kept']): string[] => {
  if (!row) return ['would be owed, and was never promised'];
  const outcome = duty.status.is === 'open' ? null : (kept[duty.id] ?? duty.status.outcome);
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['due', instant(row.due), instant(duty.due ?? null)],
    ['status', row.status, duty.status.is],
    ['outcome', row.outcome, outcome],
    ['policy version', row.policy, duty.policyVersion],
    ['calendar version', row.calendar, duty.calendarVersion],
  ];
  return pairs.filter(([, was, is]) => was !== is).map(([name, was, is]) => `${name}: promised ${String(was)}, would be ${String(is)}`);
};

const instant = (at: number | null): string | null => (at === null ? null : formatInstant(at));
