import { command } from '../../command.js';
import { saysWhyNotBeforeTheMove } from '../../rules/says-why-not-before-the-move.js';
import { notificationsRecorded } from '../../records/the-move/notifications-recorded.js';
import { somethingIsListed } from '../../rules/something-is-listed.js';
import { withheldSaysWhy } from '../../rules/withheld-says-why.js';

export const recordNotifications = command({
  verb: 'record-notifications',
  title: 'Record who was told of the move',
  record: notificationsRecorded,
  by: ['social-worker', 'team-manager', 'commissioning'],
  rules: [somethingIsListed('told'), withheldSaysWhy, saysWhyNotBeforeTheMove(notificationsRecorded)],
  example: {
    whyNotBefore: 'The address was certain only an hour before the taxi came.',
    told: [
      { who: 'child', outcome: 'told' },
      {
        who: 'parents',
        outcome: 'withheld',
        why: 'Your father has come to each new address within days. The court knows that he is not told.',
      },
      { who: 'contact-persons', outcome: 'told' },
      { who: 'previous-carer', outcome: 'told' },
      { who: 'icb', outcome: 'told' },
      { who: 'gp', outcome: 'told' },
      { who: 'school', outcome: 'told' },
      { who: 'iro', outcome: 'told' },
      { who: 'area-authority', outcome: 'told' },
    ],
  },
  whenCorrected: [somethingIsListed('told'), withheldSaysWhy],
});
