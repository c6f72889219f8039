/** Records of what happens to the child. */
import { childDied } from './child-died.js';
import { returnedFromMissing } from './returned-from-missing.js';
import { wentMissing } from './went-missing.js';

export const INCIDENTS = [wentMissing, returnedFromMissing, childDied] as const;
