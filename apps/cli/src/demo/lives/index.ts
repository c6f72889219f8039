/** Fourteen months of Brackenshire. */
import type { Story } from '../scene.js';
import { notAuthorised, withdrawn } from './asked-only.js';
import { CURRENT_1 } from './current-1.js';
import { CURRENT_2 } from './current-2.js';
import { life } from './life.js';
import { PAST_1 } from './past-1.js';
import { PAST_2 } from './past-2.js';
import { PAST_3 } from './past-3.js';

export const LIVES: readonly Story[] = [
  ...[...PAST_1, ...PAST_2, ...PAST_3, ...CURRENT_2, ...CURRENT_1].map(life),
  notAuthorised,
  withdrawn,
];
