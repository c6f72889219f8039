import { command } from '../../command.js';
import { iroVisited } from '../../records/life/iro-visited.js';
import { duringTheStay } from '../../rules/during-the-stay.js';

export const recordIroVisit = command({
  verb: 'record-iro-visit',
  title: 'Record your visit as reviewing officer',
  record: iroVisited,
  by: ['iro', 'iro-manager'],
  rules: [duringTheStay],
  example: {
    occurredAt: '2026-12-02T15:30:00Z',
    seen: true,
    account:
      'We walked to the saltings. You said that people ask whether you are okay and then look at the form. You and your brother were easy with each other and with Dee.',
  },
  whenCorrected: [duringTheStay],
});
