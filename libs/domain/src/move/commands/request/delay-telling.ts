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
  whenCorrected: [decisionToTellIsKnown],
});
