import { command } from '../../command.js';
import { leaderVisited } from '../../records/life/leader-visited.js';
import { duringTheStay } from '../../rules/during-the-stay.js';

export const recordLeaderVisit = command({
  verb: 'record-leader-visit',
  title: 'Record your visit to the child',
  record: leaderVisited,
  by: ['assistant-director', 'dcs'],
  rules: [duringTheStay],
  example: {
    occurredAt: '2026-12-08T16:00:00Z',
    seen: true,
    account:
      '“Are you the boss of Callum?” You asked me when you will know where you go. I said that I do not know yet and that I will write to you every Friday, also when there is nothing.',
  },
  whenCorrected: [duringTheStay],
});
