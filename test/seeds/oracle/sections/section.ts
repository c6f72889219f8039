/** What one section of the policy asks, written again from its text. */
import type { Facts } from '../facts.js';
import type { Demand, Owed, Rules } from '../owed.js';

export interface Section {
  readonly demands?: (facts: Facts, rules: Rules) => readonly Demand[];
  /** Demands that follow from other duties, as these stand. */
  readonly follow?: (facts: Facts, owed: readonly Owed[], now: number) => readonly Demand[];
  /** Instants at which time alone starts something. */
  readonly startsAt?: (facts: Facts) => readonly number[];
}
