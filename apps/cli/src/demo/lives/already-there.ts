/** Children who lived there before there was a record: known when Brackenshire began, or found out later. */
import type { Days } from '../days.js';
import { informIro, visit, writeUp } from '../phrases.js';
import type { Scene } from '../scene.js';
import { type AlreadyThere, type Course, whenOf } from './course.js';
import { decision, firstDays, request } from './paperwork.js';
import { BEDROOM, CHILDS_WORDS, EDUCATION, FAMILY_TIME, HEALTH, HOBBIES, nth } from './words.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const alreadyThere = (course: Course, already: AlreadyThere, days: Days): Scene[] => {
  // The days that follow a move follow here the day on which the record begins.
  const fromThen = { ...course, weeksAgo: course.weeksAgo - already.week };
  return already.found === undefined ? opened(course, fromThen, already, days) : found(course, fromThen, already, days);
};

/** What lies before is told in one entry, and not judged. */
const opened = (course: Course, fromThen: Course, { account }: AlreadyThere, days: Days): Scene[] => {
  const at = whenOf(fromThen, days)(0, 'mon', '10:10');
  return [
    {
      at,
      who: course.socialWorker,
      verb: 'open-position',
      content: {
        livingThereSince: whenOf(course, days)(0, 'wed', '16:00'),
        decisionInForce: true,
        lastVisitOn: days.dateAfter(at - 5 * DAY, 0),
        lastReviewOn: days.dateAfter(at - 6 * DAY, 0),
        account,
      },
    },
    informIro(at + 4 * HOUR, course.socialWorker),
    ...firstDays(fromThen, days).filter(({ verb }) => verb !== 'record-previous-home-notice'),
  ];
};

/** Asked for and decided after the child had moved. */
const found = (course: Course, fromThen: Course, { found: what, account }: AlreadyThere, days: Days): Scene[] => {
  const when = whenOf(fromThen, days);
  const { socialWorker: who, key } = course;
  const livingThereSince = whenOf(course, days)(0, 'wed', '16:00');
  return [
    {
      at: when(0, 'mon', '10:20'),
      who: 'commissioning',
      verb: 'record-found-there',
      minutesAgo: 15,
      content: { livingThereSince, found: what, account },
    },
    visit({
      at: when(0, 'mon', '13:20'),
      who,
      as: 'visit 0',
      announced: false,
      minutesAgo: 60,
      note: 'Seen alone, within two hours of our knowing. I told you why a stranger stood in your kitchen.',
    }),
    ...request(fromThen, days).filter(({ verb }) => verb !== 'open-move'),
    writeUp(when(0, 'tue', '10:10'), who, 'visit 0', {
      childsWords: nth(CHILDS_WORDS, key, 0),
      bedroom: nth(BEDROOM, key, 0),
      education: nth(EDUCATION, key, 0),
      health: nth(HEALTH, key, 0),
      familyTime: nth(FAMILY_TIME, key, 0),
      hobbies: nth(HOBBIES, key, 0),
    }),
    ...decision(fromThen, days),
    ...firstDays(fromThen, days),
    ...marksPassed(when(0, 'fri', '09:30')),
  ];
};

/** What should have been asked from outside after four weeks and after three months is asked now. */
export const marksPassed = (at: number): Scene[] =>
  ['28', '90'].map((nights, i) => ({
    at: at + i * HOUR,
    who: 'challenge',
    verb: 'review-challenge',
    content: {
      nights,
      challenge: `You had been here for ${nights} nights before anybody asked what I ask now: who looked for a registered home? Nobody did. They begin today.`,
    },
  }));
