/** What Brackenshire says of the whole: each week, each month, each quarter; mostly in time. */
import type { Act } from './act.js';
import { personOf } from './authority.js';
import { type Census, census } from './census.js';
import type { Days } from './days.js';

/** Weeks ago in which a child was found of whom the list did not know: lives/there-before-2.ts, stories/found-there.ts. */
const FOUND = [24, 2];

/** From the first whole week on. */
export const assurances = (days: Days, weeks: number): Act[] => {
  const children = census(days);
  return [
    ...Array.from({ length: weeks }, (_, n) => weeks - 1 - n).flatMap((ago) => weekly(days, ago, children)),
    ...monthly(days, weeks),
    ...quarterly(days, weeks),
  ];
};

const weekly = (days: Days, ago: number, children: Census): Act[] => {
  const of = days.mondayOf(ago);
  const sent = days.at(ago, 'mon', ago % 7 === 3 ? '13:20' : '10:50');
  // On Thursdays; once in nine weeks it is forgotten until Monday.
  const stated = ago % 9 === 4 ? days.at(ago - 1, 'mon', '11:30') : days.at(ago, 'thu', '15:10');
  return [
    {
      at: sent,
      by: personOf('performance'),
      verb: 'send-weekly-list',
      content: { of, children: children(sent), sentTo: [{ post: 'chief-executive' }] },
    },
    {
      at: stated,
      by: personOf('list-keeper'),
      verb: 'state-list-complete',
      content: {
        ...{ of, children: children(stated), financeCompared: true, withoutUrnCompared: true, nightLogCompared: true },
        found: FOUND.includes(ago)
          ? 'Finance pays a house that was not on the list. It is now: see the record of the child who was found there.'
          : 'The four lists agree.',
      },
    },
  ];
};

const monthly = (days: Days, weeks: number): Act[] =>
  days.monthsSince(weeks).map(({ first, lastThursday }) => ({
    at: lastThursday,
    by: personOf('dcs'),
    verb: 'hold-assurance-meeting',
    content: {
      of: first,
      patterns: 'Half of the moves of this month began on a Friday or a Monday.',
      sufficiency: 'Homes say no to nights. Two providers are asked what they would need to say yes.',
      promptness: 'Decisions are on the file within two days, visits are written up the next day. Three were not, and we know why.',
      pastTheirDate: 'One statement of the list was late by a weekend.',
    },
  }));

const quarterly = (days: Days, weeks: number): Act[] =>
  days.quartersSince(weeks).map(({ first, evaluatedAt }) => ({
    at: evaluatedAt,
    by: personOf('edt-manager'),
    verb: 'evaluate-out-of-hours',
    content: {
      of: first,
      moves: 2,
      evaluation:
        'Both were asked for after nine. What the night was told was less than what the day knew: the handover has a page for it now.',
    },
  }));
