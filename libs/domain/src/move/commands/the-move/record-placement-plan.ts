import { command } from '../../command.js';
import { placementPlanAgreed } from '../../records/the-move/placement-plan-agreed.js';

export const recordPlacementPlan = command({
  verb: 'record-placement-plan',
  title: 'Record the placement plan',
  record: placementPlanAgreed,
  by: ['social-worker', 'team-manager'],
  rules: [],
});
