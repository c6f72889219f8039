/** Stays of the year that are over. */
import type { Course } from './course.js';

const tide: Course = {
  key: 'tide',
  child: { name: 'Owen Hartsby', years: 14, days: 33 },
  home: { name: 'Tide House', address: 'Sea Lane, Fenmarsh, Brackenshire BX7 3AB' },
  team: 'care',
  socialWorker: 'sw-care-1',
  weeksAgo: 60,
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
    week: 4,
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

const mill: Course = {
  key: 'mill',
  child: { name: 'Freya Stainton', years: 16, days: 77 },
  home: { name: 'Mill Cottage', address: 'Mill Lane, Hexley, Brackenshire BX9 8QQ' },
  team: 'youth',
  socialWorker: 'sw-youth-1',
  weeksAgo: 57,
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
    weekday: 'thu',
    manner: 'unplanned',
    whereTo: 'family',
    where: 'As the record of the end of the stay says.',
    account: 'You went home. Your mum asked, and a judge said yes on the same day.',
    childSays: '“I packed in four minutes.”',
    learned: 'The family should have been asked in the first week, all of them and not only the first.',
  },
};

const barn: Course = {
  key: 'barn',
  child: { name: 'Caleb Rowntree', years: 12, days: 140 },
  home: { name: 'Tithe Barn', address: 'Church Lane, Nether Ings, Brackenshire BX8 5RT' },
  team: 'care',
  socialWorker: 'sw-care-2',
  weeksAgo: 52,
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
    week: 4,
    weekday: 'wed',
    manner: 'planned',
    whereTo: 'foster-home',
    where: 'As the record of the end of the stay says.',
    account: 'You live with Ann and Joe now. They came to tea here four times before.',
    childSays: '“They’ve got a trampoline. And a rule about it.”',
    learned: 'Introductions took four weeks and were worth it.',
  },
};

const vale: Course = {
  key: 'vale',
  child: { name: 'Shanelle Oduya', years: 15, days: 210 },
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
  leaving: {
    week: 1,
    weekday: 'thu',
    manner: 'unplanned',
    whereTo: 'hospital',
    where: 'As the record of the end of the stay says.',
    account: 'You were too ill to stay, and said so yourself. The ambulance came at three, and somebody you know went with you.',
    childSays: '“Will I come back here?” Not here. Somewhere better.',
    learned: 'The plan for a bad night was good and nobody had practised it.',
  },
};

export const PAST_1: readonly Course[] = [tide, mill, barn, vale];
