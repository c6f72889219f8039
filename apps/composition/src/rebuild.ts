/** `homeward rebuild`: every derived table, of moves and of the authority's own stream, made again from the record alone. */
import type { DataSource } from 'typeorm';
import { AuthorityInForce, type InForce } from '#authority/in-force';
import { dutyRowsFrom, replaceDuties, replaceEscalations } from '#clocks/derived';
import { promise } from '#domain/policy/promises';
import { wakeAt } from '#domain/policy/strike';
import { replaceListRow } from '#moves/derived';
import type { Tx } from '#platform/database';
import { type Folded, rebuildAll, type Rebuilder, type Rebuilt } from '#record/rebuild';
import { timeAndAuthority } from '#record/time';
import { setAlarm } from '#record/wake';
import { AUTHORITY, type KindOfStream, MOVES } from './kinds.js';

export interface MadeAgain {
  readonly moves: number;
  /** 0 where no authority has begun its record. */
  readonly authority: number;
  /** By table. */
  readonly differences: Rebuilt['differences'];
}
type Known = InForce & { readonly now: number };
type KnownAt = (tx: Tx) => Promise<Known>;

export const rebuild = async (db: DataSource): Promise<MadeAgain> => {
  const inForce = new AuthorityInForce();
  const known: KnownAt = async (tx) => {
    const time = await timeAndAuthority(tx);
    return { now: time.now, ...(await inForce.at(tx, time)) };
  };
  // First: who owns what of a move is read from the authority's state.
  const authority = await rebuildAll(db, AUTHORITY.decider, derived(AUTHORITY, known));
  const moves = await rebuildAll(db, MOVES.decider, {
    ...derived(MOVES, known),
    list: (tx, { id, state, revision }) => replaceListRow(tx, id, state, revision),
  });
  return { moves: moves.streams, authority: authority.streams, differences: sum(moves.differences, authority.differences) };
};

const derived = <State>(kind: KindOfStream<State>, known: KnownAt): Readonly<Record<string, Rebuilder<State>>> => ({
  duties: async (tx, { id, events, state }) => {
    const { now, authority } = await known(tx);
    return replaceDuties(tx, id, dutyRowsFrom(id, events, kind.directory(authority, state, now)));
  },
  escalations: (tx, { id, events }) => replaceEscalations(tx, id, events),
  alarms: async (tx, folded) => rearm(tx, kind, folded, await known(tx)),
});

const sum = (all: Rebuilt['differences'], some: Rebuilt['differences']): Rebuilt['differences'] =>
  Object.fromEntries(Object.entries(all).map(([table, count]) => [table, count + (some[table] ?? 0)]));

/** An alarm that does not hold what the record promises is set again; how far the clock has come is kept. */
const rearm = async <State>(tx: Tx, kind: KindOfStream<State>, folded: Folded<State>, { now, book }: Known): Promise<number> => {
  const { id, state, page, events } = folded;
  const promised = openInTheLedger(events);
  const stands = new Set(page.open.map(({ duty }) => duty));
  const isAwake = !kind.comesAgain || page.changesAt !== undefined;
  if (isAwake && promised.size === stands.size && [...promised].every((duty) => stands.has(duty))) return 0;
  const { duties, changesAt } = kind.duties(state, book, now);
  // What has begun since the clock last looked is not promised yet: the clock promises it, and the ledger says so.
  const known = duties.filter((duty) => duty.status.is !== 'open' || promised.has(duty.id));
  const next = kind.comesAgain ? (page.changesAt ?? kind.comesAgain(folded, book)) : changesAt;
  const again = promise({ ...page, open: [] }, duties, { duties: known, changesAt: next }, book, now).page;
  await setAlarm(tx, id, JSON.stringify(again), wakeAt(again));
  return 1;
};

const openInTheLedger = (events: Folded<unknown>['events']): Set<string> => {
  const open = new Set<string>();
  for (const { ledger } of events)
    for (const { line, duty } of ledger)
      if (line === 'armed' || line === 'reopened') open.add(duty);
      else if (line !== 'moved') open.delete(duty);
  return open;
};
