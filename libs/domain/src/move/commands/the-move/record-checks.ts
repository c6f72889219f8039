import { command } from '../../command.js';
import { checkRecorded } from '../../records/the-move/check-recorded.js';
import { somethingIsListed } from '../../rules/something-is-listed.js';

export const recordChecks = command({
  verb: 'record-checks',
  title: 'Record checks',
  record: checkRecorded,
  by: ['commissioning', 'commissioning-head', 'social-worker', 'team-manager', 'edt-worker'],
  rules: [somethingIsListed('checks')],
  example: {
    checks: [
      {
        check: 'registration-searched',
        result: 'Ofsted’s list searched today for the house and the company: neither is on it. Lena Fisk, 12:40.',
        file: 'BX-2026-11830/01',
      },
      {
        check: 'premises',
        result: 'Walked through with Marcus: two rooms next to each other, alarms tested, the lock on the bathroom opens from outside.',
        file: 'BX-2026-11830/02',
      },
      { check: 'insurance', result: 'Certificate seen, to 31 March 2027.' },
      {
        check: 'wishes-of-the-child',
        result: 'One house for the two of you, and to know who is awake. Said to Callum, and written down as you said it.',
      },
    ],
  },
  whenCorrected: [somethingIsListed('checks')],
});
