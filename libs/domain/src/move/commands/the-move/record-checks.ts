import { command } from '../../command.js';
import { checkRecorded } from '../../records/the-move/check-recorded.js';
import { somethingIsListed } from '../../rules/something-is-listed.js';

export const recordChecks = command({
  verb: 'record-checks',
  title: 'Record checks',
  record: checkRecorded,
  by: ['commissioning', 'commissioning-head', 'social-worker', 'team-manager', 'edt-worker'],
  rules: [somethingIsListed('checks')],
  whenCorrected: [somethingIsListed('checks')],
});
