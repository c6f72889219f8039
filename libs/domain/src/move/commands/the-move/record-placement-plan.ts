import { command } from '../../command.js';
import { saysWhyNotBeforeTheMove } from '../../rules/says-why-not-before-the-move.js';
import { placementPlanAgreed } from '../../records/the-move/placement-plan-agreed.js';

export const recordPlacementPlan = command({
  verb: 'record-placement-plan',
  title: 'Record the placement plan',
  record: placementPlanAgreed,
  by: ['social-worker', 'team-manager'],
  rules: [saysWhyNotBeforeTheMove(placementPlanAgreed)],
  example: {
    ref: 'PP-2026-0417',
    signedBy: 'Callum Reid, and Marcus for the home. You read it and crossed out one line, which we agreed with.',
    whyNotBefore: 'The house was found in the afternoon of the move, and the person in charge came back on the Monday.',
  },
});
