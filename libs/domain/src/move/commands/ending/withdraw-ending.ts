import { command } from '../../command.js';
import { endingWithdrawn } from '../../records/ending/ending-withdrawn.js';
import { endingCanBeWithdrawn } from '../../rules/ending-can-be-withdrawn.js';

export const withdrawEnding = command({
  verb: 'withdraw-ending',
  title: 'Withdraw the ending',
  record: endingWithdrawn,
  by: ['social-worker', 'team-manager', 'edt-worker'],
  rules: [endingCanBeWithdrawn],
  whenCorrected: [endingCanBeWithdrawn],
});
