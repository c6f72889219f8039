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
  example: {
    occurredAt: '2026-12-07T19:10:00Z',
    announced: false,
    staff: 'Two on duty as on the rota, and one who was not on it. She had her certificate with her.',
    premises: 'Warm, with toast on the table. The lock on the kitchen is off. The alarm at the back door does not ring.',
    dbsEvidence: 'Four of four seen, the last issued on 24 November.',
    findings: 'The alarm is mended by Wednesday. The rota is written by the week and not by the day. The children know who comes.',
  },
  otherExamples: {
    "By somebody of the child's own line": {
      announced: false,
      staff: 'One of the two was asleep at seven in the morning.',
      premises: 'Cold in the kitchen. Your room is warm.',
      dbsEvidence: 'Two of two seen.',
      conflictReason:
        'Our visitor is off sick until January and nobody has looked at the house for four weeks. Somebody else comes in January.',
    },
  },
  whenCorrected: [duringTheStay],
});
