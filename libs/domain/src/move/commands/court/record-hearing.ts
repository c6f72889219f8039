import { command } from '../../command.js';
import { hearingHeld } from '../../records/court/hearing-held.js';
import { directionsHaveOwners } from '../../rules/directions-have-owners.js';

export const recordHearing = command({
  verb: 'record-hearing',
  title: 'Record a hearing',
  record: hearingHeld,
  by: ['legal', 'head-of-service'],
  rules: [directionsHaveOwners],
  whenCorrected: [directionsHaveOwners],
});
