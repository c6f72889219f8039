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
  whenCorrected: [theMinimumTestIsPassed],
});
