/** What the bench measures of a house full of moves that fall due, line by line. */
import { SweepLoop } from '#clocks/sweep';
import { compare, inTurns, lineOf, percentile } from '../support/pairs.js';
import { type Line, limited } from '../support/report.js';
import { type Bull, jobsPerSecond, latenessOfJobs, wakeAt } from './bull.js';
import type { DueMoves } from './due-moves.js';
import { afterwards } from './exactly-once.js';
import { People } from './people.js';

const told = (due: DueMoves, steps: number): string => `${due.ids.length} moves x ${steps}`;

/** An instant's moves are swept in as many portions as there are rounds; the peers' jobs take their turns in between. */
export const rateLines = async (due: DueMoves, peers: readonly Bull[], short: boolean): Promise<Line[]> => {
  const rounds = short ? 2 : 5;
  const { events } = await due.comes();
  const portion = due.ids.length / rounds;
  const ours = async (): Promise<number> => {
    const started = performance.now();
    const swept = await due.sweep(portion);
    return (swept * events.length * 1000) / (performance.now() - started);
  };
  const [mine, ...theirs] = await inTurns(rounds, [ours, ...peers.map((peer) => () => jobsPerSecond(peer, short ? 100 : peer.jobsARound))]);
  await due.sweep(Infinity);
  return peers.map((peer, at) =>
    lineOf(`steps fired, ${told(due, events.length)}`, `no-op jobs, ${peer.name}`, 'a second', compare(mine!, theirs[at]!), {
      atLeast: peer.name.includes('Redis') ? 0.6 : 4,
    }),
  );
};

const TICKS_MS = 1_500;

/**
 * All due in one instant of a clock that ticks; a wake-up makes the sweep punctual, as in the worker. Late until committed. An instant
 * comes once, so that the peer takes its turn before it and after it.
 */
export const latenessLines = async (due: DueMoves, peers: readonly Bull[], steps: number, turns: number): Promise<Line[]> => {
  const bull = peers.find(({ name }) => name.includes('Redis'));
  if (!bull) return [];
  const theirs = async (): Promise<number> => percentile(await latenessOfJobs(bull, steps), 0.99);
  const before = await inTurns(turns, [theirs]);
  const { events } = await due.comes(TICKS_MS);
  const ours = percentile(await latenessOfSteps(due, bull, Date.now() + TICKS_MS), 0.99);
  await due.standStill();
  const peer = [...before, ...(await inTurns(turns, [theirs]))].flat();
  const compared = compare(
    peer.map(() => ours),
    peer,
  );
  return [
    lineOf(`lateness p99, ${told(due, events.length)}, one instant`, `${steps} delayed jobs, ${bull.name}`, 'ms', compared, {
      atMost: 1.5,
    }),
  ];
};

const latenessOfSteps = async (due: DueMoves, bull: Bull, dueAt: number): Promise<number[]> => {
  const late: number[] = [];
  let finish: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (finish = resolve));
  const note = (moves: number): void => {
    for (let move = 0; move < moves; move += 1) late.push(Date.now() - dueAt);
    if (late.length === due.ids.length) finish();
  };
  const loop = new SweepLoop(
    () => due.sweep(Infinity, note),
    5_000,
    (error) => due.test.stuck.push({ stream: 'sweep', error }),
  );
  loop.start();
  const awake = await wakeAt(bull, dueAt, () => loop.nudge());
  await all;
  await loop.stop();
  await awake();
  return late;
};

/** A dozen people write up visits all the while; nobody waits for long, and nothing deadlocks. */
export const peopleLines = async (due: DueMoves): Promise<Line[]> => {
  const { events } = await due.comes();
  const people = await People.begin(due, 12);
  await due.sweep(Infinity);
  const waits = await people.stop();
  const deadlocks = await due.ask<{ deadlocks: number }>('select deadlocks::int from pg_stat_database where datname = current_database()');
  const name = `while ${told(due, events.length)} are fired`;
  return [
    limited(`worst wait of ${waits.length} commands ${name}`, Math.max(...waits), 250, 'ms'),
    limited(`median wait ${name}`, percentile(waits, 0.5), 250, 'ms'),
    wanted('deadlocks', deadlocks[0]!.deadlocks),
  ];
};

export const afterwardsLines = async (due: DueMoves): Promise<Line[]> => {
  const { entries, findings, wrong } = await afterwards(due);
  return [
    wanted(`findings of verify in ${entries} entries`, findings),
    wanted(`moves of ${due.ids.length} with a step twice, missed or early`, wrong),
    wanted('moves that got stuck', due.test.stuck.length),
  ];
};

/** What must not be there at all. */
const wanted = (name: string, found: number): Line => ({
  ...{ name, peer_name: 'none', ours: found, peer: 0, ratio: found, unit: '', goal: { atMost: 0 } },
});
