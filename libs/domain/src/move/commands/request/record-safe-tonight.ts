import { command } from '../../command.js';
import { safeTonightRecorded } from '../../records/request/safe-tonight-recorded.js';

export const recordSafeTonight = command({
  verb: 'record-safe-tonight',
  title: 'Record where the child is tonight',
  record: safeTonightRecorded,
  by: ['head-of-service', 'team-manager', 'social-worker', 'edt-worker', 'on-call-manager'],
  rules: [],
  example: {
    where: 'At Maureen’s house, in your own room.',
    withWhom: 'Maureen’s daughter Ruth, whom you know. Callum until ten.',
    plan: 'Ruth sleeps on the landing. She rings Beth on call if you go out, and you have promised to wake her first. Callum is back at eight.',
  },
});
