import { command } from '../../command.js';
import { childDied } from '../../records/incidents/child-died.js';
import { notBeforeTheRecordBegan } from '../../rules/not-before-the-record-began.js';

/** The record is protected from now on. */
export const recordDeath = command({
  verb: 'record-death',
  title: 'Record a death',
  record: childDied,
  by: ['social-worker', 'team-manager', 'head-of-service', 'assistant-director', 'dcs'],
  rules: [notBeforeTheRecordBegan],
  whenCorrected: [notBeforeTheRecordBegan],
  example: {
    account:
      'She died this morning at the hospital with her aunt and her brother beside her. The police and the coroner are told. Nobody writes to the family without ringing Priya first.',
  },
});
