import { command } from '../../command.js';
import { endingMeetingHeld } from '../../records/ending/ending-meeting-held.js';

export const holdEndingMeeting = command({
  verb: 'hold-ending-meeting',
  title: 'Record the ending meeting',
  record: endingMeetingHeld,
  by: ['head-of-service', 'team-manager'],
  rules: [],
});
