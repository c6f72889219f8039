/** What is due before the move, else within days of it: later than the move it needs its reason, and is not late by itself (policy.yaml, beforeElse). */
import { narrative, optional } from '../fields.js';

export const WHY_NOT_BEFORE = {
  whyNotBefore: optional(
    narrative('Why not before the move', { max: 1_000, hint: 'Where this is done after the child moved: what made it impossible before' }),
  ),
};
