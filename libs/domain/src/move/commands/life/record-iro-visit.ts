import { command } from '../../command.js';
import { iroVisited } from '../../records/life/iro-visited.js';
import { duringTheStay } from '../../rules/during-the-stay.js';

export const recordIroVisit = command({
  verb: 'record-iro-visit',
  title: 'Record your visit as reviewing officer',
  record: iroVisited,
  by: ['iro', 'iro-manager'],
  rules: [duringTheStay],
  whenCorrected: [duringTheStay],
});
