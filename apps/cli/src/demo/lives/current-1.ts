/** Children who live there now. */
import type { Course } from './course.js';

const attic: Course = {
  key: 'attic',
  child: { name: 'Rhys Carlow', years: 13, days: 60 },
  home: { name: 'Attic House', address: 'Ferry Lane, Stoke Hollin, Brackenshire BX2 7LD' },
  team: 'care',
  socialWorker: 'sw-care-1',
  weeksAgo: 1,
  words: {
    reasons:
      'Your foster home came to an end on Sunday. You told me that you do not want to start again in a new school, and I have put that first.',
    alternatives:
      'Your aunt: not yet, she works nights. Fourteen carers and homes asked; nine full, four too far from school, one reads your plan.',
    risks: 'You run when you are shouted at. Nobody shouts there: I asked each of them what they do instead.',
    decision:
      'No registered home within reach of school can have him this week. The home is not registered, running it is against the law, and my decision does not change that.',
    forTheChild:
      'We could not find a home good enough for you near your school this week. Until we do you live at Attic House. I decided it, and you can tell me that it was wrong.',
    childSaid: '“Is there wifi?”',
    arrival: 'You counted the stairs. Thirty-one. Your bag was lighter than it should be, and I have written down what is missing.',
  },
};

const ferry: Course = {
  key: 'ferry',
  child: { name: 'Amira Vellacott', years: 15, days: 120 },
  home: { name: 'Weir Cottage', address: 'Weir Lane, Hexley, Brackenshire BX9 4AA' },
  team: 'youth',
  socialWorker: 'sw-youth-1',
  weeksAgo: 2,
  words: {
    reasons:
      'You came out of hospital on Monday. The ward said that you are well enough to leave and there is nobody registered who says yes to you.',
    alternatives:
      'Two hospitals, eleven homes and the crisis house asked; all say that they cannot keep you safe at night. Your mum would, and cannot yet.',
    risks: 'Two people awake at night, and the plan that you wrote with the nurse: it hangs inside the cupboard.',
    decision:
      'She is ready to leave the ward, and a ward is no home. Nothing registered will have her tonight. The home is not registered, running it is against the law, and my decision does not change that.',
    forTheChild:
      'You should not stay in hospital because nobody else says yes. You live at Weir Cottage while we go on asking. I read your plan before I decided.',
    childSaid: '“You read it?”',
    arrival: 'The nurse came along and stayed until you said that she could go.',
  },
  area: 'adjoining-area',
};

const elder: Course = {
  key: 'elder',
  child: { name: 'Kezia Marlin', years: 14, days: 200 },
  home: { name: 'The Old Smithy', address: 'Smith Row, Nether Ings, Brackenshire BX8 1DD' },
  team: 'care',
  socialWorker: 'sw-care-2',
  weeksAgo: 6,
  words: {
    reasons:
      'You and your brother cannot stay where you are. You asked to stay together and I have asked for that first, and for a home second.',
    alternatives: 'Nineteen carers asked for two: none. For one: three, which would part you. Your gran has one room.',
    risks: 'You look after each other and sometimes too much. Somebody else gets up at night now.',
    decision:
      'Together in a home that is not registered, or apart in two that are: I have decided for together, for a short time, with the plan for the two of them in writing. The home is not registered, running it is against the law, and my decision does not change that.',
    forTheChild:
      'You asked us not to part you and your brother. We could only do that in a home that is not registered. I decided that it is better for a short while, and I look at it again for you by yourself.',
    childSaid: '“Same room?” No, next door. “Okay.”',
    arrival: 'You went in first, and then came back for your brother.',
  },
};

const younger: Course = {
  key: 'younger',
  child: { name: 'Toby Marlin', years: 8, days: 90 },
  home: { name: 'The Old Smithy Annexe', address: 'Smith Row, Nether Ings, Brackenshire BX8 1DE' },
  team: 'care',
  socialWorker: 'sw-care-2',
  weeksAgo: 6,
  words: {
    reasons:
      'You and your sister cannot stay where you are. You asked to stay together and I have asked for that first, and for a home second.',
    alternatives: 'Nineteen carers asked for two: none. For one: three, which would part you. Your gran has one room.',
    risks: 'You look after each other and sometimes too much. Somebody else gets up at night now.',
    decision:
      'Together in a home that is not registered, or apart in two that are: I have decided for together, for a short time, with the plan for the two of them in writing. The home is not registered, running it is against the law, and my decision does not change that.',
    forTheChild:
      'You asked us not to part you and your sister. We could only do that in a home that is not registered. I decided that it is better for a short while, and I look at it again for you by yourself.',
    childSaid: '“Same room?” No, next door. “Okay.”',
    arrival: 'You went in first, and then came back for your sister.',
  },
};

const caravan: Course = {
  key: 'caravan',
  child: { name: 'Dylan Ashgrove', years: 16, days: 44 },
  home: { name: 'Long Meadow', address: 'Site Road, Fenmarsh, Brackenshire BX7 9PW' },
  team: 'youth',
  socialWorker: 'sw-youth-2',
  weeksAgo: 7,
  words: {
    reasons: 'Your home gave notice after the summer. You have been to four places since, and you told me that you stopped unpacking.',
    alternatives: 'Thirty-two homes asked. Most have read about July and not about August, which was good.',
    risks: 'Fire: no lighters in the house, two alarms, and you talk to Sam before it gets big.',
    decision:
      'Nobody registered says yes. I want the same four people there every week, and have that in writing. The home is not registered, running it is against the law, and my decision does not change that.',
    forTheChild:
      'You have moved too often. You live at Long Meadow until we have one home that stays. I will not move you for a better paper and a worse week.',
    childSaid: '“I’ll unpack when it’s a month.”',
    arrival: 'You left the bag by the door.',
  },
  missedVisits: [4, 5],
  missedReviews: [5],
  area: 'at-a-distance',
  besides: (when) => [
    { at: when(3, 'fri', '23:10'), who: 'edt', verb: 'record-missing', minutesAgo: 30, as: 'gone', content: {} },
    {
      at: when(3, 'fri', '23:25'),
      who: 'edt',
      verb: 'report-missing',
      content: ({ entry, at }) => ({ episode: entry('gone'), policeToldAt: at - 900_000, outOfHoursTeamToldAt: at - 600_000 }),
    },
    { at: when(3, 'fri', '23:25') + 16 * 3_600_000, who: 'edt', verb: 'record-return', minutesAgo: 20, content: {} },
    {
      at: when(4, 'mon', '12:00'),
      who: 'sw-youth-2',
      verb: 'record-return-interview',
      content: ({ entry }) => ({
        episode: entry('gone'),
        outcome: 'held',
        by: 'Somebody from the rights service, whom you asked for.',
        childSaid: 'You had gone to see whether the old house is still there.',
      }),
    },
    {
      at: when(4, 'mon', '12:20'),
      who: 'sw-youth-2',
      verb: 'assess-risk',
      content: { what: 'both', account: 'After the Friday night: what you need on the day that the house comes into your mind.' },
    },
  ],
};

export const CURRENT_1: readonly Course[] = [attic, ferry, elder, younger, caravan];
