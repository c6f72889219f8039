import { command } from '../../command.js';
import { lookedBack } from '../../records/ending/looked-back.js';

export const lookBack = command({
  verb: 'look-back',
  title: 'Look back on a move of the night',
  record: lookedBack,
  by: ['team-manager', 'head-of-service'],
  rules: [],
});
