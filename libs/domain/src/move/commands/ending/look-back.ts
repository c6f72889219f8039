import { command } from '../../command.js';
import { lookedBack } from '../../records/ending/looked-back.js';

export const lookBack = command({
  verb: 'look-back',
  title: 'Look back on a move of the night',
  record: lookedBack,
  by: ['team-manager', 'head-of-service'],
  rules: [],
  example: {
    match: 'For one night yes: nobody else was in the house. For longer no, it is forty miles from college.',
    passedOn: 'Frank rang at seven with everything that mattered: the cut hand, the door, and that you want your sister told.',
    toChange: 'Somebody with you until Monday whom you have met. The locks at your mum’s, today.',
  },
});
