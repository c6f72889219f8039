/** Authorised three weeks ago, put on the file late; visits and reviews mostly on time; the director decides again soon. */
import type { Days } from '../days.js';
import { file, informIro, tellChild, visit } from '../phrases.js';
import type { Scene, Story } from '../scene.js';
import { firstWeek, secondWeek, thisWeek } from './living-there-weeks.js';

const SW = 'sw-youth-2';

export const livingThere: Story = {
  key: 'living-there',
  child: { name: 'Tamsin Orrelwood', years: 16, days: 33 },
  home: { name: 'Number Nine', address: '9 Tannery Street, Marlow Cross, Brackenshire BX1 6HW' },
  socialWorker: SW,
  scenes: (days) => [
    ...theRequest(days),
    ...theDecision(days),
    ...theMove(days),
    ...firstWeek(days),
    ...secondWeek(days),
    ...thisWeek(days),
  ],
};

const theRequest = (days: Days): Scene[] => [
  {
    at: days.at(3, 'mon', '14:20'),
    who: SW,
    verb: 'open-move',
    content: {
      neededBy: days.at(3, 'wed', '18:00'),
      reasons: 'Your home closes on Wednesday. You should hear from us first, and in time.',
    },
  },
  {
    at: days.at(3, 'mon', '17:05'),
    who: SW,
    verb: 'send-request',
    content: {
      neededBy: days.at(3, 'wed', '18:00'),
      reasons:
        'Your home is closing because it has no manager any more. It is not because of anything you did. You told me that you want to stay near ' +
        'college and near your brother, and that you do not want to share with strangers again. We have asked for a registered home in every ' +
        'town from which you could still get to college, and none can have you by Wednesday.',
      alternatives:
        'Your brother’s carers asked whether you could stay with them: they have one bedroom too few, and have begun to clear the attic. Eleven ' +
        'registered homes asked; seven without room, three more than two hours from college, one is still reading your plan.',
      risks:
        'You are sixteen and know the town well. You agreed with me what happens if you are not back by ten. The people who would look after you ' +
        'are new to you: Yusuf will introduce you on the day before, and stay for tea on the day.',
    },
  },
  {
    at: days.at(3, 'tue', '09:50'),
    who: 'hos-youth',
    verb: 'endorse-request',
    content: {
      comment:
        'I support this. The attic at the brother’s carers is the plan to put our weight behind: I have asked for the builder to be paid now.',
    },
  },
];

const theDecision = (days: Days): Scene[] => [
  {
    at: days.at(3, 'tue', '15:30'),
    who: 'dcs',
    verb: 'authorise',
    as: 'decision',
    content: {
      reasons:
        'There is no registered home by tomorrow from which this child can stay at college and near the brother. This home is not registered, ' +
        'running it is against the law, and my decision does not change that. I decide for it because the other choices are worse this week.',
      reasonForTheChild:
        'We couldn’t find a home good enough for you by Wednesday, near your college and your brother. Until we do, you will live at Number Nine. ' +
        'It was my decision. You can tell me what you think of it: Yusuf has my number for you.',
      conditions: [
        { condition: 'The same four people look after you, and you meet two of them before you move.' },
        { condition: 'The attic at your brother’s home is looked at every week until it is done.' },
      ],
    },
  },
];

const theMove = (days: Days): Scene[] => [
  {
    at: days.at(3, 'wed', '17:10'),
    who: SW,
    verb: 'record-move',
    minutesAgo: 85,
    content: {
      previousEnded: 'planned',
      account: 'You carried the plant yourself. You were quiet in the car, and chose the room at the back.',
    },
  },
  visit({
    at: days.at(3, 'thu', '12:40'),
    who: SW,
    as: 'visit 1',
    note: 'Seen in your room, door shut. You slept badly and laughed about the kettle.',
  }),
  // Two working days after it was due: the team manager and the head of service have been called.
  file(days.at(3, 'fri', '11:25'), SW, 'decision', 'BXC-20417-D1'),
  informIro(days.at(3, 'fri', '11:35'), SW),
  tellChild(days.at(3, 'fri', '11:35') + 5 * 60_000, SW, 'decision', '“Who is the director? Does she know my name?”'),
  {
    at: days.at(3, 'fri', '14:05'),
    who: 'ad',
    verb: 'add-late-reason',
    ifItComesToThat: true,
    content: ({ duty }) => ({ duty: duty('decision-on-file'), reason: 'waiting-for-someone' }),
  },
];
