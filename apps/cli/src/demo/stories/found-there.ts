/** Found to be living there already: the request and the decision came after the move, and say so. */
import type { Days } from '../days.js';
import { marksPassed } from '../lives/already-there.js';
import { file, hours, informIro, outcome, review, tellChild, visit, writeUp } from '../phrases.js';
import type { Scene, Story } from '../scene.js';

const SW = 'sw-care-1';
const SENT_TO = [SW, 'tm-care', 'iro'];

export const foundThere: Story = {
  key: 'found-there',
  child: { name: 'Iona Fenwright', years: 12, days: 288 },
  home: { name: 'The Stables at Corran House', address: 'Corran Lane, Upper Thirsk End, Brackenshire BX5 8RA' },
  socialWorker: SW,
  scenes: (days) => [
    ...theDiscovery(days),
    ...theDecision(days),
    ...marksPassed(days.at(2, 'fri', '17:30')),
    ...firstReview(days),
    ...secondWeek(days),
    ...thisWeek(days),
  ],
};

const theDiscovery = (days: Days): Scene[] => [
  {
    at: days.at(2, 'wed', '10:20'),
    who: 'commissioning',
    verb: 'record-found-there',
    minutesAgo: 20,
    content: {
      livingThereSince: days.at(2, 'wed', '16:00') - hours(24 * 110),
      found: 'annex-of-a-registered-home',
      account:
        'I rang to check the invoice. Corran House is registered for four children and has four. A fifth child’s room is in the stables across the ' +
        'yard, which the registration does not cover. Nobody here had asked. We should have.',
    },
  },
  visit({
    at: days.at(2, 'wed', '15:35'),
    who: SW,
    as: 'visit 1',
    announced: false,
    note: 'I drove straight there. Seen alone, in your room and with the rabbits.',
  }),
  {
    at: days.at(2, 'wed', '16:40'),
    who: SW,
    verb: 'send-request',
    content: ({ at }) => ({
      neededBy: at,
      reasons:
        'You have lived here for more than three months, and we found out only today that the stables are not registered. You told me that you like it here, that ' +
        'the rabbits are yours, and that you do not want to move again. You did nothing wrong. We did not check, and I am sorry.',
      alternatives:
        'A room in the main house is free from the week after next, if Ofsted agrees to a fifth child there: the manager applies today. Your old ' +
        'foster carers ask after you and cannot have you. Five other registered homes asked: none near your school.',
      risks:
        'The same people look after you as look after the four in the house. At night one of them sleeps in the stables from tonight on.',
    }),
  },
  {
    at: days.at(2, 'wed', '17:35'),
    who: 'hos-care',
    verb: 'endorse-request',
    content: {
      comment:
        'To be decided as made after the child had moved. I have asked Lena to look at every invoice without a registration number this week.',
    },
  },
];

const theDecision = (days: Days): Scene[] => [
  {
    at: days.at(2, 'thu', '09:30'),
    who: 'dcs',
    verb: 'authorise',
    as: 'decision',
    content: {
      reasons:
        'I decide after this child had moved, because we did not know. Nothing is authorised backwards. Moving a settled child tonight would do ' +
        'more harm than staying until the room in the registered house is free. The stables are not registered, and this does not change that.',
      reasonForTheChild:
        'Grown-ups should have checked that your home was allowed to look after you, before you moved in. We didn’t, and that is our fault and not ' +
        'yours. For now you stay with the rabbits. If everything goes well you will get a room in the big house.',
      conditions: [{ condition: 'Somebody awake or asleep in the stables every night.' }],
    },
  },
  writeUp(days.at(2, 'thu', '14:10'), SW, 'visit 1', {
    childsWords: '“Am I in trouble? Is Corran in trouble? Can I still feed them?”',
    bedroom: 'Whitewashed, warm, over the tack room. Drawings on every wall. A smoke alarm that works: I tried it.',
    education: 'You have been to school every day since you came.',
    health: 'You show me your loose tooth each time.',
    familyTime: 'Your mum on Sundays, by video.',
    hobbies: 'Two rabbits, and one more on the way, you say.',
  }),
  informIro(days.at(2, 'thu', '15:05'), SW),
  tellChild(days.at(2, 'thu', '15:05') + 5 * 60_000, SW, 'decision', '“So I can stay with the rabbits.”'),
  file(days.at(2, 'fri', '09:45'), SW, 'decision', 'BXC-18802-D4'),
];

