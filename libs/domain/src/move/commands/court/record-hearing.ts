import { command } from '../../command.js';
import { hearingHeld } from '../../records/court/hearing-held.js';
import { directionsHaveOwners } from '../../rules/directions-have-owners.js';

export const recordHearing = command({
  verb: 'record-hearing',
  title: 'Record a hearing',
  record: hearingHeld,
  by: ['legal', 'head-of-service'],
  rules: [directionsHaveOwners],
  example: {
    account:
      'You spoke to the judge by video for ten minutes. He asked what you draw. He wants to know by Christmas where the two of you will live.',
    actions: [
      { what: 'A statement of the search, home by home', owner: 'placements', dueOn: '2026-12-16' },
      { what: 'What it would take for Bea to have both of them, with costs', owner: 'hos-care', dueOn: '2026-12-18' },
    ],
  },
  whenCorrected: [directionsHaveOwners],
});
