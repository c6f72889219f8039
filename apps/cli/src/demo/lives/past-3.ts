/** The last of them, and a second move of one child. */
import type { Course } from './course.js';

const gate: Course = {
  key: 'gate',
  child: { name: 'Sorrel Dunwich', years: 16, days: 111 },
  home: { name: 'Gatehouse', address: 'Gate Street, Marlow Cross, Brackenshire BX1 9QR' },
  team: 'youth',
  socialWorker: 'sw-youth-2',
  weeksAgo: 20,
  words: {
    reasons: 'You were released on Friday with one day’s notice to us. You should not have had to wait in an office.',
    alternatives: 'Fifteen homes; none with a place for somebody on a tag.',
    risks: 'The tag, and the hours. You wrote them on your hand and I on paper.',
    decision:
      'The court’s address has to be somewhere tonight. The home is not registered, running it is against the law, and my decision does not change that.',
    forTheChild: 'You need an address, and more than an address. You live here while we look for a home.',
    childSaid: '“Better than the office.”',
    arrival: 'You asked for a shower first.',
  },
  leaving: {
    week: 1,
    weekday: 'wed',
    manner: 'planned',
    whereTo: 'registered-home',
    where: 'As the record of the end of the stay says.',
    account: 'You move to a home that is registered. You have seen it three times and chose the room.',
    childSays: '“It smells of paint. It’s alright.”',
    learned: 'A home that had said no in week one said yes when you had met. We ask for a meeting first now.',
  },
};

const wharf: Course = {
  key: 'wharf',
  child: { name: 'Corey Llansted', years: 17, days: -120 },
  home: { name: 'Wharf Loft', address: 'Wharf Road, Hexley, Brackenshire BX9 1ST' },
  team: 'youth',
  socialWorker: 'sw-youth-1',
  weeksAgo: 15,
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
  leaving: {
    week: 2,
    weekday: 'thu',
    manner: 'unplanned',
    whereTo: 'custody',
    where: 'As the record of the end of the stay says.',
    account: 'You were remanded. I was in court, and saw you afterwards.',
    childSays: '“Tell my nan.” I did.',
    learned: 'Nobody had told the youth court about the home. They are told now.',
  },
};

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

export const PAST_3: readonly Course[] = [gate, wharf, glade, forgeAgain];
