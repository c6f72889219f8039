import { command } from '../../command.js';
import { notificationsRecorded } from '../../records/the-move/notifications-recorded.js';
import { somethingIsListed } from '../../rules/something-is-listed.js';
import { withheldSaysWhy } from '../../rules/withheld-says-why.js';

export const recordNotifications = command({
  verb: 'record-notifications',
  title: 'Record who was told of the move',
  record: notificationsRecorded,
  by: ['social-worker', 'team-manager', 'commissioning'],
  rules: [somethingIsListed('told'), withheldSaysWhy],
  whenCorrected: [somethingIsListed('told'), withheldSaysWhy],
});
