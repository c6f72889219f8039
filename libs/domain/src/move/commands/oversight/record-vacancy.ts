import { command } from '../../command.js';
import { vacancyRecorded } from '../../records/oversight/vacancy-recorded.js';

export const recordVacancy = command({
  verb: 'record-vacancy',
  title: 'Record that nobody is allocated',
  record: vacancyRecorded,
  by: ['team-manager', 'head-of-service', 'social-worker', 'iro-manager', 'iro'],
  rules: [],
  example: {
    whose: 'social-worker',
    account: 'Callum has left for his own baby. Until somebody is allocated Dilys rings you on Mondays and Thursdays herself.',
  },
});
