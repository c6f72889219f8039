/** The last of them, and a second move of one child. */
import type { Course } from './course.js';

const glade: Course = {
  key: 'glade',
  child: { name: 'Priscilla Yorke-Bann', years: 13, days: 175 },
  home: { name: 'Glade', address: 'Forest Way, Nether Ings, Brackenshire BX8 8UV' },
  team: 'care',
  socialWorker: 'sw-care-1',
  weeksAgo: 11,
  words: {
    reasons: 'You asked to leave, and you had good reasons. You said them to me and to your reviewing officer.',
    alternatives: 'Ten homes; three would see you next month.',
    risks: 'You go out at night to be by yourself. Somebody walks behind you, far enough.',
    decision:
      'The home where you are is not good for you, and no other registered one is free. The home is not registered, running it is against the law, and my decision does not change that.',
    forTheChild: 'You told us why you could not stay, and we believed you. You live here until we have something better.',
    childSaid: '“Thanks for not making me say it again.”',
    arrival: 'You slept in the car.',
  },
  leaving: {
    week: 1,
    weekday: 'thu',
    manner: 'unplanned',
    whereTo: 'family',
    where: 'As the record of the end of the stay says.',
    account: 'You went home. Your mum asked, and a judge said yes on the same day.',
    childSays: '“I packed in four minutes.”',
    learned: 'The family should have been asked in the first week, all of them and not only the first.',
  },
};

const forgeAgain: Course = {
  key: 'forge-again',
  child: { name: 'Nia Trevanion', years: 16, days: 160 },
  home: { name: 'Tannery Yard', address: 'Tannery Yard, Marlow Cross, Brackenshire BX1 6AA' },
  team: 'youth',
  socialWorker: 'sw-youth-2',
  weeksAgo: 29,
  words: {
    reasons: 'You asked to leave, and you had good reasons. You said them to me and to your reviewing officer.',
    alternatives: 'Ten homes; three would see you next month.',
    risks: 'You go out at night to be by yourself. Somebody walks behind you, far enough.',
    decision:
      'The home where you are is not good for you, and no other registered one is free. The home is not registered, running it is against the law, and my decision does not change that.',
    forTheChild: 'You told us why you could not stay, and we believed you. You live here until we have something better.',
    childSaid: '“Thanks for not making me say it again.”',
    arrival: 'You slept in the car.',
  },
  leaving: {
    week: 2,
    weekday: 'wed',
    manner: 'planned',
    whereTo: 'registered-home',
    where: 'As the record of the end of the stay says.',
    account: 'You move to a home that is registered. You have seen it three times and chose the room.',
    childSays: '“It smells of paint. It’s alright.”',
    learned: 'A home that had said no in week one said yes when you had met. We ask for a meeting first now.',
  },
  childKey: 'forge',
};

export const PAST_3: readonly Course[] = [glade, forgeAgain];
