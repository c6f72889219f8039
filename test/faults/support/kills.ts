/** Everything is killed, at moments that nobody has chosen, while steps are firing and people give commands. */
import type { Ordeal } from './ordeal.js';
import { sleep, until } from './processes.js';

const VICTIMS = ['worker', 'server', 'postmaster', 'everything of PostgreSQL'] as const;
type Victim = (typeof VICTIMS)[number];

export interface Kill {
  readonly victim: Victim;
  /** Steps that had not fired yet. */
  readonly outstanding: number;
}
export type Random = () => number;

/** A small generator: the same seed kills the same, in the same order. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const LONGEST_PAUSE_MS = 200;
const RECOVERS_WITHIN_MS = 60_000;

export const killEverything = async (ordeal: Ordeal, rounds: number, random: Random): Promise<Kill[]> => {
  const kills: Kill[] = [];
  const victims = Array.from({ length: rounds }, () => shuffled(VICTIMS, random)).flat();
  for (const victim of victims) {
    await sleep(random() * LONGEST_PAUSE_MS);
    kills.push({ victim, outstanding: ordeal.steps - (await ordeal.count()) });
    await kill(ordeal, victim, random);
    await goesForward(ordeal, victim);
  }
  return kills;
};

const shuffled = <Value>(values: readonly Value[], random: Random): Value[] =>
  values
    .map((value) => ({ value, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ value }) => value);

/** Whom the kill has stopped is at work again: otherwise the next one would meet nobody. A worker is not waited for: there are others. */
const goesForward = async (ordeal: Ordeal, victim: Victim): Promise<void> => {
  const fired = await ordeal.count();
  const answered = ordeal.people!.acknowledged.length;
  const goes = async (): Promise<boolean> => {
    if (victim === 'server' || fired >= ordeal.steps) return ordeal.people!.acknowledged.length > answered;
    return (await ordeal.count()) > fired;
  };
  await until('it goes forward again', goes, RECOVERS_WITHIN_MS);
};

const kill = async (ordeal: Ordeal, victim: Victim, random: Random): Promise<void> => {
  if (victim === 'postmaster' || victim === 'everything of PostgreSQL') {
    await ordeal.postgres.kill(victim === 'postmaster' ? 'postmaster' : 'everything');
    return ordeal.postgres.restart();
  }
  const { workers, server } = ordeal;
  const target = victim === 'server' ? server! : workers[Math.floor(random() * workers.length)]!;
  await target.kill();
  target.start();
};
