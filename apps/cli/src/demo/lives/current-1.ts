/** Children who live there now. */
import { orderMade } from './court.js';
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
  child: { name: 'Amira Vellacott', years: 16, days: 120 },
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
  besides: (when, days) =>
    orderMade(when, days, {
      week: 0,
      days: 28,
      advised: 'Two people awake at the door, the kitchen locked at night, a search of the bag after each walk.',
      advice: 'Together these are a deprivation of liberty, whatever she says to them tonight. Apply before she leaves the ward.',
      restrictions: 'Two people awake; the kitchen locked from nine to seven; no search without you in the room.',
    }),
};

const younger: Course = {
  key: 'younger',
  child: { name: 'Toby Marlin', years: 8, days: 90 },
  home: { name: 'The Old Smithy Annexe', address: 'Smith Row, Nether Ings, Brackenshire BX8 1DE' },
  team: 'care',
  socialWorker: 'sw-care-2',
  weeksAgo: 6,
  isAskedFor: true,
  words: {
    reasons: 'You and your sister cannot stay where you are. You asked where she goes, and that you go there too. You asked three times.',
    alternatives: '',
    risks: 'You wake at three and look for your sister. The person who is awake knows which song it is.',
    decision:
      'Together in a home that is not registered, or apart in two that are: I have decided for together, for a short time, with the plan for the two of them in writing. The home is not registered, running it is against the law, and my decision does not change that.',
    forTheChild:
      'You asked us not to part you and your sister. We could only do that in a home that is not registered. I decided that it is better for a short while, and I look at it again for you by yourself.',
    childSaid: '“Same room?” No, next door. “Okay.”',
    arrival: 'You went in first, and then came back for your sister.',
  },
};

const elder: Course = {
  key: 'elder',
  child: { name: 'Kezia Marlin', years: 14, days: 200 },
  home: { name: 'The Old Smithy', address: 'Smith Row, Nether Ings, Brackenshire BX8 1DD' },
  team: 'care',
  socialWorker: 'sw-care-2',
  weeksAgo: 6,
  asksFor: {
    others: [younger],
    why: 'They asked not to be parted, each without the other in the room. He is eight and sleeps when she is next door; it is not her job, and that is in the plan.',
  },
  words: {
    reasons:
      'You and your brother cannot stay where you are. You told me that you do not sleep unless you hear him, and that you would like to sleep.',
    alternatives: 'Nineteen carers asked for two: none. For one: three, which would part you. Your gran has one room.',
    risks: 'You look after him, and sometimes too much for fourteen. Somebody else gets up at night now.',
    decision:
      'Together in a home that is not registered, or apart in two that are: I have decided for together, for a short time, with the plan for the two of them in writing. The home is not registered, running it is against the law, and my decision does not change that.',
    forTheChild:
      'You asked us not to part you and your brother. We could only do that in a home that is not registered. I decided that it is better for a short while, and I look at it again for you by yourself.',
    childSaid: '“Same room?” No, next door. “Okay.”',
    arrival: 'You went in first, and then came back for your brother.',
  },
};

export const CURRENT_1: readonly Course[] = [attic, ferry, elder, younger];
