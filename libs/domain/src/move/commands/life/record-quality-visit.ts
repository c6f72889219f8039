import { command } from '../../command.js';
import { qualityVisited } from '../../records/life/quality-visited.js';
import { duringTheStay } from '../../rules/during-the-stay.js';

export const recordQualityVisit = command({
  verb: 'record-quality-visit',
  title: 'Record a quality visit',
  record: qualityVisited,
  by: ['qa-officer', 'head-of-safeguarding'],
  rules: [duringTheStay],
  whenCorrected: [duringTheStay],
});
