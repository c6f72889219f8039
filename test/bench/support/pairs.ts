/** Both sides in one go, in turns (ours peer peer ours ...), so that what else the machine does falls on both. */
import type { Line } from './report.js';

export interface Compared {
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
  readonly range: readonly [number, number];
}
/** One measurement; the number says which pair it belongs to. */
export type Measure = (pair: number) => number | Promise<number>;

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
};

/** Every side once a round, each second round in the opposite order. */
export const inTurns = async (rounds: number, sides: readonly Measure[]): Promise<number[][]> => {
  const measured: number[][] = sides.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    const order = sides.map((_, side) => (round % 2 === 0 ? side : sides.length - 1 - side));
    for (const side of order) measured[side]!.push(await sides[side]!(round));
  }
  return measured;
};

/** Medians of the sides, and the median of the pairs' own ratios. */
export const compare = (ours: readonly number[], peer: readonly number[]): Compared => {
  const ratios = ours.map((each, pair) => each / peer[pair]!);
  return { ours: median(ours), peer: median(peer), ratio: median(ratios), range: [Math.min(...ratios), Math.max(...ratios)] };
};

export const inPairs = async (pairs: number, ours: Measure, peer: Measure): Promise<Compared> => {
  const [mine, theirs] = await inTurns(pairs, [ours, peer]);
  return compare(mine!, theirs!);
};

export const lineOf = (name: string, peerName: string, unit: string, compared: Compared, goal: Line['goal']): Line => ({
  ...{ name, peer_name: peerName, unit, ...compared },
  ...(goal && { goal }),
});

/** How often a second something is done, tried for about `ms`. */
export const rate = (ms: number, doIt: () => number): number => {
  const started = performance.now();
  let done = doIt();
  while (performance.now() - started < ms) done += doIt();
  return (done * 1000) / (performance.now() - started);
};
