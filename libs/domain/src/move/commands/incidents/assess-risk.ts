import { command } from '../../command.js';
import { riskAssessed } from '../../records/incidents/risk-assessed.js';

export const assessRisk = command({
  verb: 'assess-risk',
  title: 'Refresh risk assessment or safety plan',
  record: riskAssessed,
  by: ['social-worker', 'team-manager', 'edt-worker'],
  rules: [],
  example: {
    what: 'both',
    account:
      'After the night of 21 November: the car, the lane and the phone. You wrote your own half of the plan. Your window has an alarm that rings for Dee and for nobody else.',
    ref: 'RA-2026-0417-2',
  },
});
