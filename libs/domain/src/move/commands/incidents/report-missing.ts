import { command } from '../../command.js';
import { missingReported } from '../../records/incidents/missing-reported.js';
import { theEntryNamedIsRight } from '../../rules/the-entry-named-is-right.js';

export const reportMissing = command({
  verb: 'report-missing',
  title: 'Report the missing child',
  record: missingReported,
  by: ['social-worker', 'team-manager', 'head-of-service', 'edt-worker', 'on-call-manager'],
  rules: [theEntryNamedIsRight('episode', ({ missing }) => missing, 'missing episode')],
  example: {
    episode: 49,
    policeToldAt: '2026-11-21T23:05:00Z',
    policeRef: 'BX-441-21112026',
    outOfHoursTeamToldAt: '2026-11-21T23:10:00Z',
  },
  whenCorrected: [theEntryNamedIsRight('episode', ({ missing }) => missing, 'missing episode')],
});
