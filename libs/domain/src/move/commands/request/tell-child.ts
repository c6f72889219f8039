import { command } from '../../command.js';
import { childTold } from '../../records/request/child-told.js';
import { decisionToTellIsKnown } from '../../rules/decision-to-tell-is-known.js';

export const tellChild = command({
  verb: 'tell-child',
  title: 'Tell the child',
  record: childTold,
  by: ['social-worker', 'team-manager', 'head-of-service', 'edt-worker'],
  rules: [decisionToTellIsKnown],
  whenCorrected: [decisionToTellIsKnown],
});
