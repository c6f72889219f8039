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
});
