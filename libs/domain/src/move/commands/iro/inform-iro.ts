import { command } from '../../command.js';
import { iroInformed } from '../../records/iro/iro-informed.js';

export const informIro = command({
  verb: 'inform-iro',
  title: 'Inform the IRO',
  record: iroInformed,
  by: ['social-worker', 'team-manager', 'head-of-service', 'edt-worker'],
  rules: [],
  example: {
    how: 'telephone',
    account: 'I told Noor what was decided and why, and that you both want one house. She rings you tomorrow before the move.',
  },
});
