import { command } from '../../command.js';
import { iroAlerted } from '../../records/iro/iro-alerted.js';

export const raiseIroAlert = command({
  verb: 'raise-iro-alert',
  title: 'Raise an alert',
  record: iroAlerted,
  by: ['iro', 'iro-manager'],
  rules: [],
  example: {
    about: 'visits',
    alert:
      'You were to be seen on 25 November and were not. Nobody told you why. I ask for a visit today and for the reason in writing, to you as well.',
    cafcass: false,
  },
});
