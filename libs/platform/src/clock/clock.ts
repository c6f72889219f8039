import { sql, timestamptz, type Tx } from '../database.js';

/** Record time: what a person would call the date. Read it after the lock is held; each call is a fresh reading. */
export const recordNow = async (tx: Tx): Promise<number> => readInstant(tx, 'clock.now()');

/** Moves a stepped clock on and returns the time it then shows. An instant already past changes nothing. Fails on a real clock. */
export const stepTo = (tx: Tx, instant: number): Promise<number> => readInstant(tx, 'clock.step_to($1)', instant);

/** The same, but not past an earlier instant that a statement finds; says whether there was one. */
export const stepToEarlier = async (tx: Tx, instant: number, earlier: string): Promise<boolean> => {
  const text = `select e.at is not null and e.at <= $1 as is, clock.step_to(greatest(clock.now(), least(e.at, $1))) from (select (${earlier}) as at) e`;
  const [row] = await sql<{ is: boolean }>(tx, text, [timestamptz(instant)]);
  return row!.is;
};

/** Chooses, once and before any step, the instant at which a stepped database begins; its clock then stands still. */
export const beginAt = (tx: Tx, instant: number): Promise<number> => readInstant(tx, 'clock.begin_at($1)', instant);

/** Lets a stepped clock tick on from where it is (a demonstration), or stand still between steps (tests, seeds). */
export const setTicking = (tx: Tx, ticking: boolean): Promise<number> => readInstant(tx, 'clock.set_ticking($1)', ticking);

const readInstant = async (tx: Tx, call: string, argument?: number | boolean): Promise<number> => {
  const params = argument === undefined ? [] : [typeof argument === 'number' ? timestamptz(argument) : argument];
  const [row] = await sql<{ instant: number }>(tx, `select (extract(epoch from ${call}) * 1000)::bigint as instant`, params);
  if (row === undefined) throw new Error('The database did not tell the time.');
  return row.instant;
};
