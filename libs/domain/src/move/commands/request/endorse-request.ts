import { command } from '../../command.js';
import { requestEndorsed } from '../../records/request/request-endorsed.js';
import { conflictSaysWhy } from '../../rules/conflict-says-why.js';
import { noIroDecides } from '../../rules/no-iro-decides.js';
import { requestIsWaiting } from '../../rules/request-is-waiting.js';
import { requestNotYetEndorsed } from '../../rules/request-not-yet-endorsed.js';

/** The head of service supports the request. */
export const endorseRequest = command({
  verb: 'endorse-request',
  title: 'Endorse',
  record: requestEndorsed,
  by: ['head-of-service'],
  rules: [noIroDecides, requestIsWaiting, requestNotYetEndorsed, conflictSaysWhy],
  example: {
    comment:
      'I have spoken to Callum and to Bea. I support this for two weeks at most. Please ask what it would take for Bea to have both of them: ' +
      'that is the home I would rather we were deciding on.',
  },
  otherExamples: {
    'By the one who sent it': {
      comment: 'Nobody is awake at the flat tonight, and he is sixteen.',
      conflictReason:
        'I sent this request myself while Samir is ill and Hannah is on leave. Priya is in court until five, and the child cannot wait that long.',
    },
  },
});
