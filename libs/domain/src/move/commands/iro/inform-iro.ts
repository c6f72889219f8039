import { command } from '../../command.js';
import { iroInformed } from '../../records/iro/iro-informed.js';

export const informIro = command({
  verb: 'inform-iro',
  title: 'Inform the IRO',
  record: iroInformed,
  by: ['social-worker', 'team-manager', 'head-of-service', 'edt-worker'],
  rules: [],
});
