import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** A list that is the record's whole content holds at least one line. */
export const somethingIsListed =
  <const F extends string>(field: F): Rule<Readonly<Record<F, readonly unknown[]>>> =>
  ({ content }) =>
    content[field].length === 0 ? refuse('something-is-listed', 'Add at least one line.', { field }) : undefined;
