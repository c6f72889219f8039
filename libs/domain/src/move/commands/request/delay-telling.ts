import { command } from '../../command.js';
import { tellingDelayed } from '../../records/request/telling-delayed.js';
import { decisionToTellIsKnown } from '../../rules/decision-to-tell-is-known.js';
import { delayIsShort } from '../../rules/delay-is-short.js';
import { notYetDueToBeTold } from '../../rules/not-yet-due-to-be-told.js';

export const delayTelling = command({
  verb: 'delay-telling',
  title: 'Delay telling the child',
  record: tellingDelayed,
  by: ['social-worker', 'team-manager', 'head-of-service'],
  rules: [decisionToTellIsKnown, delayIsShort, notYetDueToBeTold],
  example: {
    decision: 1,
    why: 'You are asleep after the doctor gave you something, and she asks that nobody wakes you. I come tomorrow at nine and tell you myself.',
    newDate: '2026-11-24',
  },
  whenCorrected: [decisionToTellIsKnown],
});
