/** Records of life there: seeing the child. */
import { visitWrittenUp } from './visit-written-up.js';
import { visited } from './visited.js';

export const LIFE = [visited, visitWrittenUp] as const;
