import { command } from '../../command.js';
import { applicationLodged } from '../../records/court/application-lodged.js';

export const lodgeApplication = command({
  verb: 'lodge-application',
  title: 'Record an application to the court',
  record: applicationLodged,
  by: ['legal', 'head-of-service'],
  rules: [],
  example: { what: 'first', urgency: '24-hours', ref: 'BX26C00418' },
});
