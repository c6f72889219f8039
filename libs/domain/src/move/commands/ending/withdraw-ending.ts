import { command } from '../../command.js';
import { endingWithdrawn } from '../../records/ending/ending-withdrawn.js';
import { endingCanBeWithdrawn } from '../../rules/ending-can-be-withdrawn.js';

export const withdrawEnding = command({
  verb: 'withdraw-ending',
  title: 'Withdraw the ending',
  record: endingWithdrawn,
  by: ['social-worker', 'team-manager', 'edt-worker'],
  rules: [endingCanBeWithdrawn],
  example: {
    why: 'You went to your mum’s for good at six and rang at eleven to be fetched. You are back in your own bed, and you do not want to talk about it yet.',
  },
});
