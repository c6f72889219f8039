/** The weeks at Plover Barn, and the way on. */
import type { Days } from '../days.js';
import { file, outcome, review, visit, writeUp } from '../phrases.js';
import type { Scene } from '../scene.js';

const SW = 'sw-care-2';
const SENT_TO = [SW, 'tm-care', 'iro'];

export const weeksThere = (days: Days): Scene[] => [
  review({ at: days.at(4, 'mon', '10:00'), who: 'hos-care', as: 'review 1', came: ['social-worker', 'team-manager', 'iro', 'health'] }),
  outcome(days, days.at(4, 'mon', '15:30'), 'hos-care', 'review 1', SENT_TO, {
    decisions: 'The barn until the place is ready. The new home’s manager meets you in the second week.',
    education: 'In school every day.',
    health: 'The nurse comes back on Friday to look at the chart.',
    familyTime: 'Jean by telephone; her daughter on Saturday.',
    hobbies: 'A table for the trains.',
    actions: [['Ask the new home for the day on which its manager meets you.', 'commissioning', 4]],
  }),
  visit({
    at: days.at(4, 'wed', '16:55'),
    who: SW,
    as: 'visit 2',
    announced: false,
    note: 'Seen alone. The trains go round the table now. You showed me the chart of your drops.',
  }),
  writeUp(days.at(4, 'thu', '10:40'), SW, 'visit 2', {
    childsWords: '“Nights are long here. But Kofi sits on the stairs if I say.”',
    bedroom: 'The lamp, and a second one.',
    education: 'A certificate for fractions.',
    health: 'No drops missed. I checked the chart against the bottle.',
    familyTime: 'Jean’s operation went well: you heard it from her.',
    hobbies: 'The table for the trains.',
  }),
  review({
    at: days.at(3, 'mon', '10:05'),
    who: 'hos-care',
    as: 'review 2',
    came: ['social-worker', 'team-manager', 'commissioning', 'home'],
  }),
  outcome(days, days.at(3, 'mon', '14:50'), 'hos-care', 'review 2', SENT_TO, {
    decisions: 'The new home is registered and has a date. Two visits there before you move, tea first and then a night.',
    education: 'The same school from the new home.',
    health: 'The nurse teaches the people of the new home.',
    familyTime: 'Jean may visit from next week.',
    hobbies: 'The trains move in one box, by hand.',
    actions: [['Write the plan for the move with you, and bring it to the next visit.', SW, 5]],
  }),
];

/** By the assistant director, whom the director had named for the week she was away. */
export const theContinuation = (days: Days): Scene[] => [
  {
    at: days.at(3, 'mon', '16:10'),
    who: 'ad',
    verb: 'continue',
    as: 'continuation',
    content: {
      reasons:
        'The place has a date, a little over two weeks away. Nothing else is nearer. I decide for the director, who is away this week.',
      reasonForTheChild:
        'You stay at the barn until the new home is ready, and you see it twice before you move. Marian is on holiday, so I am writing to you.',
      cmsRef: 'BXC-27735-D2',
    },
  },
  file(days.at(3, 'tue', '09:40'), SW, 'continuation', 'BXC-27735-D2'),
];

export const seeingTheNewHome = (days: Days): Scene[] => [
  visit({
    at: days.at(3, 'wed', '16:45'),
    who: SW,
    as: 'visit 3',
    note: 'Seen alone. We wrote the plan for the move on one page, and you drew the train that goes there.',
  }),
  writeUp(days.at(3, 'thu', '12:20'), SW, 'visit 3', {
    childsWords: '“Can the plan say that I can ring Kofi after?” It can, and it does.',
    bedroom: 'Tidy for me, you said.',
    education: 'Fractions again.',
    health: 'The nurse is pleased. So am I.',
    familyTime: 'Jean came and stayed for an hour.',
    hobbies: 'A bridge.',
  }),
  review({ at: days.at(2, 'mon', '10:10'), who: 'hos-care', as: 'review 3', came: ['social-worker', 'team-manager', 'iro', 'home'] }),
  outcome(days, days.at(2, 'mon', '15:15'), 'hos-care', 'review 3', SENT_TO, {
    decisions: 'Tea at the new home this week, a night the week after, then the move.',
    education: 'The taxi is ordered from the new home.',
    health: 'Two people of the new home can do the drops.',
    familyTime: 'Jean’s home is on the way.',
    hobbies: 'The box is labelled.',
  }),
  visit({
    at: days.at(2, 'wed', '16:40'),
    who: SW,
    as: 'visit 4',
    note: 'Seen alone on the way back from tea at the new home. You liked the stairs.',
  }),
  writeUp(days.at(2, 'thu', '11:10'), SW, 'visit 4', {
    childsWords: '“There’s a boy with a fish tank. He said I can name one.”',
    bedroom: 'At the new home: yours is the blue one.',
    education: 'No day missed in four weeks.',
    health: 'Drops done by the new people while Kofi watched.',
    familyTime: 'Jean twice this week.',
    hobbies: 'The fish is called Jean.',
  }),
];

export const theMoveOn = (days: Days): Scene[] => [
  review({ at: days.at(1, 'mon', '10:00'), who: 'hos-care', as: 'review 4', came: ['social-worker', 'team-manager', 'iro', 'health'] }),
  outcome(days, days.at(1, 'mon', '13:45'), 'hos-care', 'review 4', SENT_TO, {
    decisions: 'You move on Wednesday. Kofi comes along and stays for tea.',
    education: 'School has the new address.',
    health: 'The chart goes with you.',
    familyTime: 'Jean rings on Wednesday at bedtime.',
    hobbies: 'The trains first.',
  }),
  visit({ at: days.at(1, 'tue', '16:30'), who: SW, as: 'visit 5', note: 'Seen alone. We packed the box together.' }),
  writeUp(days.at(1, 'wed', '09:50'), SW, 'visit 5', {
    childsWords: '“I’m not scared. I’m a bit scared.”',
    bedroom: 'Empty, except for the lamp.',
    education: 'A card from the class.',
    health: 'Well.',
    familyTime: 'Jean has a photograph of the blue room.',
    hobbies: 'Packed.',
  }),
  {
    at: days.at(1, 'wed', '16:15'),
    who: SW,
    verb: 'record-stay-ended',
    minutesAgo: 45,
    content: {
      manner: 'planned',
      whereTo: 'registered-home',
      account: 'You carried the trains. Kofi stayed for tea and was thanked by a fish. You told me: “You can go now, I’m alright.”',
    },
  },
  {
    at: days.at(1, 'wed', '17:40'),
    who: SW,
    verb: 'record-move-on',
    content: {
      where: 'A registered home for four children, twelve minutes from school.',
      urn: '1258814',
      reason: 'It said yes in the first week and had room in the fifth.',
      childSays: '“The blue room is mine. Can Kofi have the certificate of the drops?”',
    },
  },
  {
    at: days.at(1, 'wed', '17:55'),
    who: SW,
    verb: 'complete-action',
    content: ({ openActions }) => openActions.map((action) => ({ ...action, whatCame: 'Done with the move on.' })),
  },
];
