import { command } from '../../command.js';
import { iroAlerted } from '../../records/iro/iro-alerted.js';

export const raiseIroAlert = command({
  verb: 'raise-iro-alert',
  title: 'Raise an alert',
  record: iroAlerted,
  by: ['iro', 'iro-manager'],
  rules: [],
});
