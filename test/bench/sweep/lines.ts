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
export const rateLines = async (due: DueMoves, peers: readonly Bull[], rounds: number): Promise<Line[]> => {
  const { events } = await due.comes();
  const portion = due.ids.length / rounds;
  const ours = async (): Promise<number> => {
    const started = performance.now();
    const swept = await due.sweep(portion);
    return (swept * events.length * 1000) / (performance.now() - started);
  };
  const jobs = portion * events.length;
  const [mine, ...theirs] = await inTurns(rounds, [ours, ...peers.map((peer) => () => jobsPerSecond(peer, jobs))]);
  await due.sweep(Infinity);
  return peers.map((peer, at) =>
    lineOf(`steps fired, ${told(due, events.length)}`, `no-op jobs, ${peer.name}`, 'a second', compare(mine!, theirs[at]!), {
      atLeast: peer.name.includes('Redis') ? 0.6 : 4,
    }),
  );
};

const TICKS_MS = 1_500;

/** All due in one instant of a clock that ticks; a wake-up makes the sweep punctual, as in the worker. Late until committed. */
export const latenessLines = async (due: DueMoves, peers: readonly Bull[]): Promise<Line[]> => {
  const bull = peers.find(({ name }) => name.includes('Redis'));
  if (!bull) return [];
  const { events } = await due.comes(TICKS_MS);
  const theirs = async () => latenessOfJobs(bull, due.ids.length * events.length);
  const dueAt = Date.now() + TICKS_MS;
  const ours = await latenessOfSteps(due, bull, dueAt);
  await due.standStill();
  const peer = percentile(await theirs(), 0.99);
  const mine = percentile(ours, 0.99);
  return [
    {
      ...{ name: `lateness p99, ${told(due, events.length)}, one instant`, peer_name: `as many delayed jobs, ${bull.name}` },
      ...{ ours: mine, peer, ratio: mine / peer, unit: 'ms', goal: { atMost: 1.5 } },
    },
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
  const people = new People(due, 12);
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
  const { entries, broken, wrong } = await afterwards(due);
  return [
    wanted(`broken links in a chain of ${entries} entries`, broken),
    wanted(`moves of ${due.ids.length} with a step twice, missed or early`, wrong),
    wanted('moves that got stuck', due.test.stuck.length),
  ];
};

/** What must not be there at all. */
const wanted = (name: string, found: number): Line => ({
  ...{ name, peer_name: 'none', ours: found, peer: 0, ratio: found, unit: '', goal: { atMost: 0 } },
});
