import { command } from '../../command.js';
import { moveOnTimed } from '../../records/ending/move-on-timed.js';
import { moveOnLiesAhead } from '../../rules/move-on-lies-ahead.js';

export const timeMoveOn = command({
  verb: 'time-move-on',
  title: 'Plan when the child moves on',
  record: moveOnTimed,
  by: ['social-worker', 'team-manager', 'head-of-service', 'placements'],
  rules: [moveOnLiesAhead],
  example: {
    at: '2026-12-18T15:00:00Z',
    where: 'To your aunt Bea, both of you, in the house with the green gate.',
    introductions: 'Three suppers and one night before it: Callum brings you the first time, then Bea fetches you.',
  },
  whenCorrected: [moveOnLiesAhead],
});
