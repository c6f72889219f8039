import { command } from '../../command.js';
import { requestDrafted } from '../../records/request/request-drafted.js';
import { noIroDecides } from '../../rules/no-iro-decides.js';
import { requestNotAlreadySent } from '../../rules/request-not-already-sent.js';

/** Saves what is written so far. */
export const draftRequest = command({
  verb: 'draft-request',
  title: 'Save the draft',
  record: requestDrafted,
  by: ['social-worker', 'team-manager'],
  rules: [noIroDecides, requestNotAlreadySent],
  example: {
    neededBy: '2026-11-17T17:00:00Z',
    reasons: 'Maureen was taken to hospital last night. Her daughter can stay with you until tomorrow evening and not longer.',
    alternatives:
      'Your aunt Bea: she would have your brother and has no room for you as well. The foster homes in Hexley have one room and not two. Fenmarsh rings back at noon.',
    risks: 'You leave at night when you are frightened for your brother. I do not yet know who would be awake there.',
  },
});
