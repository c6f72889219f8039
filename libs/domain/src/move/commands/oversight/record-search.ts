import { command } from '../../command.js';
import { searchRecorded } from '../../records/oversight/search-recorded.js';
import { somethingIsListed } from '../../rules/something-is-listed.js';

export const recordSearch = command({
  verb: 'record-search',
  title: 'Record a search for a registered home',
  record: searchRecorded,
  by: ['placements', 'commissioning', 'social-worker', 'team-manager', 'edt-worker'],
  rules: [somethingIsListed('asked')],
  whenCorrected: [somethingIsListed('asked')],
});
