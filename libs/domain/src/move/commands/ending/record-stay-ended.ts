import { command } from '../../command.js';
import { stayEnded } from '../../records/ending/stay-ended.js';
import { leftAfterAllThatStands } from '../../rules/left-after-all-that-stands.js';
import { leftAfterTheMove } from '../../rules/left-after-the-move.js';

/** The child has left the home. */
export const recordStayEnded = command({
  verb: 'record-stay-ended',
  title: 'Record that the child has left',
  record: stayEnded,
  by: ['social-worker', 'team-manager', 'edt-worker'],
  rules: [leftAfterAllThatStands],
  whenCorrected: [leftAfterTheMove],
  example: {
    occurredAt: '2026-12-18T15:20:00Z',
    manner: 'planned',
    whereTo: 'foster-home',
    account:
      'You left with two bags, a roll of drawings and your brother in front. You hugged Dee and shook hands with Marcus. “We’re going to Bea’s,” your brother told the taxi.',
  },
});
