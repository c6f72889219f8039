/** Sent an hour ago, needed tonight: the head of service has to read it now. */
import type { Story } from '../scene.js';

const REASONS =
  'You told me on the phone this morning that you will not go back to your foster home, and that you would rather sleep at the station than be ' +
  'shouted at again. Your carers have told us they cannot have you back tonight either. You are safe at the office with Hannah until this ' +
  'evening. We have not found a registered home that can give you a bed for tonight, and I am sorry that I have to write that. This house is ' +
  'not registered. I am asking for it only because the other choice tonight is that you have nowhere.';

export const waitingForTheHeadOfService: Story = {
  key: 'waiting-for-the-head-of-service',
  child: { name: 'Keziah Thornelow', years: 16, days: 140 },
  home: { name: 'Lantern Cottage', address: '2 Weir Lane, Ousterby, Brackenshire BX7 4QD' },
  socialWorker: 'sw-youth-1',
  scenes: (days) => [
    {
      at: days.hoursAgo(5.1),
      who: 'sw-youth-1',
      verb: 'open-move',
      content: {
        neededBy: days.hoursAhead(8),
        reasons: 'You cannot stay where you are tonight. I am writing down why, and what we are doing about it.',
      },
    },
    {
      at: days.hoursAgo(2.4),
      who: 'sw-youth-1',
      verb: 'draft-request',
      content: {
        neededBy: days.hoursAhead(8),
        reasons: REASONS,
        alternatives: 'Nine homes asked so far, four have answered. Your aunt is thinking about the weekend and will ring back.',
      },
    },
    {
      at: days.hoursAgo(0.8),
      who: 'sw-youth-1',
      verb: 'send-request',
      content: {
        neededBy: days.hoursAhead(8),
        reasons: REASONS,
        alternatives:
          'Your aunt Beck would have you from next week, not before: her heating is being mended. Fourteen registered homes asked. Six had no ' +
          'room. Five could not make the match with the children already there. Two are too far for you to stay at your school. One will read ' +
          'your plan again tomorrow at 10:00. No foster carer in the county can take you tonight. Lena is still ringing.',
        risks:
          'You have gone missing twice when you were frightened at night: two waking staff, and your missing plan goes with you. You take your ' +
          'tablets in the evening: Hannah brings them. We have seen the enhanced checks of the four people on the rota tonight, and the lead ' +
          'on shift is named. Nobody may lock a door on you. I will see you tomorrow at half past nine.',
      },
    },
  ],
};
