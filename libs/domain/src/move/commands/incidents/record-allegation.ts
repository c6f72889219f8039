import { command } from '../../command.js';
import { allegationMade } from '../../records/incidents/allegation-made.js';

export const recordAllegation = command({
  verb: 'record-allegation',
  title: 'Record an allegation',
  record: allegationMade,
  by: ['social-worker', 'team-manager', 'head-of-service', 'edt-worker', 'on-call-manager'],
  rules: [],
  example: {
    against: 'agency-worker',
    account: 'You told Callum on the telephone that the man from the agency came into your room without knocking and sat on the bed.',
    childSafeNow:
      'He has left and is not in the house again. Dee is with you. You did right to say it, and you were told so by three people.',
  },
});
