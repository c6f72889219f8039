import { command } from '../../command.js';
import { requestSent } from '../../records/request/request-sent.js';
import { childLivedThere } from '../../rules/child-lived-there.js';
import { neededByIsAhead } from '../../rules/needed-by-is-ahead.js';
import { noIroDecides } from '../../rules/no-iro-decides.js';
import { notBeforeTheRecordBegan } from '../../rules/not-before-the-record-began.js';
import { requestNotAlreadySent } from '../../rules/request-not-already-sent.js';

/** Sends the request to the head of service. */
export const sendRequest = command({
  verb: 'send-request',
  title: 'Send the request',
  record: requestSent,
  by: ['social-worker', 'team-manager'],
  rules: [noIroDecides, notBeforeTheRecordBegan, childLivedThere, requestNotAlreadySent, neededByIsAhead],
});
