/** `homeward rebuild`: every derived table of moves, made again from the record alone. */
import type { DataSource } from 'typeorm';
import { AuthorityInForce } from '#authority/in-force';
import { dutyRowsFrom, replaceDuties, replaceEscalations } from '#clocks/derived';
import { directory } from '#domain/authority/directory';
import { dutiesOf } from '#domain/move/duties';
import type { MoveState } from '#domain/move/state';
import { promise } from '#domain/policy/promises';
import { wakeAt } from '#domain/policy/strike';
import { moveDecider } from '#moves/decider';
import { replaceListRow } from '#moves/derived';
import type { Tx } from '#platform/database';
import { type Folded, rebuildAll, type Rebuilt } from '#record/rebuild';
import { setAlarm } from '#record/wake';
import { timeAndAuthority } from '#record/time';

export const rebuildMoves = (db: DataSource): Promise<Rebuilt> => {
  const inForce = new AuthorityInForce();
  const known = async (tx: Tx) => {
    const time = await timeAndAuthority(tx);
    return { now: time.now, ...(await inForce.at(tx, time)) };
  };
  return rebuildAll<MoveState, never, never>(db, moveDecider, {
    duties: async (tx, { id, events, state }) => {
      const { now, authority } = await known(tx);
      return replaceDuties(tx, id, dutyRowsFrom(id, events, directory(authority, state.posts, now)));
    },
    escalations: (tx, { id, events }) => replaceEscalations(tx, id, events),
    list: (tx, { id, state, revision }) => replaceListRow(tx, id, state, revision),
    alarms: async (tx, folded) => rearm(tx, folded, await known(tx)),
  });
};

/** An alarm that does not hold what the record promises is set again; how far the clock has come is kept. */
const rearm = async (
  tx: Tx,
  { id, state, page, events }: Folded<MoveState>,
  { now, book }: Awaited<ReturnType<AuthorityInForce['at']>> & { now: number },
): Promise<number> => {
  const promised = openInTheLedger(events);
  const stands = new Set(page.open.map(({ duty }) => duty));
  if (promised.size === stands.size && [...promised].every((duty) => stands.has(duty))) return 0;
  const duties = dutiesOf(state, book, now);
  const again = promise({ ...page, open: [] }, duties, duties, book, now).page;
  await setAlarm(tx, id, JSON.stringify(again), wakeAt(again));
  return 1;
};

const openInTheLedger = (events: Folded<MoveState>['events']): Set<string> => {
  const open = new Set<string>();
  for (const { ledger } of events)
    for (const { line, duty } of ledger)
      if (line === 'armed' || line === 'reopened') open.add(duty);
      else if (line !== 'moved') open.delete(duty);
  return open;
};
