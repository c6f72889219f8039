import { command } from '../../command.js';
import { endingMeetingHeld } from '../../records/ending/ending-meeting-held.js';

export const holdEndingMeeting = command({
  verb: 'hold-ending-meeting',
  title: 'Record the ending meeting',
  record: endingMeetingHeld,
  by: ['head-of-service', 'team-manager'],
  rules: [],
  example: {
    whatHappened: 'Thirty-one nights in a home that was not registered, because on the day nobody registered had two rooms.',
    learned: 'Bea could have had both of them in November, had we asked what it would cost in the first week.',
    whatTheySay:
      'She says that we asked whether she was safe and not whether she was all right. Marcus says that nobody told him about the car.',
    nightMove: 'They came before dark. What Dee was not told at the handover was the inhaler, which is now the first line.',
  },
});
