/** Many moves on which the same steps fall due at one instant, and what must have happened to each of them then. */
import { randomUUID } from 'node:crypto';
import { MOVE_PROJECTORS } from '#apps/composition/src/house';
import { wakeAt } from '#domain/policy/strike';
import type { Turn } from '#domain/turn';
import type { MoveState } from '#domain/move/state';
import { moveDecider } from '#moves/decider';
import { inTransaction, onConnection, sql } from '#platform/database';
import { append } from '#record/append';
import { newStream } from '#record/stream-row';
import { timeAndAuthority } from '#record/time';
import { CHILD, HOME, type TestHouse } from '#support/house';
import { CHECKS } from '#domain/move/checks';
import { checked } from '#support/usual/the-move';
import { at, REASONS, REQUEST, SEEN_ALONE, Story } from '#support/story';

export const RECORDED = '2026-11-19 10:00';
const HOUR = 3_600_000;
const BATCH = 100;

/** The child lives there since yesterday, in a home that was checked, and has been visited. */
const story = (): Story => {
  const told = new Story().until(RECORDED);
  told.opening = { ...told.opening, child: CHILD, home: HOME };
  const ago = (hours: number): number => at(RECORDED) - hours * HOUR;
  told.does('sw', 'open-move', told.opening, ago(23)).does('sw', 'send-request', REQUEST, ago(22));
  told.does('hos', 'endorse-request', {}, ago(21)).does('dcs', 'authorise', REASONS, ago(20));
  told.does('commissioning', 'record-checks', checked(CHECKS), ago(20));
  told.does('sw', 'record-move', { previousEnded: 'emergency' }, ago(19));
  return told
    .does('sw', 'record-visit', SEEN_ALONE, ago(3))
    .does('hos', 'hold-review', { needed: [{ role: 'social-worker' }], came: [] }, ago(2));
};

export interface Due {
  readonly ids: readonly string[];
  /** The instant at which all of them are due. */
  readonly at: number;
  /** type, duty, level and instant of what the clock has to do to each by then. */
  readonly expected: readonly string[];
}

/** How many steps fall due on each move. */
export const stepsOfEach = (): number => {
  const told = story();
  const before = told.events.length;
  return told.until(wakeAt(told.memory.page)!).events.length - before;
};

export const seedDue = async (test: TestHouse, count: number): Promise<Due> => {
  const told = story();
  const turn: Turn<MoveState> = {
    events: told.events.map(({ recordedAt: _, ...event }) => event),
    memory: told.memory,
    wakeAt: wakeAt(told.memory.page),
  };
  const ids = Array.from({ length: count }, () => randomUUID()).toSorted();
  for (let from = 0; from < count; from += BATCH) await write(test, turn, ids.slice(from, from + BATCH));
  const first = wakeAt(told.memory.page)!;
  const before = told.events.length;
  told.until(first);
  return {
    ids,
    at: first,
    expected: told.events
      .slice(before)
      .map((event) => line(event.type, event.content, event.occurredAt))
      .toSorted(),
  };
};

const write = (test: TestHouse, turn: Turn<MoveState>, ids: readonly string[]): Promise<void> =>
  inTransaction(test.db, async (tx) => {
    const time = await timeAndAuthority(tx);
    const { now, authoritySeq } = time;
    const { authority, book } = await test.house.inForce.at(tx, time);
    const facts = { now, authoritySeq, authority, book, person: 'seed', capacities: [], page: turn.memory.page };
    const writings = ids.map((id) => ({ row: newStream(id, moveDecider.foldVersion), before: undefined, turn, facts, source: 'seed' }));
    await append(tx, moveDecider, writings);
    for (const project of MOVE_PROJECTORS) await project(tx, writings);
  });

const line = (type: string, content: Readonly<Record<string, unknown>>, instant: number): string =>
  [type, ...[content['duty'], content['level']].filter((part) => typeof part === 'string'), new Date(instant).toISOString()].join(' ');

export interface Fired {
  readonly stream: string;
  readonly line: string;
  /** How long after its instant it was recorded, in ms. */
  readonly lateness: number;
}

/** What the clock has done to moves up to an instant. */
export const firedOn = (test: TestHouse, ids: readonly string[], until: number): Promise<Fired[]> =>
  onConnection(test.db, async (tx) => {
    const rows = await sql<{ stream: string; bytes: Buffer; at: number; rec: number }>(
      tx,
      `select stream, bytes, (extract(epoch from occurred_at) * 1000)::bigint as at, (extract(epoch from recorded_at) * 1000)::bigint as rec
         from record.event where family = 'clock' and stream = any($1::uuid[]) and occurred_at <= $2 order by stream, seq`,
      [ids, new Date(until).toISOString()],
    );
    return rows.map(({ stream, bytes, at: instant, rec }) => {
      const { type, content } = JSON.parse(bytes.toString()) as { type: string; content: Record<string, unknown> };
      return { stream, line: line(type, content, instant), lateness: rec - instant };
    });
  });

/** Every move on which something is missing, doubled or too much. */
export const wrongOnes = (due: Due, fired: readonly Fired[]): Record<string, string[]> => {
  const by = new Map(due.ids.map((id) => [id, [] as string[]]));
  for (const { stream, line: said } of fired) by.get(stream)?.push(said);
  const wanted = JSON.stringify(due.expected);
  return Object.fromEntries([...by].filter(([, lines]) => JSON.stringify(lines.toSorted()) !== wanted));
};
