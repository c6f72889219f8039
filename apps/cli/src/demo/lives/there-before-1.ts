/** Children who lived there when Brackenshire began to keep this record, and have moved on since. */
import { type Course, NO_WORDS } from './course.js';

const HOME = { registered: 'registered-home', foster: 'foster-home', own: 'supported-accommodation' } as const;

const tide: Course = {
  key: 'tide',
  child: { name: 'Owen Hartsby', years: 14, days: 33 },
  home: { name: 'Tide House', address: 'Sea Lane, Fenmarsh, Brackenshire BX7 3AB' },
  team: 'care',
  socialWorker: 'sw-care-1',
  weeksAgo: 87,
  words: NO_WORDS,
  already: {
    week: 26,
    account:
      'You have lived here for half a year. The director decided it in the first week and has decided it again each month; her last decision stands. ' +
      'There is no order. You were last seen on Wednesday, alone, with the dog.',
  },
  continuedIn: [27],
  leaving: {
    week: 28,
    weekday: 'wed',
    manner: 'planned',
    whereTo: HOME.registered,
    where: 'A registered home at the other end of your bus line. Your school stays your school.',
    account: 'You move to a home that is registered. You have seen it three times and chose the room.',
    childSays: '“It smells of paint. It’s alright.”',
    learned: 'A home that had said no in week one said yes when you had met. We ask for a meeting first now.',
  },
};

const mill: Course = {
  key: 'mill',
  child: { name: 'Freya Stainton', years: 17, days: 200 },
  home: { name: 'Mill Cottage', address: 'Mill Lane, Hexley, Brackenshire BX9 8QQ' },
  team: 'youth',
  socialWorker: 'sw-youth-1',
  weeksAgo: 75,
  words: NO_WORDS,
  already: {
    week: 14,
    account:
      'You came here fourteen weeks ago, because the home where you were was not good for you. You told us why, and we believed you. Nobody had written it ' +
      'down in one place until today. The decision is three weeks old. Your mum has asked the court.',
  },
  continuedIn: [15],
  leaving: {
    week: 17,
    weekday: 'thu',
    manner: 'unplanned',
    whereTo: 'family',
    where: 'Home, to your mum and your brother.',
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
  weeksAgo: 74,
  words: NO_WORDS,
  already: {
    week: 13,
    account:
      'It was to be ten days, while your carers were ill. It has been thirteen weeks. They cannot have you back, and you heard it from me and not ' +
      'from the letter. No nuts in the house: everybody knows, and so does the shop.',
  },
  continuedIn: [14, 16],
  leaving: {
    week: 17,
    weekday: 'wed',
    manner: 'planned',
    whereTo: HOME.foster,
    where: 'With Ann and Joe, twenty minutes from here.',
    account: 'You live with Ann and Joe now. They came to tea here four times before.',
    childSays: '“They’ve got a trampoline. And a rule about it.”',
    learned: 'Introductions took four weeks and were worth it.',
  },
};

const dune: Course = {
  key: 'dune',
  child: { name: 'Maya Scarfell', years: 17, days: 45 },
  home: { name: 'Dune End', address: 'Dune Road, Fenmarsh, Brackenshire BX7 1ZX' },
  team: 'youth',
  socialWorker: 'sw-youth-1',
  weeksAgo: 101,
  words: NO_WORDS,
  already: {
    week: 40,
    account:
      'Nine months, and it was always going to be next month. You go out at night to be by yourself; somebody walks behind you, far enough. The ' +
      'director has seen you twice. You will be sixteen in two weeks and you have asked for your own door.',
  },
  continuedIn: [41],
  leaving: {
    week: 43,
    weekday: 'wed',
    manner: 'planned',
    whereTo: HOME.own,
    where: 'A flat in the house on Mercer Street, which is registered, with somebody downstairs.',
    account: 'You turned sixteen and wanted your own door. It is registered, and the key is yours.',
    childSays: '“My own key!”',
    learned: 'You were ready months before we were.',
  },
};

export const THERE_BEFORE_1: readonly Course[] = [tide, mill, barn, dune];
