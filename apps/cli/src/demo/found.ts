/** The acts by which Brackenshire begins, and those of its weeks: delegation, cover, who is on call. */
import { PUBLISHED, PUBLISHED_TO } from '#authority/calendar/published';
import { OPERATOR } from '#domain/authority/turn';
import { assurances } from './assurances.js';
import type { Act } from './act.js';
import { LEFT, LEFT_AT, ON_CALL_TURNS, personOf, SEATS } from './authority.js';
import type { Days } from './days.js';

/** Everything that happens in a week fourteen months ago or later; the record begins on the Monday. */
export const FIRST_WEEK = 61;
const IN_POST_SINCE = Date.UTC(2024, 8, 2);

export const beginning = (days: Days): number => days.at(FIRST_WEEK, 'mon', '08:00');

export const founding = (days: Days): readonly Act[] => {
  const at = beginning(days);
  const posts = SEATS.flatMap(({ post, role, title, reportsTo }): Act[] => [
    { at, by: OPERATOR, verb: 'establish-post', content: { post, role, title, ...(reportsTo !== undefined && { reportsTo }) } },
    { at, by: OPERATOR, verb: 'appoint', content: { post, person: personOf(post), from: IN_POST_SINCE } },
  ]);
  return [
    ...posts,
    ...rules(days),
    ...turnsOnCall(days),
    ...weeks(days),
    ...awayAndBack(days),
    practiceEvaluated(days),
    ...assurances(days, FIRST_WEEK),
  ];
};

const rules = (days: Days): Act[] => {
  const at = beginning(days) + 5 * 60_000;
  const two = { proposedBy: personOf('performance') };
  return [
    {
      at,
      by: personOf('policy'),
      verb: 'adopt-calendar',
      content: { ...two, knownTo: `${PUBLISHED_TO}-12-31`, holidays: PUBLISHED.map(({ date, name }) => ({ date, name })) },
    },
    {
      at,
      by: personOf('policy'),
      verb: 'adopt-policy',
      content: {
        ...two,
        inForceFrom: days.dateAfter(at, 0),
        why: 'Our first version: the default as it stands. We will look at it again when we have lived with it for a quarter.',
        changes: [],
      },
    },
  ];
};

/** A fortnight from Friday afternoon on, until two weeks ahead of today. */
const turnsOnCall = (days: Days): Act[] =>
  Array.from({ length: Math.ceil((FIRST_WEEK + 3) / 2) }, (_, i) => ({
    at: beginning(days) + 15 * 60_000,
    by: personOf('policy'),
    verb: 'arrange-cover',
    content: {
      post: 'on-call',
      person: personOf(ON_CALL_TURNS[i % ON_CALL_TURNS.length]!),
      kind: 'on-call',
      from: days.fridayAt(FIRST_WEEK + 1 - 2 * i, '17:00'),
      to: days.fridayAt(FIRST_WEEK - 1 - 2 * i, '17:00'),
    },
  }));

const weeks = (days: Days): Act[] => [
  {
    at: days.at(4, 'wed', '16:40'),
    by: personOf('dcs'),
    verb: 'delegate',
    content: { fromPost: 'dcs', toPost: 'ad', from: days.at(3, 'mon', '00:00'), to: days.at(3, 'fri', '18:00') },
  },
  {
    at: days.at(1, 'mon', '12:10'),
    by: personOf('hos-youth'),
    verb: 'arrange-cover',
    content: { post: 'tm-youth', person: personOf('tm-care'), kind: 'cover', from: days.at(1, 'tue', '09:00'), to: days.endOf(4) },
  },
];

const awayAndBack = (days: Days): Act[] => [
  // A team manager who was ill in the week of vale (lives/past-1.ts).
  {
    at: days.inTurn(48, 'mon', '09:05'),
    by: personOf('hos-youth'),
    verb: 'arrange-cover',
    content: {
      post: 'tm-youth',
      person: personOf('hos-youth'),
      kind: 'cover',
      from: days.inTurn(48, 'mon', '09:10'),
      to: days.inTurn(48, 'wed', '17:00'),
    },
  },
  {
    at: days.fridayAt(LEFT.weeksAgo, '16:00'),
    by: personOf('policy'),
    verb: 'vacate-post',
    content: { post: LEFT.post, from: days.fridayAt(LEFT.weeksAgo, LEFT_AT) },
  },
  // Cover takes the calls; it allocates nobody to a child.
  {
    at: days.fridayAt(LEFT.weeksAgo, '16:10'),
    by: personOf('tm-youth'),
    verb: 'arrange-cover',
    content: {
      post: LEFT.post,
      person: personOf('tm-youth'),
      kind: 'cover',
      from: days.fridayAt(LEFT.weeksAgo, LEFT_AT),
      to: days.at(LEFT.weeksAgo - LEFT.weeks - 1, 'mon', '08:30'),
    },
  },
  {
    at: days.fridayAt(LEFT.weeksAgo - LEFT.weeks, '16:00'),
    by: personOf('policy'),
    verb: 'appoint',
    content: { post: LEFT.post, person: personOf(LEFT.post), from: days.at(LEFT.weeksAgo - LEFT.weeks - 1, 'mon', '08:30') },
  },
];

const practiceEvaluated = (days: Days): Act => ({
  at: days.at(8, 'thu', '15:30'),
  by: personOf('qa'),
  verb: 'evaluate-practice',
  content: {
    looked: 'The whole record of a child whose stay has ended, and what four people and the child remember of the first week.',
    found:
      'The visits read as if they were meant to be read by the child. The search stood still for nine days and nobody asked why. Twice a decision was ' +
      'told on the stairs.',
    learned: 'A search that stands still is asked about in the weekly review. Told to both teams on Monday, by the two who had written it.',
    actions: [{ what: 'The review asks for the date of the last answer from a home.', owner: 'hos-care', dueOn: days.date(-40) }],
  },
});
