import { command } from '../../command.js';
import { learningNoted } from '../../records/ending/learning-noted.js';

export const noteLearning = command({
  verb: 'note-learning',
  title: 'Record what was learned',
  record: learningNoted,
  by: ['head-of-service', 'team-manager'],
  rules: [],
});
