import { command } from '../../command.js';
import { verbalYesNoted } from '../../records/request/verbal-yes-noted.js';
import { theYesIsKnown } from '../../rules/the-yes-is-known.js';
import { yesNotYetNoted } from '../../rules/yes-not-yet-noted.js';

/** Writes the out-of-hours note. */
export const noteVerbalYes = command({
  verb: 'note-verbal-yes',
  title: 'Note the verbal yes',
  record: verbalYesNoted,
  by: ['edt-worker', 'on-call-manager', 'social-worker', 'team-manager'],
  rules: [theYesIsKnown, yesNotYetNoted],
  whenCorrected: [theYesIsKnown],
});
