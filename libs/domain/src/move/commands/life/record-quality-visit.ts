import { command } from '../../command.js';
import { qualityVisited } from '../../records/life/quality-visited.js';
import { duringTheStay } from '../../rules/during-the-stay.js';

export const recordQualityVisit = command({
  verb: 'record-quality-visit',
  title: 'Record a quality visit',
  record: qualityVisited,
  by: ['qa-officer', 'head-of-safeguarding'],
  rules: [duringTheStay],
  example: {
    occurredAt: '2026-12-07T19:10:00Z',
    announced: false,
    staff: 'Two on duty as on the rota, and one who was not on it. She had her certificate with her.',
    premises: 'Warm, with toast on the table. The lock on the kitchen is off. The alarm at the back door does not ring.',
    dbsEvidence: 'Four of four seen, the last issued on 24 November.',
    findings: 'The alarm is mended by Wednesday. The rota is written by the week and not by the day. The children know who comes.',
  },
  whenCorrected: [duringTheStay],
});