const firstReview = (days: Days): Scene[] => [
  review({
    at: days.at(2, 'fri', '12:00'),
    who: 'hos-care',
    as: 'review 1',
    came: ['social-worker', 'team-manager', 'iro', 'commissioning'],
  }),
  outcome(days, days.at(2, 'fri', '16:45'), 'hos-care', 'review 1', SENT_TO, {
    decisions:
      'Stay until the room is free. The manager sends us Ofsted’s answer the day it comes. We look at what we missed, and tell you what we found.',
    education: 'Your school stays your school.',
    health: 'Dentist for the tooth, if you want it.',
    familyTime: 'Your mum may come to see the stables: you asked for it.',
    hobbies: 'The rabbits move with you, wherever that is.',
    actions: [['Write to you what we got wrong, in words for you.', SW, 7]],
  }),
];

const secondWeek = (days: Days): Scene[] => [
  visit({
    at: days.at(1, 'wed', '16:50'),
    who: SW,
    as: 'visit 2',
    note: 'Seen alone. I read you the letter about what we got wrong. You corrected the spelling of Corran.',
  }),
  writeUp(days.at(1, 'thu', '11:35'), SW, 'visit 2', {
    childsWords: '“It’s okay. You said sorry. Nobody writes sorry.”',
    bedroom: 'One more drawing: the big house, with an arrow.',
    education: 'A part in the winter play.',
    health: 'The tooth is out.',
    familyTime: 'Your mum came on Sunday and cried at the rabbits.',
    hobbies: 'There are now five rabbits.',
  }),
  review({
    at: days.at(1, 'fri', '11:15'),
    who: 'hos-care',
    as: 'review 2',
    came: ['social-worker', 'team-manager', 'commissioning', 'home'],
  }),
  outcome(days, days.at(1, 'fri', '15:05'), 'hos-care', 'review 2', SENT_TO, {
    decisions: 'Ofsted visits Corran House next week. If the answer is no, we have two homes near your school that would meet you.',
    education: 'Rehearsals on Tuesdays: somebody fetches you.',
    health: 'Nothing owed.',
    familyTime: 'Every second Sunday in person.',
    hobbies: 'A bigger hutch.',
  }),
];

const thisWeek = (days: Days): Scene[] => [
  visit({
    at: days.at(0, 'tue', '16:35'),
    who: SW,
    as: 'visit 3',
    note: 'Seen alone, in the yard. You asked when you will know, and I said: I will tell you the day I do.',
  }),
  writeUp(days.at(0, 'wed', '10:05'), SW, 'visit 3', {
    childsWords: '“I’ve decided I’m not counting days.”',
    bedroom: 'As it was. The heater has a guard now.',
    education: 'You know your lines and everybody else’s.',
    health: 'Well.',
    familyTime: 'This Sunday in person.',
    hobbies: 'The hutch is built.',
  }),
  {
    at: days.at(0, 'wed', '14:30'),
    who: 'dcs',
    verb: 'continue',
    as: 'continuation',
    content: {
      reasons:
        'Ofsted has seen the room in the main house and answers within the fortnight. Moving this child now, to move again, would be wrong.',
      reasonForTheChild:
        'You stay where you are until we know about the room in the big house. I have read your letter back to us. Thank you for it.',
      cmsRef: 'BXC-18802-D5',
    },
  },
  file(days.at(0, 'thu', '10:20'), SW, 'continuation', 'BXC-18802-D5'),
  review({ at: days.at(0, 'fri', '11:05'), who: 'hos-care', as: 'review 3', came: ['social-worker', 'team-manager', 'iro'] }),
  outcome(days, days.at(0, 'fri', '14:50'), 'hos-care', 'review 3', SENT_TO, {
    decisions: 'Wait for Ofsted, with the second plan kept warm. You are told either way on the same day.',
    education: 'We come to the play.',
    health: 'Nothing owed.',
    familyTime: 'Sunday in person.',
    hobbies: 'No more rabbits than five, agreed with you.',
  }),
];
