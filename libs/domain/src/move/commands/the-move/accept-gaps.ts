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
  example: {
    gaps: [
      { check: 'staff', why: 'One of four certificates is not here yet. Sam does not work with them until it is, and never at night.' },
      {
        check: 'host-authority-and-police',
        why: 'The neighbouring council has been rung and not written to. Lena writes tomorrow before noon.',
      },
    ],
  },
  whenCorrected: [somethingIsListed('gaps'), criticalGapsByTheAuthoriser],
});
