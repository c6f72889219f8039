import { command } from '../../command.js';
import { visited } from '../../records/life/visited.js';
import { duringTheStay } from '../../rules/during-the-stay.js';
import { saysWhyNotAlone } from '../../rules/says-why-not-alone.js';

/** The two-minute visit note. */
export const recordVisit = command({
  verb: 'record-visit',
  title: 'Record a visit',
  record: visited,
  by: ['social-worker', 'team-manager', 'edt-worker'],
  rules: [duringTheStay, saysWhyNotAlone],
  whenCorrected: [duringTheStay, saysWhyNotAlone],
});
