import { command } from '../../command.js';
import { childTold } from '../../records/request/child-told.js';
import { decisionToTellIsKnown } from '../../rules/decision-to-tell-is-known.js';

export const tellChild = command({
  verb: 'tell-child',
  title: 'Tell the child',
  record: childTold,
  by: ['social-worker', 'team-manager', 'head-of-service', 'edt-worker'],
  rules: [decisionToTellIsKnown],
  example: {
    occurredAt: '2026-11-16T16:00:00Z',
    decision: 16,
    by: 'social-worker',
    how: 'In person, in Maureen’s kitchen, with your brother on your lap. I read you the reason and left it with you on paper.',
    childSaid: '“Is it one house or two?” One. “Then it’s okay for now.”',
    note: 'You want to see the house before you sleep in it. We go there together tomorrow at two.',
  },
  whenCorrected: [decisionToTellIsKnown],
});
