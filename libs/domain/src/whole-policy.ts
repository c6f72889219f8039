/** Every entry of the default policy: duties of a child's stay and of the authority as a whole. */
import { AUTHORITY_DUTIES } from './authority/duties/index.js';
import { DEFAULT_POLICY } from './move/duties/index.js';
import type { Entry } from './policy/policy.js';

export const AUTHORITY_POLICY: readonly Entry[] = AUTHORITY_DUTIES.map(({ entry }) => entry);
export const WHOLE_POLICY: readonly Entry[] = [...DEFAULT_POLICY, ...AUTHORITY_POLICY];
