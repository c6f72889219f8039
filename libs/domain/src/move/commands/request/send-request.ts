import { command } from '../../command.js';
import { requestSent } from '../../records/request/request-sent.js';
import { childLivedThere } from '../../rules/child-lived-there.js';
import { neededByIsAhead } from '../../rules/needed-by-is-ahead.js';
import { noIroDecides } from '../../rules/no-iro-decides.js';
import { notBeforeTheRecordBegan } from '../../rules/not-before-the-record-began.js';
import { notTheirOwnYes } from '../../rules/not-their-own-yes.js';
import { requestNotAlreadySent } from '../../rules/request-not-already-sent.js';

/** Sends the request to the head of service. */
export const sendRequest = command({
  verb: 'send-request',
  title: 'Send the request',
  record: requestSent,
  by: ['social-worker', 'team-manager'],
  rules: [noIroDecides, notTheirOwnYes, notBeforeTheRecordBegan, childLivedThere, requestNotAlreadySent, neededByIsAhead],
  example: {
    neededBy: '2026-11-17T17:00:00Z',
    reasons:
      'Maureen is in hospital and will not be well for weeks. Her daughter can stay with you until tomorrow at five. You told me that you would ' +
      'rather sleep on a floor with your brother than in a nice room without him. We have not found a registered home for the two of you.',
    alternatives:
      'Your aunt Bea has room for one of you. The foster homes near your school have one room and not two; the one in Little Fenwick has two ' +
      'and nobody awake at night. Hawthorn House has one room until January. The Limes is registered from twelve, and your brother is nine.',
    risks:
      'You leave at night when you are frightened for your brother: somebody is awake, and your rooms are next to each other. ' +
      'A man writes to you on your phone: the police have the number, and the phone stays downstairs from ten at night.',
  },
  otherExamples: {
    'After the child had moved': {
      occurredAt: '2026-12-03T15:30:00Z',
      neededBy: '2026-12-03T18:00:00Z',
      reasons:
        'You have lived here since September, and nobody had asked whether this house may look after you. I ask now, while we look for a home that may.',
      alternatives: 'Fen Court, which is registered, has a room in January. The house in Dairy Row is registered and is for boys.',
      risks: 'Nobody is awake here at night. From tonight somebody is, and you know who.',
    },
  },
});
