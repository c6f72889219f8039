/** An order that ran out; a social worker who left, and a house that gives notice. */
import { LEFT } from '../authority.js';
import { orderMade } from './court.js';
import type { Course } from './course.js';

const HOUR = 3_600_000;

const caravan: Course = {
  key: 'caravan',
  child: { name: 'Dylan Ashgrove', years: 16, days: 200 },
  home: { name: 'Long Meadow', address: 'Site Road, Fenmarsh, Brackenshire BX7 9PW' },
  team: 'youth',
  socialWorker: 'sw-youth-2',
  weeksAgo: 14,
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
  besides: (when, days) => [
    { at: when(3, 'fri', '23:10'), who: 'edt', verb: 'record-missing', minutesAgo: 30, as: 'gone', content: {} },
    {
      at: when(3, 'fri', '23:25'),
      who: 'edt',
      verb: 'report-missing',
      content: ({ entry, at }) => ({ episode: entry('gone'), policeToldAt: at - 900_000, outOfHoursTeamToldAt: at - 600_000 }),
    },
    { at: when(3, 'fri', '23:25') + 16 * HOUR, who: 'edt', verb: 'record-return', minutesAgo: 20, content: {} },
    {
      at: when(3, 'fri', '23:10') + 61 * HOUR,
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
      at: when(3, 'fri', '23:10') + 62 * HOUR,
      who: 'sw-youth-2',
      verb: 'assess-risk',
      content: { what: 'both', account: 'After the Friday night: what you need on the day that the house comes into your mind.' },
    },
    ...orderMade(when, days, {
      week: 4,
      days: 42,
      advised: 'Not out alone after dark, and fetched back by the two of them.',
      advice: 'To be fetched back against your will is a deprivation of liberty. Apply this week.',
      restrictions: 'Not out alone after dark for six weeks; fetched back by people you know.',
    }),
    // It ran out on a Friday night and nobody had asked for another.
    {
      at: when(4, 'fri', '13:00') + 45 * 24 * HOUR,
      who: 'legal',
      verb: 'record-restrictions-stopped',
      content: {
        account:
          'The order ran out on Friday and I had not asked for another. From that night on nobody could lawfully fetch you back, and nobody did. You go ' +
          'out by yourself and text Sam. The mistake was mine, and I have told you, your solicitor and the director.',
      },
    },
  ],
};

const wharf: Course = {
  key: 'wharf',
  child: { name: 'Elinor Maddock', years: 17, days: 190 },
  home: { name: 'Wharf Rooms', address: 'Wharf Street, Marlow Cross, Brackenshire BX1 9LW' },
  team: 'youth',
  socialWorker: LEFT.post,
  weeksAgo: 16,
  handedOver: LEFT,
  words: {
    reasons:
      'You and the people you live with have stopped talking. You told me that it is quieter in the library, and that the library shuts at six.',
    alternatives: 'Seventeen homes and two landladies with a licence. Most want nobody who turns eighteen within the year.',
    risks: 'Men who wait at the bus station. The driver rings when you are on the bus, and somebody stands at the stop.',
    decision:
      'No registered home takes somebody of seventeen for half a year. The home is not registered, running it is against the law, and my decision does not change that.',
    forTheChild:
      'Homes say no because you will soon be eighteen. That is a bad reason, and I have told them so. You live at Wharf Rooms while we ask on.',
    childSaid: '“I’ll be eighteen before you find one.” I hope not. I wrote down the date.',
    arrival: 'You asked which window opens. Both do.',
  },
  besides: (when, days) => [
    {
      at: when(10, 'mon', '09:40'),
      who: 'tm-youth',
      verb: 'allocate',
      content: ({ duty }) => ({
        vacancy: Number(/@(\d+)/.exec(duty('allocation-vacant'))?.[1]),
        post: LEFT.to,
        handover:
          'Maeve went to the court team on Friday and told you herself, the week before. Yusuf has read your record and meets you on Wednesday at the ' +
          'library, not at the house: you asked for that. Open: the bus card, the letter to your sister, the college form.',
      }),
    },
    {
      at: when(14, 'tue', '15:10'),
      who: 'commissioning',
      verb: 'record-notice',
      content: ({ at }) => ({
        from: 'provider',
        homeEndsOn: days.dateAfter(at, 28),
        account:
          'They lose the lease and gave us the four weeks of the contract. You hear it from Yusuf tomorrow and not from the house. Fenwick Rise has seen ' +
          'you and answers on Friday; two more are asked tonight.',
      }),
    },
  ],
};

export const CURRENT_3: readonly Course[] = [caravan, wharf];
