/** `homeward recheck`: what today's code would compute otherwise than was promised. The promises stand; a difference is for a person to look at. */
import type { DataSource } from 'typeorm';
import { AuthorityInForce } from '#authority/in-force';
import { dutyRowsOf } from '#clocks/derived';
import type { DutyRow } from '#clocks/ledger-page';
import { formatInstant } from '#domain/calendar/calendar';
import { dutiesOf } from '#domain/move/duties';
import type { MoveState } from '#domain/move/state';
import type { Duty } from '#domain/policy/duty';
import type { PromisePage } from '#domain/policy/promise-page';
import { inTransaction, onConnection, sql } from '#platform/database';
import { allStreams, pageOf, readStream } from '#record/stream-row';
import { timeAndAuthority } from '#record/time';

export interface Disagreement {
  readonly move: string;
  readonly duty: string;
  readonly what: string;
}

export const recheckMoves = async (db: DataSource): Promise<{ moves: number; disagreements: Disagreement[] }> => {
  const ids = await onConnection(db, (tx) => allStreams(tx, 'move'));
  const inForce = new AuthorityInForce();
  const disagreements: Disagreement[] = [];
  for (const move of ids)
    await inTransaction(db, async (tx) => {
      await sql(tx, 'set transaction isolation level repeatable read, read only');
      const time = await timeAndAuthority(tx);
      const { book } = await inForce.at(tx, time);
      const { now } = time;
      const row = (await readStream(tx, move, 'move'))!;
      const computed = dutiesOf(JSON.parse(row.state!) as MoveState, book, now).duties;
      const { kept } = pageOf(row);
      disagreements.push(...disagree(move, await dutyRowsOf(tx, move), computed, kept));
    });
  return { moves: ids.length, disagreements };
};

const disagree = (move: string, rows: readonly DutyRow[], computed: readonly Duty[], kept: PromisePage['kept']): Disagreement[] => {
  const promised = new Map(rows.map((row) => [row.id, row]));
  const byId = new Set(computed.map(({ id }) => id));
  return [
    ...computed.flatMap((duty) => differences(duty, promised.get(duty.id), kept).map((what) => ({ move, duty: duty.id, what }))),
    ...rows
      .filter(({ id, ending }) => !byId.has(id) && ending !== 'entered-in-error')
      .map(({ id }) => ({ move, duty: id, what: 'was promised, and would not be owed' })),
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
