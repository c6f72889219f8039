import { command } from '../../command.js';
import { gapsAccepted } from '../../records/the-move/gaps-accepted.js';
import { criticalGapsByTheAuthoriser } from '../../rules/critical-gaps-by-the-authoriser.js';
import { somethingIsListed } from '../../rules/something-is-listed.js';

export const acceptGaps = command({
  verb: 'accept-gaps',
  title: 'Accept that checks are not done',
  record: gapsAccepted,
  by: ['dcs', 'head-of-service', 'on-call-manager'],
  rules: [somethingIsListed('gaps'), criticalGapsByTheAuthoriser],
  whenCorrected: [somethingIsListed('gaps'), criticalGapsByTheAuthoriser],
});
