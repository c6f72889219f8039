import { command } from '../../command.js';
import { leaderVisited } from '../../records/life/leader-visited.js';
import { duringTheStay } from '../../rules/during-the-stay.js';

export const recordLeaderVisit = command({
  verb: 'record-leader-visit',
  title: 'Record your visit to the child',
  record: leaderVisited,
  by: ['assistant-director', 'dcs'],
  rules: [duringTheStay],
  whenCorrected: [duringTheStay],
});
