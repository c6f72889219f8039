/** Four weeks in an unregistered home, a planned move to a registered one, and everything on the file. */
import type { Days } from '../days.js';
import { file, informIro, tellChild, visit, writeUp } from '../phrases.js';
import type { Scene, Story } from '../scene.js';
import { seeingTheNewHome, theContinuation, theMoveOn, weeksThere } from './moved-on-weeks.js';

const SW = 'sw-care-2';

export const movedOn: Story = {
  key: 'moved-on',
  child: { name: 'Micah Dunmorrow', years: 11, days: 19 },
  home: { name: 'Plover Barn', address: 'Saltings Way, Nether Ings, Brackenshire BX8 3EP' },
  socialWorker: SW,
  scenes: (days) => [
    ...theRequest(days),
    ...theDecision(days),
    ...theMove(days),
    ...weeksThere(days),
    ...theContinuation(days),
    ...seeingTheNewHome(days),
    ...theMoveOn(days),
  ],
};

const theRequest = (days: Days): Scene[] => [
  {
    at: days.at(5, 'mon', '11:00'),
    who: SW,
    verb: 'open-move',
    content: { neededBy: days.at(5, 'wed', '18:00'), reasons: 'Your foster carer is going into hospital. We have two days.' },
  },
  {
    at: days.at(5, 'mon', '15:00'),
    who: SW,
    verb: 'send-request',
    content: {
      neededBy: days.at(5, 'wed', '18:00'),
      reasons:
        'Jean has to have an operation and cannot look after you until the spring. You told me that you are worried about her heart, and about who ' +
        'will do your eye drops. We have not found a carer or a registered home who can learn the drops by Wednesday. Plover Barn can, and is ' +
        'not registered.',
      alternatives:
        'Jean’s daughter would have you at weekends. Nineteen carers and homes asked: most are full, four cannot do the drops at night, one has ' +
        'a place in four weeks and will come to meet you.',
      risks: 'The drops, every four hours: the nurse teaches three people on Tuesday. You wake at night and want a light on.',
    },
  },
  {
    at: days.at(5, 'mon', '16:25'),
    who: 'hos-care',
    verb: 'endorse-request',
    content: { comment: 'Supported until the place in four weeks. I want the weekends with Jean’s daughter in the plan from the start.' },
  },
];

const theDecision = (days: Days): Scene[] => [
  {
    at: days.at(5, 'tue', '10:30'),
    who: 'dcs',
    verb: 'authorise',
    as: 'decision',
    content: {
      reasons:
        'Nobody registered can do the night drops by Wednesday. There is a dated way out: the place in four weeks. The home is not registered, ' +
        'running it is against the law, and my decision does not change that.',
      reasonForTheChild:
        'Jean needs to get better, and you need people who can do your drops at night. We couldn’t find a proper home for that in two days, so ' +
        'you will live at Plover Barn until one is ready in about four weeks.',
      conditions: [
        { condition: 'Three people who can do the drops, on every rota.' },
        { condition: 'A call with Jean on every day that she is well enough.' },
      ],
    },
  },
  file(days.at(5, 'tue', '14:20'), SW, 'decision', 'BXC-27735-D1'),
  informIro(days.at(5, 'tue', '14:30'), SW),
  tellChild(days.at(5, 'tue', '14:30') + 5 * 60_000, SW, 'decision', '“So it’s not for ever. Okay.”'),
];

const theMove = (days: Days): Scene[] => [
  {
    at: days.at(5, 'wed', '16:20'),
    who: SW,
    verb: 'record-move',
    minutesAgo: 35,
    content: { previousEnded: 'planned', account: 'Jean waved from the window. You held my hand up to the door and then not any more.' },
  },
  visit({
    at: days.at(5, 'wed', '17:50'),
    who: SW,
    as: 'visit 1',
    minutesAgo: 60,
    note: 'I stayed for tea and the first drops. Seen alone in your room, with the light on.',
  }),
  writeUp(days.at(5, 'thu', '11:30'), SW, 'visit 1', {
    childsWords: '“Can you tell Jean they did it right?”',
    bedroom: 'A small room with a lamp that you can reach from the bed.',
    education: 'Your school knows. Somebody takes you tomorrow.',
    health: 'Drops at four and at eight, done well.',
    familyTime: 'Jean rang at bedtime.',
    hobbies: 'You unpacked the trains first.',
  }),
];
