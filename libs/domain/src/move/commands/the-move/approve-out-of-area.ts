import { command } from '../../command.js';
import { outOfAreaApproved } from '../../records/the-move/out-of-area-approved.js';
import { theDirectorApprovesAtADistance } from '../../rules/the-director-approves-at-a-distance.js';
import { theMinimumTestIsPassed } from '../../rules/the-minimum-test-is-passed.js';

export const approveOutOfArea = command({
  verb: 'approve-out-of-area',
  title: 'Approve a home outside the area',
  record: outOfAreaApproved,
  by: ['dcs', 'nominated-officer'],
  rules: [theDirectorApprovesAtADistance, theMinimumTestIsPassed],
  example: {
    kind: 'minimum-test',
    wishesAscertained: true,
    mostAppropriate: true,
    fitsTheCarePlan: true,
    reasons:
      'Eleven miles from school and twenty minutes from Bea. Nothing nearer has two rooms tonight. The whole approval follows within five working days.',
  },
  otherExamples: {
    'The whole approval': {
      kind: 'whole',
      wishesAscertained: true,
      mostAppropriate: true,
      fitsTheCarePlan: true,
      reasons:
        'I have read the care plan, spoken to the neighbouring council and to Noor. School, family time on Saturdays and the doctor stay as they are.',
    },
  },
  whenCorrected: [theMinimumTestIsPassed],
});
