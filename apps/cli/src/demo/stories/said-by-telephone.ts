/** A yes by telephone on a Friday night that nobody has confirmed: there is no current decision by the director. */
import type { Days } from '../days.js';
import { personOf } from '../authority.js';
import { outcome, review, visit, writeUp } from '../phrases.js';
import type { Scene, Story } from '../scene.js';

const SW = 'sw-youth-1';

export const saidByTelephone: Story = {
  key: 'said-by-telephone',
  child: { name: 'Jaydon Marchbanks', years: 14, days: 205 },
  home: { name: 'Upper Fold', address: 'Quarry Road, Hexley, Brackenshire BX9 2TT' },
  socialWorker: SW,
  scenes: (days) => {
    const friday = days.lastLapsedFriday();
    const monday = days.workingDayAfter(friday, 1);
    return [...theNight(days, friday), ...theWeekend(days, friday), ...theDayTeam(days, monday), ...thatWeek(days, monday)];
  },
};

const theNight = (days: Days, friday: number): Scene[] => [
  {
    at: days.local(friday, '22:55'),
    who: 'edt',
    verb: 'open-with-verbal-yes',
    minutesAgo: 15,
    as: 'yes',
    content: {
      kind: 'verbal-yes',
      saidBy: personOf('dcs'),
      saidByPost: 'dcs',
      neededBy: days.local(friday + 1, '00:30'),
    },
  },
  {
    at: days.local(friday, '23:50'),
    who: 'edt',
    verb: 'note-verbal-yes',
    content: ({ entry }) => ({
      yes: entry('yes'),
      how: 'telephone',
      said:
        'I rang Marian at 22:34. I told her what is written below. She asked who would be awake with you tonight and whether your mum knew. She said: ' +
        'yes for tonight and the weekend, the day team brings me the full request after the weekend.',
      reasons:
        'You could not go back after the police had been. You told me that you would walk all night rather than go there, and I believed you. ' +
        'It is cold and you have no coat.',
      alternatives:
        'Both emergency carers have somebody tonight. Four registered homes answered the telephone: two full, one without a second person on ' +
        'shift, one would not take anybody after ten. Your uncle did not pick up: we rang three times.',
      risks: 'Two people awake. You have your inhaler. If you leave, they ring us and the police at once, and nobody holds you.',
    }),
  },
];

const theWeekend = (days: Days, friday: number): Scene[] => [
  {
    at: days.local(friday + 1, '01:15'),
    who: 'edt',
    verb: 'record-move',
    minutesAgo: 40,
    content: {
      previousEnded: 'emergency',
      account: 'Frank drove you. You had chips in the car and fell asleep. The house was warm and somebody was at the door.',
    },
  },
  // A day and a half after the move: the head of service has been called on Sunday at half past midnight.
  visit({
    at: days.local(friday + 2, '15:30'),
    who: 'edt',
    as: 'first visit',
    by: 'out-of-hours-worker',
    safetyConcern: true,
    minutesAgo: 80,
    note: 'Seen alone in the garden. You have what you need for now. The back door does not lock from the outside: they bring a locksmith today.',
  }),
  writeUp(days.local(friday + 2, '20:10'), 'edt', 'first visit', {
    childsWords: '“It’s a weird house but they’re not weird. Do I have to go to a different school?”',
    bedroom: 'Upstairs, a mattress still in its plastic until I asked. A new coat on the chair.',
    education: 'You want to stay at your school. I wrote it on the first line of the handover.',
    health: 'Inhaler full. A cut on your hand, cleaned and covered.',
    familyTime: 'You rang your mum twice. She cried and then you both laughed.',
    hobbies: 'You asked whether there is a ball. There is one now.',
    concerns: 'The back door. The manager sent me a picture of the new lock at 19:40.',
  }),
];

const theDayTeam = (days: Days, monday: number): Scene[] => [
  {
    at: days.local(monday, '11:45'),
    who: SW,
    verb: 'file-decision',
    content: ({ entry, at }) => ({ decision: entry('yes'), cmsRef: 'BXC-31188-D1', filedAt: at - 600_000 }),
  },
  {
    at: days.local(monday, '16:20'),
    who: SW,
    verb: 'send-request',
    content: ({ at }) => ({
      neededBy: at,
      reasons:
        'You are there already, since Friday night, and you told me today: “It was that or the bus shelter.” I am asking for what was agreed by ' +
        'telephone to be decided properly, because a yes by telephone should not be what your life rests on.',
      alternatives:
        'Your uncle has rung back: he was at work on Friday. He would have you if somebody helped with the journey to school; I see him tomorrow. ' +
        'Nine registered homes asked today, two have not said no.',
      risks: 'Your school is fifty minutes away from here: we pay a taxi this week. The back door has its lock. I see you on Thursday.',
    }),
  },
  {
    at: days.local(days.workingDayAfter(monday, 1), '09:40'),
    who: 'dcs',
    verb: 'acknowledge-escalation',
    ifItComesToThat: true,
    content: ({ duty, at }) => ({
      duty: duty('lapse'),
      plan: 'I have the full request and want Tom’s view on the uncle before I decide. Until then the yes of Friday has run out, and that is mine to mend.',
      by: days.dateAfter(at, 1),
    }),
  },
];

const thatWeek = (days: Days, monday: number): Scene[] => [
  visit({
    at: days.local(days.workingDayAfter(monday, 3), '17:25'),
    who: SW,
    as: 'second visit',
    note: 'We kicked the ball against the wall and talked. Your uncle came at four and you showed him your room.',
  }),
  review({
    at: days.local(days.workingDayAfter(monday, 3), '18:30'),
    who: 'hos-youth',
    as: 'review',
    came: ['social-worker', 'team-manager', 'commissioning'],
    away: ['iro'],
    aboutTheAbsent: 'Noor has written her view: there is no decision, and she expects one this week.',
  }),
  writeUp(days.local(days.workingDayAfter(monday, 4), '10:30'), SW, 'second visit', {
    childsWords: '“Uncle Dee says there’s a room if I want it. I do want it. Why does it take so long?”',
    bedroom: 'A proper bed now. You have put your school photograph face down, and told me why.',
    education: 'Taxi on three of four days. The school has been kind.',
    health: 'The cut has healed.',
    familyTime: 'Your mum comes on Sunday, with Hannah.',
    hobbies: 'Football with the boys next door.',
  }),
  outcome(days, days.local(days.workingDayAfter(monday, 4), '12:15'), 'hos-youth', 'review', [SW, 'tm-youth', 'iro'], {
    decisions:
      'Living with your uncle is the plan. Everything he needs from us is asked for today. I take the missing decision to the director myself.',
    education: 'Taxi until you move.',
    health: 'Nothing owed.',
    familyTime: 'Sunday with your mum.',
    hobbies: 'A ball that holds air.',
    actions: [['Take the request to the director, with my view on it.', 'hos-youth', 1]],
  }),
];
