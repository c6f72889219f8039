/** What is known when a command is made up. */
import type { Known } from './known.js';
import type { Random } from './random.js';

export const TEXT = 'Somebody wrote this';

export interface Situation {
  readonly random: Random;
  readonly known: Known;
  readonly now: number;
  readonly bornOn: string;
  /** Duties that are or were owed, by name. */
  readonly duties: readonly string[];
}

/** An entry that waits for its answer, sometimes one that has it, seldom one that is not there. */
export const entryOf = ({ random, known }: Situation, types: readonly string[], by: string, field: string): number => {
  const waiting = known.unanswered(types, by, field);
  if (waiting.length > 0 && random.chance(0.9)) return random.pick(waiting).seq;
  const all = known.of(...types);
  return all.length > 0 && random.chance(0.6) ? random.pick(all).seq : random.between(1, 90);
};
