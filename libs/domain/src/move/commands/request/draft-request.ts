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
});
