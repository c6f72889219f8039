/** More of them. */
import type { Course } from './course.js';

const dune: Course = {
  key: 'dune',
  child: { name: 'Maya Scarfell', years: 17, days: -40 },
  home: { name: 'Dune End', address: 'Dune Road, Fenmarsh, Brackenshire BX7 1ZX' },
  team: 'youth',
  socialWorker: 'sw-youth-1',
  weeksAgo: 41,
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
    whereTo: 'supported-accommodation',
    where: 'As the record of the end of the stay says.',
    account: 'You turned seventeen and wanted your own door. It is registered, and the key is yours.',
    childSays: '“My own key!”',
    learned: 'She was ready months before we were.',
  },
};

const ridge: Course = {
  key: 'ridge',
  child: { name: 'Aaron Blyth-Coe', years: 13, days: 95 },
  home: { name: 'Ridge House', address: 'Ridge Road, Hexley, Brackenshire BX9 5EF' },
  team: 'care',
  socialWorker: 'sw-care-2',
  weeksAgo: 38,
  words: {
    reasons: 'The carers are ill and you have nowhere from tomorrow.',
    alternatives: 'Seven emergency carers: all have somebody.',
    risks: 'Nuts. Everybody in the house knows, and so does the shop.',
    decision:
      'Nobody registered answers before tomorrow. The home is not registered, running it is against the law, and my decision does not change that.',
    forTheChild: 'It is for some days. I wish that it were a registered home.',
    childSaid: '“How many days?” I said what I know: about ten.',
    arrival: 'You were shown where everything is, twice.',
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

const forge: Course = {
  key: 'forge',
  child: { name: 'Nia Trevanion', years: 16, days: 160 },
  home: { name: 'Forge Flat', address: 'Forge Lane, Marlow Cross, Brackenshire BX1 2GH' },
  team: 'youth',
  socialWorker: 'sw-youth-2',
  weeksAgo: 35,
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
    week: 2,
    weekday: 'thu',
    manner: 'unplanned',
    whereTo: 'another-unregistered-home',
    where: 'As the record of the end of the stay says.',
    account: 'The house was closed by its owner with two days’ notice. You move to another one that is not registered either.',
    childSays: '“Again.”',
    learned: 'We had no contract that named a notice period. We have one now.',
  },
};

const brook: Course = {
  key: 'brook',
  child: { name: 'Joel Ambersley', years: 14, days: 250 },
  home: { name: 'Brook Cottage', address: 'Brook Lane, Nether Ings, Brackenshire BX8 6JK' },
  team: 'care',
  socialWorker: 'sw-care-1',
  weeksAgo: 31,
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
    week: 3,
    weekday: 'wed',
    manner: 'planned',
    whereTo: 'registered-home',
    where: 'As the record of the end of the stay says.',
    account: 'You move to a home that is registered. You have seen it three times and chose the room.',
    childSays: '“It smells of paint. It’s alright.”',
    learned: 'A home that had said no in week one said yes when you had met. We ask for a meeting first now.',
  },
  filedLate: true,
};

export const PAST_2: readonly Course[] = [dune, ridge, forge, brook];
