import { command } from '../../command.js';
import { learningNoted } from '../../records/ending/learning-noted.js';

export const noteLearning = command({
  verb: 'note-learning',
  title: 'Record what was learned',
  record: learningNoted,
  by: ['head-of-service', 'team-manager'],
  rules: [],
  example: {
    learned:
      'For brothers and sisters we ask family first what it would take, with the money named. Priya changes the form for requests by 15 January.',
  },
});
