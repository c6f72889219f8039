import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** Absolute, day and night: an independent reviewing officer never requests, endorses or authorises (IRO Handbook). */
export const noIroDecides: Rule<unknown> = ({ facts }) =>
  facts.capacities.some(({ role, how }) => role === 'iro' && how === 'holder')
    ? refuse('no-iro-decides', 'An independent reviewing officer never requests, endorses or authorises.')
    : undefined;
