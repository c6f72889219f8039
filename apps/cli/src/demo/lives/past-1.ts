/** Short stays of the year that are over, and the second move of one child. */
import type { Course } from './course.js';

const vale: Course = {
  key: 'vale',
  child: { name: 'Shanelle Oduya', years: 17, days: 210 },
  home: { name: 'Vale View', address: 'Vale Road, Marlow Cross, Brackenshire BX1 7PL' },
  team: 'youth',
  socialWorker: 'sw-youth-2',
  weeksAgo: 48,
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
  // Samir was ill that week; the head of service stood in for him.
  conflict: {
    sentBy: 'hos-youth',
    reason:
      'I sent this request myself while Samir is ill and Yusuf drives to the court. Priya is in a hearing until six, and an address has to be named by five.',
  },
  leaving: {
    week: 1,
    weekday: 'thu',
    manner: 'unplanned',
    whereTo: 'hospital',
    where: 'The ward for young people at the Royal.',
    account: 'You were too ill to stay, and said so yourself. The ambulance came at three, and somebody you know went with you.',
    childSays: '“Will I come back here?” Not here. Somewhere better.',
    learned: 'The plan for a bad night was good and nobody had practised it.',
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
    weekday: 'tue',
    manner: 'unplanned',
    whereTo: 'family',
    where: 'With your grandad, in Hollin Bridge.',
    account:
      'Your grandad drove through the night and stood at the door on Sunday. He is family, he was checked in a day, and you went with him on Tuesday.',
    childSays: '“Grandad did my seat belt up like I’m four.”',
    learned: 'Nobody had his number. It was in your telephone, under G.',
  },
  besides: (when, days) => [
    {
      at: when(1, 'mon', '12:10'),
      who: 'sw-care-2',
      verb: 'record-previous-home-notice',
      content: ({ at }) => ({ how: 'notice-given-and-review-held', noticeGivenOn: days.dateAfter(at, -3) }),
    },
  ],
};

const forge: Course = {
  key: 'forge',
  child: { name: 'Nia Trevanion', years: 17, days: 160 },
  home: { name: 'Forge Flat', address: 'Forge Lane, Marlow Cross, Brackenshire BX1 2GH' },
  team: 'youth',
  socialWorker: 'sw-youth-2',
  weeksAgo: 35,
  words: {
    reasons: 'The house where you lived was sold. You read it on the board in the garden before anybody told you.',
    alternatives: 'Eighteen homes. The nearest that would meet you is two hours from your college, and you said no to that.',
    risks: 'You owe somebody money and will not say whom. Somebody waits with you at the bus.',
    decision:
      'There is no registered home this side of the county. The home is not registered, running it is against the law, and my decision does not change that.',
    forTheChild:
      'You should have heard it from us and not from a board. You live here while we look for a home, and you hear of each one first.',
    childSaid: '“Is this one for sale?”',
    arrival: 'You asked for a shower first. There were towels.',
  },
  leaving: {
    week: 2,
    weekday: 'wed',
    manner: 'unplanned',
    whereTo: 'another-unregistered-home',
    where: 'Tannery Yard, from tonight.',
    account: 'The house was closed by its owner with two days’ notice. You move to another one that is not registered either.',
    childSays: '“Again.”',
    learned: 'We had no contract that named a notice period. We have one now.',
  },
};

const forgeAgain: Course = {
  key: 'forge-again',
  child: { name: 'Nia Trevanion', years: 17, days: 160 },
  home: { name: 'Tannery Yard', address: 'Tannery Yard, Marlow Cross, Brackenshire BX1 6AA' },
  team: 'youth',
  socialWorker: 'sw-youth-2',
  weeksAgo: 33,
  words: {
    reasons: 'The owner of the flat sends you out with two days’ notice. You asked whether it is you. It is not: he is selling, too.',
    alternatives: 'Ten homes; three would see you next month. One has seen you already and asks for a week.',
    risks: 'The two people from the flat come with you for the first week, by night as well.',
    decision:
      'One registered home will very likely have her in two weeks; nobody has tonight. The home is not registered, running it is against the law, and my decision does not change that.',
    forTheChild:
      'This is your second house in a month that is not registered, and I am ashamed of it. The home that saw you on Monday is the plan.',
    childSaid: '“Again.” Yes.',
    arrival: 'You carried everything in one go, so as not to come back.',
  },
  leaving: {
    week: 2,
    weekday: 'wed',
    manner: 'planned',
    whereTo: 'registered-home',
    where: 'A registered home near your college.',
    account: 'The home that asked for a week said yes after nine days. It is registered.',
    childSays: '“I’ve put the posters up. All of them.”',
    learned: 'A child whose home is sold hears it from us first. The contract says so now.',
  },
  childKey: 'forge',
};

export const PAST_1: readonly Course[] = [vale, ridge, forge, forgeAgain];
