import { command } from '../../command.js';
import { reviewHeld } from '../../records/oversight/review-held.js';
import { duringTheStay } from '../../rules/during-the-stay.js';

/** A management review of this child was held. */
export const holdReview = command({
  verb: 'hold-review',
  title: 'Record a management review',
  record: reviewHeld,
  by: ['head-of-service', 'team-manager'],
  rules: [duringTheStay],
  example: {
    occurredAt: '2026-11-25T14:00:00Z',
    needed: [
      { role: 'social-worker' },
      { role: 'iro' },
      { role: 'commissioning' },
      { role: 'education' },
      { role: 'home' },
      { role: 'advocate' },
    ],
    came: [{ role: 'social-worker' }, { role: 'commissioning' }, { role: 'education' }, { role: 'home' }, { role: 'advocate' }],
    aboutTheAbsent: 'Noor was in court. She has read the notes and put her two questions in writing; both are answered below.',
    cmsRef: 'BX-2026-12031',
  },
  whenCorrected: [duringTheStay],
});
