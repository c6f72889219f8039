import { command } from '../../command.js';
import { qualityVisited } from '../../records/life/quality-visited.js';
import { duringTheStay } from '../../rules/during-the-stay.js';
import { visitorFromTheLineSaysWhy } from '../../rules/visitor-from-the-line-says-why.js';

export const recordQualityVisit = command({
  verb: 'record-quality-visit',
  title: 'Record a quality visit',
  record: qualityVisited,
  by: ['qa-officer', 'head-of-safeguarding'],
  rules: [duringTheStay, visitorFromTheLineSaysWhy],
  whenCorrected: [duringTheStay],
});
