/** Fourteen months of Brackenshire. */
import type { Story } from '../scene.js';
import { notAuthorised, withdrawn } from './asked-only.js';
import { CURRENT_1 } from './current-1.js';
import { CURRENT_2 } from './current-2.js';
import { CURRENT_3 } from './current-3.js';
import { life } from './life.js';
import { PAST_1 } from './past-1.js';
import { THERE_BEFORE_1 } from './there-before-1.js';
import { THERE_BEFORE_2 } from './there-before-2.js';

const COURSES = [...THERE_BEFORE_1, ...THERE_BEFORE_2, ...PAST_1, ...CURRENT_2, ...CURRENT_3, ...CURRENT_1];

export const LIVES: readonly Story[] = [...COURSES.map(life), notAuthorised, withdrawn];
