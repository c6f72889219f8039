/** More of them, and one who was found by a bill. */
import { type Course, NO_WORDS } from './course.js';

const brook: Course = {
  key: 'brook',
  child: { name: 'Joel Ambersley', years: 17, days: 250 },
  home: { name: 'Brook Cottage', address: 'Brook Lane, Nether Ings, Brackenshire BX8 6JK' },
  team: 'care',
  socialWorker: 'sw-care-1',
  weeksAgo: 83,
  words: NO_WORDS,
  already: {
    week: 22,
    account:
      'Five months in the cottage by the bridge. You work on Saturdays at the boatyard and the yard asks after you. Three workers have left since ' +
      'then and you have stopped learning their names: you said so, and it goes into the contract.',
  },
  continuedIn: [23, 25],
  leaving: {
    week: 26,
    weekday: 'wed',
    manner: 'planned',
    whereTo: 'registered-home',
    where: 'A registered home for three, one stop from the boatyard.',
    account: 'You move to a home that is registered. You went there for six suppers first and washed up at two.',
    childSays: '“They remembered I don’t eat peas.”',
    learned: 'What you do well was in no letter to any home. It stands in the first line now.',
  },
};

const glade: Course = {
  key: 'glade',
  child: { name: 'Priscilla Yorke-Bann', years: 13, days: 175 },
  home: { name: 'Glade', address: 'Forest Way, Nether Ings, Brackenshire BX8 8UV' },
  team: 'care',
  socialWorker: 'sw-care-1',
  weeksAgo: 113,
  words: NO_WORDS,
  already: {
    week: 52,
    account:
      'A year this week. You were eleven when you came, and there was a cake on Sunday that nobody had meant as a joke. Sixty homes were asked in that ' +
      'year and nobody asked you which you would like. I did today, and wrote down all three answers.',
  },
  continuedIn: [53],
  leaving: {
    week: 54,
    weekday: 'thu',
    manner: 'planned',
    whereTo: 'foster-home',
    where: 'With your aunt Delphine and the cousins, who are approved as your carers.',
    account: 'You live with your aunt. She had asked us half a year ago, and the letter lay in the wrong tray.',
    childSays: '“I told you to ask her.” You did.',
    learned: 'A letter from the family is answered within the week, by name, and the child is told that it came.',
  },
};

const quay: Course = {
  key: 'quay',
  child: { name: 'Levi Pendock', years: 17, days: 90 },
  home: { name: 'Quay Steps', address: 'Quay Steps, Fenmarsh, Brackenshire BX7 4HD' },
  team: 'youth',
  socialWorker: 'sw-youth-2',
  weeksAgo: 79,
  words: NO_WORDS,
  already: {
    week: 18,
    account:
      'You have been at the Steps for eighteen weeks. The man who rents it out has said that he will register and has not. You sleep, you go to ' +
      'school, and you ask me every week whether this one counts. It does not, and you know why.',
  },
  continuedIn: [19, 22],
  leaving: {
    week: 24,
    weekday: 'wed',
    manner: 'planned',
    whereTo: 'registered-home',
    where: 'A registered home in Marlow Cross, with the room over the porch.',
    account: 'You move to a home that counts. We drove there by way of the chip shop, as agreed.',
    childSays: '“Does this one count?” Yes.',
    learned: 'A promise to register has a date from now on, and somebody who rings on that date.',
  },
};

const tollgate: Course = {
  key: 'tollgate',
  child: { name: 'Sorrel Haddow', years: 17, days: 60 },
  home: { name: 'Tollgate Lodge', address: 'Old Coach Road, Little Fenwick, Brackenshire BX3 6TN' },
  team: 'youth',
  socialWorker: 'sw-youth-1',
  weeksAgo: 46,
  already: {
    week: 22,
    found: 'registration-expired',
    account:
      'Finance pays a house that is on no list of mine. Its registration ran out three months ago and it went on as before, with you in it. We were ' +
      'sent a letter about it. It was filed.',
  },
  words: {
    reasons:
      'You have lived here for five months. When you came the home was registered; since then it has not been, and nobody told you or your mum. ' +
      'We did not look. You did nothing wrong.',
    alternatives: 'Eight registered homes asked today. Two would meet you this week. Your mum could have you at weekends.',
    risks:
      'The same four people are there as before, two of them with papers that ran out. Those two are not alone with you until they are renewed.',
    decision:
      'I decide after this child had moved, because we did not know. Nothing is authorised backwards. The home is not registered, running it is against the law, and my decision does not change that.',
    forTheChild:
      'The home where you live lost its licence three months ago, and we should have noticed. You stay while we find one that has one, and you meet them first.',
    childSaid: '“So who was checking?” Nobody was. I said so.',
    arrival: '',
  },
  continuedIn: [23],
  leaving: {
    week: 25,
    weekday: 'wed',
    manner: 'planned',
    whereTo: 'registered-home',
    where: 'Fenwick Rise, which is registered; I looked it up in front of you.',
    account: 'You move to a home whose certificate you have read yourself.',
    childSays: '“It’s got a stamp and everything.”',
    learned: 'Every bill for a home is compared with the register each week. A letter of Ofsted’s goes to a person and not into a file.',
  },
};

export const THERE_BEFORE_2: readonly Course[] = [brook, glade, quay, tollgate];
