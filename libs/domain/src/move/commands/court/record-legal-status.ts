import { command } from '../../command.js';
import { legalStatusChanged } from '../../records/court/legal-status-changed.js';

export const recordLegalStatus = command({
  verb: 'record-legal-status',
  title: 'Record a change of legal status',
  record: legalStatusChanged,
  by: ['legal', 'head-of-service', 'team-manager', 'social-worker'],
  rules: [],
  example: {
    to: 'interim-care-order',
    account: 'The court made an interim care order today at noon, to 14 January. Your guardian explained it to you by telephone.',
  },
});
