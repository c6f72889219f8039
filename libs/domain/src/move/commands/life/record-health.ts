import { command } from '../../command.js';
import { healthRecorded } from '../../records/life/health-recorded.js';

export const recordHealth = command({
  verb: 'record-health',
  title: 'Record health and GP',
  record: healthRecorded,
  by: ['social-worker', 'team-manager'],
  rules: [],
  example: {
    gp: 'You stay with Dr Lal. She has the new address since 18 November.',
    medication: 'Inhaler checked on 18 November: two, both in date.',
    assessment: 'Due in January. The nurse comes to school, as you asked.',
    dentist: 'On 3 December at nine, with Dee. You have not been since last summer.',
  },
});
