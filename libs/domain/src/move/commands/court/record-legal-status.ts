import { command } from '../../command.js';
import { legalStatusChanged } from '../../records/court/legal-status-changed.js';

export const recordLegalStatus = command({
  verb: 'record-legal-status',
  title: 'Record a change of legal status',
  record: legalStatusChanged,
  by: ['legal', 'head-of-service', 'team-manager', 'social-worker'],
  rules: [],
});
