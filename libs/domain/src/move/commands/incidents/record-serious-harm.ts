import { command } from '../../command.js';
import { seriousHarmRecorded } from '../../records/incidents/serious-harm-recorded.js';

export const recordSeriousHarm = command({
  verb: 'record-serious-harm',
  title: 'Record serious harm',
  record: seriousHarmRecorded,
  by: ['social-worker', 'team-manager', 'head-of-service', 'edt-worker', 'on-call-manager'],
  rules: [],
  example: {
    account: 'You took all the tablets that were in the bathroom cupboard. Dee found you at twenty past one and rang at once.',
    childSafeNow:
      'You are on the children’s ward, awake, and Callum is with you. The doctors say that there will be no lasting harm. You asked whether your brother knows.',
  },
});
