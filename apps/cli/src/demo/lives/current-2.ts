/** Children who have lived there for longer; one of them in a home that is registered now. */
import { orderMade } from './court.js';
import type { Course } from './course.js';

const order: Course = {
  key: 'order',
  child: { name: 'Bethan Frayne', years: 16, days: 300 },
  home: { name: 'Quarry View', address: 'Quarry View, Hexley, Brackenshire BX9 2PR' },
  team: 'youth',
  socialWorker: 'sw-youth-1',
  weeksAgo: 15,
  words: {
    reasons:
      'You have hurt yourself badly twice this month. You told me that you want somebody to stop you, and that you hate being stopped.',
    alternatives: 'Three secure units: no bed. Nine registered homes: not with two to one. Your dad is not ready, and says so.',
    risks: 'Two people by your side, doors that are locked at night. The court is asked, because that is your freedom.',
    decision:
      'Nothing registered can keep her alive this week. I have asked for the order first and decided second. The home is not registered, running it is against the law, and my decision does not change that.',
    forTheChild:
      'We need to keep you safe while you get better, and the home that can is not registered. A judge looks at the rules of the house too, and at me.',
    childSaid: '“So a judge has to read about me?” Yes, and your own solicitor reads it with you.',
    arrival: 'You did not want to get out of the car. We sat in it for an hour.',
  },
  besides: (when, days) => [
    ...orderMade(when, days, {
      week: 0,
      days: 56,
      advised: 'Two to one, doors locked at night.',
      advice: 'Yes. Apply before you move her.',
      restrictions: 'Two to one; doors locked between ten and seven.',
    }),
    { at: when(6, 'fri', '11:00'), who: 'legal', verb: 'lodge-application', content: { what: 'renewal', urgency: '5-days' } },
    {
      at: when(8, 'thu', '15:00'),
      who: 'legal',
      verb: 'record-order',
      content: ({ at }) => ({
        how: 'renewed',
        expiresOn: days.dateAfter(at, 84),
        restrictions: 'One to one by day; doors locked between eleven and six.',
        tellOfsted: false,
      }),
    },
  ],
};

const lodge: Course = {
  key: 'lodge',
  child: { name: 'Marcus Ivelet', years: 16, days: 180 },
  home: { name: 'The Lodge', address: 'Park Row, Marlow Cross, Brackenshire BX1 4TT' },
  team: 'youth',
  socialWorker: 'sw-youth-2',
  weeksAgo: 11,
  words: {
    reasons: 'The people who look after you have done it for a year and cannot any more. They told you themselves, and you thanked them.',
    alternatives: 'Twenty-six homes. Two will look again when the course has begun.',
    risks: 'You work in the garage until seven. Somebody fetches you.',
    decision:
      'There is no registered home from which he can keep the apprenticeship. The home is not registered, running it is against the law, and my decision does not change that.',
    forTheChild:
      'You told me that the garage is the one thing that goes well. I decided so that you can keep it. It is not a registered home and I look for one every week.',
    childSaid: '“Cheers.”',
    arrival: 'You asked for a hook for your overalls. There is one.',
  },
  filedLate: true,
  besides: (when) => [
    {
      at: when(7, 'tue', '11:00'),
      who: 'sw-youth-2',
      verb: 'record-complaint',
      as: 'complaint',
      content: { from: 'child', about: 'Nobody told me that the visit on Wednesday would be somebody else.' },
    },
    {
      at: when(8, 'thu', '10:00'),
      who: 'tm-youth',
      verb: 'answer-complaint',
      content: ({ entry }) => ({
        complaint: entry('complaint'),
        answer: 'You are right. Nobody rang you. From now on it is Yusuf or you are told the day before.',
      }),
    },
  ],
};

const gable: Course = {
  key: 'gable',
  child: { name: 'Ines Corvale', years: 12, days: 150 },
  home: { name: 'Gable End', address: 'Gable End, Stoke Hollin, Brackenshire BX2 1RM' },
  team: 'care',
  socialWorker: 'sw-care-1',
  weeksAgo: 16,
  words: {
    reasons: 'Your adoption has ended. There is no kind way to write that, and you asked me to write it down anyway.',
    alternatives: 'Forty carers asked over six weeks. You met two; you said no to one and the other said no.',
    risks: 'You test people. They know, and stay.',
    decision:
      'For a child who has lost a family I will not choose a place three hours away because it is registered. The home is not registered, running it is against the law, and my decision does not change that.',
    forTheChild: 'Nobody is sending you away again while I decide. You live at Gable End while we find people who stay.',
    childSaid: '“Everyone says that.”',
    arrival: 'You let me carry one of the boxes.',
  },
  missedReviews: [9],
  missedVisits: [12],
  continuedIn: [2, 5, 8, 11],
  besides: (when) => [
    {
      at: when(10, 'tue', '12:00'),
      who: 'iro',
      verb: 'raise-iro-alert',
      as: 'alert',
      content: {
        about: 'search',
        alert: 'No carer has met the child since September. I ask what is done this month, by name and date.',
        cafcass: false,
      },
    },
    {
      at: when(11, 'wed', '10:00'),
      who: 'tm-care',
      verb: 'answer-iro-alert',
      content: ({ entry }) => ({ alert: entry('alert'), answer: 'Two meetings are dated. The names stand in the plan.' }),
    },
    { at: when(11, 'wed', '15:00'), who: 'hos-care', verb: 'countersign-iro-alert', content: ({ entry }) => ({ alert: entry('alert') }) },
  ],
};

const harbour: Course = {
  key: 'harbour',
  child: { name: 'Jonah Petherick', years: 14, days: 280 },
  home: { name: 'Harbour House', address: 'Harbour Street, Fenmarsh, Brackenshire BX7 2BC' },
  team: 'care',
  socialWorker: 'sw-care-2',
  weeksAgo: 18,
  words: {
    reasons: 'You need somewhere to live from Wednesday, and you told me what matters: your school, and the dog.',
    alternatives: 'Twelve homes and carers asked: full, too far, or no dogs.',
    risks: 'You do not like doors that shut by themselves. Two of them are propped.',
    decision:
      'Nothing registered can have this child by Wednesday. The home is not registered, running it is against the law, and my decision does not change that.',
    forTheChild: 'We could not find a registered home for you by Wednesday. This one is for a short time, and I look at it every week.',
    childSaid: '“And the dog?” He comes on Sundays.',
    arrival: 'You put the lead on the hook.',
  },
  besides: (when, days) => [
    {
      at: when(5, 'tue', '14:00'),
      who: 'commissioning',
      verb: 'record-registration',
      content: ({ at }) => ({
        urn: '2790031',
        effectiveFrom: days.dateAfter(at, 0),
        evidence: 'The certificate, and Ofsted’s register this morning.',
      }),
    },
    {
      at: when(6, 'tue', '10:00'),
      who: 'sw-care-2',
      verb: 'ask-feedback',
      content: {
        answer: 'answered',
        childSaid: '“So it’s a real one now. It’s the same door.”',
        family: 'Your gran is glad that somebody looks at it.',
        independent: true,
      },
    },
  ],
  lastWeek: 6,
};

export const CURRENT_2: readonly Course[] = [order, lodge, gable, harbour];
