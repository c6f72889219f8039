/** Records of oversight while the child lives there. */
import { continued } from './continued.js';
import { notContinued } from './not-continued.js';
import { reviewHeld } from './review-held.js';
import { reviewOutcomeRecorded } from './review-outcome-recorded.js';

export const OVERSIGHT = [continued, notContinued, reviewHeld, reviewOutcomeRecorded] as const;
