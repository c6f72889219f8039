import { command } from '../../command.js';
import { riskAssessed } from '../../records/incidents/risk-assessed.js';

export const assessRisk = command({
  verb: 'assess-risk',
  title: 'Refresh risk assessment or safety plan',
  record: riskAssessed,
  by: ['social-worker', 'team-manager', 'edt-worker'],
  rules: [],
});
