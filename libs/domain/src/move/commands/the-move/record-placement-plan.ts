import { command } from '../../command.js';
import { placementPlanAgreed } from '../../records/the-move/placement-plan-agreed.js';

export const recordPlacementPlan = command({
  verb: 'record-placement-plan',
  title: 'Record the placement plan',
  record: placementPlanAgreed,
  by: ['social-worker', 'team-manager'],
  rules: [],
  example: {
    ref: 'PP-2026-0417',
    signedBy: 'Callum Reid, and Marcus for the home. You read it and crossed out one line, which we agreed with.',
  },
});
