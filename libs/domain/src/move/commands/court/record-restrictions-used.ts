import { command } from '../../command.js';
import { restrictionsUsed } from '../../records/court/restrictions-used.js';

export const recordRestrictionsUsed = command({
  verb: 'record-restrictions-used',
  title: 'Record the restrictions in use',
  record: restrictionsUsed,
  by: ['legal', 'head-of-service', 'team-manager', 'social-worker', 'qa-officer'],
  rules: [],
  example: {
    used: 'Somebody awake at night. The phone was downstairs from ten on two of seven nights, because you asked for it yourself.',
    allowed: 'fewer-than-allowed',
  },
});
