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
  example: {
    yes: 1,
    how: 'telephone',
    said:
      'I told Marian that you were at the police station and cold, and which homes I had rung since eight. She asked ' +
      'who would be awake with you. She said yes until Monday, and that she wants to hear from you how the night was.',
    reasons: 'Your mum’s partner came to the door again and you climbed out at the back. You cannot go home tonight.',
    alternatives:
      'Your nan: she has your sister and one sofa. The foster homes on the night list have no room for a boy of sixteen tonight. Fen Court answers from eight in the morning.',
    risks: 'You have a cut hand: seen by the police nurse. He does not know the address, and nobody gives it to him.',
  },
  whenCorrected: [theYesIsKnown],
});
