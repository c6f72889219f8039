import { command } from '../../command.js';
import { requestReturned } from '../../records/request/request-returned.js';
import { requestIsWaiting } from '../../rules/request-is-waiting.js';

/** Sends the request back to the social worker. */
export const returnRequest = command({
  verb: 'return-request',
  title: 'Return for changes',
  record: requestReturned,
  by: ['head-of-service', 'dcs'],
  rules: [requestIsWaiting],
  example: {
    changes:
      'Say who is awake at night, by name. Say when you last asked Bea, and whether she would have both of them with a second bedroom paid for.',
  },
});
