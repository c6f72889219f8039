/** What comes round every second or fourth week of a stay, and at its marks. */
import type { Days } from '../days.js';
import type { Scene } from '../scene.js';
import { type Course, lineOf, whenOf } from './course.js';
import { PLAN, QUALITY } from './paperwork.js';
import { CHILDS_WORDS, nth } from './words.js';

type Sometimes = Scene | false;

export const seldom = (course: Course, days: Days, n: number): Scene[] =>
  [...lookedAfter(course, days, n), ...asked(course, days, n), ...atMarks(course, days, n)].filter((scene) => scene !== false);

const comesRound =
  (n: number) =>
  (weeks: number, first: number): boolean =>
    n >= first && (n - first) % weeks === 0;

/** Risk, registration, quality. */
const lookedAfter = (course: Course, days: Days, n: number): Sometimes[] => {
  const when = whenOf(course, days);
  const { socialWorker: who } = course;
  const every = comesRound(n);
  return [
    every(2, 2) && {
      at: when(n, 'tue', '10:30'),
      who,
      verb: 'assess-risk',
      content: { what: 'both', account: 'Looked at with you and the home. What has changed is marked.' },
    },
    every(2, 3) && {
      at: when(n, 'tue', '12:15'),
      who: 'commissioning',
      verb: 'record-registration-status',
      content: { status: n > 6 ? 'applied' : 'applying' },
    },
    every(4, 4) && { at: when(n, 'tue', '14:40'), who: 'qa', verb: 'record-quality-visit', content: QUALITY },
  ];
};

/** Those who come to see and to ask the child. */
const asked = (course: Course, days: Days, n: number): Sometimes[] => {
  const when = whenOf(course, days);
  const { key, socialWorker: who } = course;
  const every = comesRound(n);
  return [
    every(4, 3) && {
      at: when(n, 'thu', '15:10'),
      who: 'iro',
      verb: 'record-iro-visit',
      content: { seen: true, account: 'I saw you at the house. You told me what you want me to ask, and I have asked it.' },
    },
    n === 3 && {
      at: when(n, 'thu', '16:20'),
      who: 'ad',
      verb: 'record-leader-visit',
      content: { seen: true, account: 'I came so that you would know who decides. You showed me round.' },
    },
    every(4, 3) && {
      at: when(n, 'fri', '14:00'),
      who: n % 3 === 2 ? 'iro' : who,
      verb: 'ask-feedback',
      content: {
        answer: 'answered',
        childSaid: nth(CHILDS_WORDS, key, n + 5),
        family: 'Your mum says that you sound calmer on the telephone.',
        independent: n % 3 === 2,
      },
    },
  ];
};

/** The nights that are reached in this week. Nobody is asked about those that had passed when the record began. */
const markIn = ({ already }: Course, n: number): number | undefined => {
  const nights = { 5: 28, 14: 90, 27: 180 }[n];
  const since = already && already.found === undefined ? already.week : 0;
  return nights !== undefined && nights > since * 7 ? nights : undefined;
};

/** The statutory review, the challenge from outside, a plan whose date has passed. */
const atMarks = (course: Course, days: Days, n: number): Sometimes[] => {
  const when = whenOf(course, days);
  const every = comesRound(n);
  const mark = markIn(course, n);
  return [
    n === 4 && {
      at: when(n, 'wed', '10:00'),
      who: 'iro',
      verb: 'hold-statutory-review',
      content: {
        number: 3,
        singly: true,
        childTookPart: 'was-there',
        decisions: 'The care plan stands: a registered home, near school. It is not met here, and I have said so.',
      },
    },
    mark !== undefined && {
      at: when(n, 'wed', '13:00'),
      who: 'challenge',
      verb: 'review-challenge',
      content: {
        nights: String(mark),
        challenge:
          'I asked why no registered home has been found, and read every answer. Two homes were asked in the wrong way; they are asked again.',
      },
    },
    every(10, 10) && {
      at: when(n, 'thu', '10:00'),
      who: lineOf(course).hos,
      verb: 'plan-move-on',
      content: ({ at }) => ({
        targetDate: days.dateAfter(at, 72),
        ...PLAN,
        whyTheDateMoved: 'The home that had said yes has taken somebody else. You were told first.',
      }),
    },
  ];
};
