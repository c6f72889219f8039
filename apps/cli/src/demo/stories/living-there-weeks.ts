/** The weeks at Number Nine. */
import type { Days } from '../days.js';
import { file, outcome, review, visit, writeUp } from '../phrases.js';
import type { Scene } from '../scene.js';

const SW = 'sw-youth-2';
const SENT_TO = [SW, 'tm-youth', 'iro'];

export const firstWeek = (days: Days): Scene[] => [
  writeUp(days.at(3, 'fri', '15:40'), SW, 'visit 1', {
    childsWords: '“It’s alright. It’s quiet. Nobody asks you anything, which is good, and then nobody asks you anything.”',
    bedroom: 'The back room, with your plant on the sill. The lock on the bathroom sticks: they mended it while I was there.',
    education: 'You got the 8:10 bus both mornings.',
    health: 'You want to change to the dentist in town. I have rung them.',
    familyTime: 'Your brother comes on Saturday. You want to cook for him.',
    hobbies: 'You asked where you could run. I walked the towpath with you.',
  }),
  review({
    at: days.at(2, 'tue', '11:10'),
    who: 'hos-youth',
    as: 'review 1',
    came: ['social-worker', 'team-manager', 'commissioning'],
    away: ['iro'],
    aboutTheAbsent: 'Noor was in court. She read the notes the same day and rang me with her view.',
  }),
  outcome(days, days.at(2, 'tue', '16:30'), 'hos-youth', 'review 1', SENT_TO, {
    decisions: 'Number Nine for now. Three registered homes to be visited by Lena; the attic needs two more weeks.',
    education: 'College on all five days.',
    health: 'Dentist booked.',
    familyTime: 'Saturday with your brother went well. You would like every Saturday.',
    hobbies: 'Running shoes: yes.',
    actions: [
      ['Pay the builder’s second bill so that the attic does not stand still.', 'tm-youth', 5],
      ['Visit the three homes and write down what each could not offer.', 'commissioning', 7],
    ],
  }),
  visit({
    at: days.at(2, 'wed', '17:35'),
    who: SW,
    as: 'visit 2',
    note: 'We cooked. You told me about the argument on Monday night.',
    announced: false,
  }),
  writeUp(days.at(2, 'thu', '10:15'), SW, 'visit 2', {
    childsWords: '“I shouted because she said ‘your type’. She said sorry after. I think she meant it.”',
    bedroom: 'Warm, tidy in your way. The bathroom lock works.',
    education: 'You missed Tuesday morning after the argument, and told them yourself.',
    health: 'You are eating. You asked me not to ask about it every time, and I will ask less.',
    familyTime: 'Your brother stayed until nine.',
    hobbies: 'Twice along the towpath.',
    concerns: 'What was said to you on Monday was wrong. I told the manager so, and she has spoken with the worker and with you.',
  }),
];

export const secondWeek = (days: Days): Scene[] => [
  {
    at: days.at(1, 'mon', '16:20'),
    who: 'dcs',
    verb: 'continue',
    as: 'continuation',
    content: {
      reasons:
        'One home has offered a room from the end of next week, and the attic is nearly done. I continue for as long as that takes and no longer. ' +
        'This home is still not registered, and this decision still does not change that.',
      reasonForTheChild:
        'You will stay at Number Nine for some more days, because a room that may be right for you, or the attic at your brother’s, will be ready ' +
        'soon. Yusuf will take you to see it first.',
      endDate: days.date(2),
      cmsRef: 'BXC-20417-D2',
    },
  },
  file(days.at(1, 'tue', '09:30'), SW, 'continuation', 'BXC-20417-D2'),
  review({
    at: days.at(1, 'tue', '11:00'),
    who: 'hos-youth',
    as: 'review 2',
    came: ['social-worker', 'team-manager', 'iro', 'commissioning'],
  }),
  outcome(days, days.at(1, 'tue', '17:10'), 'hos-youth', 'review 2', SENT_TO, {
    decisions:
      'Move on by the end of the continuation, to the attic or to the room Lena has found. You choose between them once you have seen both.',
    education: 'Keep the bus pass going for the new address.',
    health: 'Dentist seen. No more to do.',
    familyTime: 'Every Saturday, and you decide whose kitchen.',
    hobbies: 'The running club meets on Thursdays. Yusuf asks whether you would like to be taken the first time.',
    actions: [['Arrange that you see both rooms.', SW, 4]],
  }),
  // The eighth day: the team manager has been called at nine.
  visit({
    at: days.at(1, 'thu', '13:15'),
    who: SW,
    as: 'visit 3',
    note: 'Late by a day, and I said so to you. We drove past the room and sat in the car and talked.',
  }),
  writeUp(days.at(1, 'fri', '09:55'), SW, 'visit 3', {
    childsWords:
      '“If I get attached to the attic and it falls through I am going to be so angry, so don’t say it’s nearly done unless it is.”',
    bedroom: 'You have packed one box, “to see what it feels like”.',
    education: 'Your tutor says you asked for the extra maths.',
    health: 'Well. You sleep better than in the first week.',
    familyTime: 'Saturday at your brother’s, with the ladder up.',
    hobbies: 'The club: yes, and not taken, you will go by yourself.',
  }),
];

export const thisWeek = (days: Days): Scene[] => [
  review({ at: days.at(0, 'tue', '10:40'), who: 'hos-youth', as: 'review 3', came: ['social-worker', 'team-manager', 'iro', 'home'] }),
  outcome(days, days.at(0, 'tue', '15:20'), 'hos-youth', 'review 3', SENT_TO, {
    decisions: 'You have seen both rooms and would like the attic. The fire officer comes before anybody says “done”.',
    education: 'No change, and that is good.',
    health: 'No change.',
    familyTime: 'You will not need a day for it any more.',
    hobbies: 'First evening at the club was “fine, actually”.',
    actions: [['Fire officer’s visit to the attic; tell you the same day what was found.', 'tm-youth', 3]],
  }),
  visit({
    at: days.at(0, 'wed', '17:50'),
    who: SW,
    as: 'visit 4',
    note: 'Seen alone in the kitchen. The second box is packed.',
    announced: false,
  }),
  writeUp(days.at(0, 'thu', '12:05'), SW, 'visit 4', {
    childsWords: '“Tell the director thank you for writing it like a letter.”',
    bedroom: 'Two boxes and the plant.',
    education: 'Mock exams in three weeks.',
    health: 'A cold.',
    familyTime: 'Your brother has painted one wall and wants your opinion.',
    hobbies: 'Running on Thursday if the cold lets you.',
  }),
];
