/** `homeward explain <move>`: the state, what is owed, and why, in plain words. */
import type { DataSource } from 'typeorm';
import { AuthorityInForce } from '#authority/in-force';
import { formatLocal } from '#domain/calendar/calendar';
import { IN_WORDS } from '#domain/move/decide';
import { dutiesOf } from '#domain/move/duties';
import { recordKind } from '#domain/move/records/index';
import type { MoveState } from '#domain/move/state';
import { type Book, newestCalendar } from '#domain/policy/book';
import type { Duty } from '#domain/policy/duty';
import { whyOwed } from '#domain/policy/explain';
import type { Progress } from '#domain/policy/promise-page';
import { onConnection } from '#platform/database';
import { moveDecider } from '#moves/decider';
import type { StoredEvent } from '#record/decider';
import { eventsOf } from '#record/read';
import { pageOf, readStream } from '#record/stream-row';
import { timeAndAuthority } from '#record/time';

/** The lines, or undefined where there is no such move. */
export const explainMove = (db: DataSource, move: string): Promise<string[] | undefined> =>
  onConnection(db, async (tx) => {
    const row = await readStream(tx, move, 'move');
    if (!row) return undefined;
    const time = await timeAndAuthority(tx);
    const { book } = await new AuthorityInForce().at(tx, time);
    const { now } = time;
    const state = JSON.parse(row.state!) as MoveState;
    const { progress } = pageOf(row);
    const events = await eventsOf(tx, move, moveDecider.codec);
    const { duties } = dutiesOf(state, book, now);
    return [
      `Move ${move} on ${formatLocal(newestCalendar(book), now)}: ${IN_WORDS[state.lifecycle.is]}.`,
      `${String(row.revision)} records, ${String(row.seq)} entries. ${String(duties.filter(isOpen).length)} duties are open, ${String(duties.length)} were owed in all.`,
      ...duties.toSorted(openFirst).flatMap((duty) => ['', ...explained(duty, book, events, progress[duty.id])]),
    ];
  });

const isOpen = ({ status }: Duty): boolean => status.is === 'open';
const openFirst = (a: Duty, b: Duty): number => Number(isOpen(b)) - Number(isOpen(a)) || (a.due ?? Infinity) - (b.due ?? Infinity);

const explained = (duty: Duty, book: Book, events: readonly StoredEvent[], progress: Progress | undefined): string[] => {
  const calendar = newestCalendar(book);
  const nameOf = (seq: number): string => recordKind(events.find((event) => event.seq === seq)?.type ?? '')?.name ?? 'an entry';
  const when = (at: number): string => formatLocal(calendar, at);
  const calls = duty.rungs.map(({ level, at }) => `${level} ${when(at)}`);
  return [
    `${duty.id}: ${inWords(duty, when)}`,
    ...whyOwed(duty, book, nameOf).map((line) => `  ${line}`),
    ...(calls.length > 0 ? [`  Calls: ${calls.join(', ')}.`] : []),
    ...(progress && progress.raised.length > 0 ? [`  Raised so far: ${progress.raised.join(', ')}.`] : []),
  ];
};

const inWords = ({ status, due }: Duty, when: (at: number) => string): string => {
  const by = due === undefined ? 'no date yet' : `due ${when(due)}`;
  if (status.is === 'open') return `open, ${by}`;
  if (status.is === 'met') return `met by entry ${String(status.by.seq)}, ${status.outcome}, ${by}`;
  return `ended (${status.by}) ${when(status.at)}, ${status.outcome}, ${by}`;
};
