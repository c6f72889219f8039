/** Endorsed, needed within a day: the director's decision is due four hours after the sending. */
import type { Story } from '../scene.js';

export const waitingForTheDirector: Story = {
  key: 'waiting-for-the-director',
  child: { name: 'Rohan Applegarth', years: 13, days: 61 },
  home: { name: 'The Old Creamery', address: 'Dairy Row, Little Fenwick, Brackenshire BX3 1LN' },
  socialWorker: 'sw-care-2',
  scenes: (days) => [
    {
      at: days.hoursAgo(6.2),
      who: 'sw-care-2',
      verb: 'open-move',
      content: {
        neededBy: days.hoursAhead(19),
        reasons: 'The hospital says that you are well enough to leave. You need a home to leave to.',
      },
    },
    {
      at: days.hoursAgo(2.3),
      who: 'sw-care-2',
      verb: 'send-request',
      content: {
        neededBy: days.hoursAhead(19),
        reasons:
          'You have been on the ward for eleven days, and the doctors say that you no longer need to be there. You told me that the ward is loud, ' +
          'that you cannot sleep, and that you want a door you can shut and your own things. Your old home gave notice while you were in ' +
          'hospital, which was not your doing. We have not found a registered home for tomorrow. The Old Creamery is not registered. I ask for ' +
          'it for as few days as it takes to find one that is.',
        alternatives:
          'Your grandmother wants you and cannot keep you safe at night on her own; we have asked for night support for her and do not have it ' +
          'yet. Twenty-two registered homes asked: nine without room, eight without staff trained to help you eat, three where we and they did ' +
          'not think that you would be safe with the other children. Two will visit you on the ward in the next days and then tell us.',
        risks:
          'You eat better with somebody beside you: the ward has written down how, and two of the staff have been shown. Restrictions asked for: ' +
          'somebody awake at night, kitchen knives put away. Joseph advises that this may amount to a deprivation of liberty and is preparing ' +
          'the application. Nothing more than that may be done without asking again.',
      },
    },
    {
      at: days.hoursAgo(1.2),
      who: 'hos-care',
      verb: 'endorse-request',
      content: {
        comment:
          'I have spoken to the ward sister, to Callum and to the grandmother herself. I support this for a week at most. Please ask why night ' +
          'support at the grandmother’s home was first asked for only four days ago: that is the home I would rather we were deciding on.',
      },
    },
  ],
};
