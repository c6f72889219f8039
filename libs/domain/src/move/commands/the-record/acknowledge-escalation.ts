import { command } from '../../command.js';
import { escalationAcknowledged } from '../../records/the-record/escalation-acknowledged.js';
import { acknowledgedOnce } from '../../rules/acknowledged-once.js';
import { planLiesAhead } from '../../rules/plan-lies-ahead.js';

/** Says what will be done and by when; the record alone clears it. */
export const acknowledgeEscalation = command({
  verb: 'acknowledge-escalation',
  title: 'Acknowledge',
  record: escalationAcknowledged,
  by: ['team-manager', 'head-of-service', 'assistant-director', 'dcs', 'chief-executive', 'iro-manager', 'head-of-safeguarding'],
  rules: [acknowledgedOnce, planLiesAhead],
  example: {
    duty: 'next-visit@34',
    plan: 'Callum was ill yesterday and nobody went in his place. He is back and comes today at four; I read his note tonight.',
    by: '2026-11-26',
  },
});
