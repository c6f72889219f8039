/** The commands of one section, as somebody would give them: what stands in them, who gives them, how likely they are. */
import type { Given } from '../acts.js';
import type { Situation } from '../situation.js';
import type { Known } from '../known.js';

export interface Section {
  readonly contents: Readonly<Record<string, (situation: Situation) => Given['content']>>;
  /** Who gives a command as a rule; the social worker, the team manager or the out-of-hours worker where nothing is said. */
  readonly by?: Readonly<Record<string, readonly string[]>>;
  readonly weights: (known: Known, ripe: number) => readonly (readonly [verb: string, weight: number])[];
  /** Names of rules that some seed has to meet. */
  readonly rules?: readonly string[];
}
