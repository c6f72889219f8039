/** The weeks of a stay: visit, review, contact, search; and what comes round more seldom. */
import type { Days } from '../days.js';
import { file, outcome, review, tellChild, visit, writeUp } from '../phrases.js';
import type { Scene } from '../scene.js';
import { type Course, lineOf, whenOf } from './course.js';
import { seldom } from './seldom.js';
import { BEDROOM, CHILDS_WORDS, CONTINUED, DECISIONS, EDUCATION, FAMILY_TIME, HEALTH, HOBBIES, nth, TOLD, VISIT_NOTES } from './words.js';

const HOUR = 3_600_000;

/** The n-th week after the one of the move. */
export const week = (course: Course, days: Days, n: number): Scene[] => [
  ...(course.missedVisits?.includes(n) ? [] : seen(course, days, n)),
  ...(course.missedReviews?.includes(n) ? [] : reviewed(course, days, n)),
  ...inTouch(course, days, n),
  ...searched(course, days, n),
  ...seldom(course, days, n),
  ...(continuedIn(course, n) ? continued(course, days, n) : []),
];

/** What goes on beside visits and reviews. */
export const besidesInWeek = (course: Course, days: Days, n: number): Scene[] => [
  ...inTouch(course, days, n),
  ...searched(course, days, n),
  ...seldom(course, days, n),
  ...(n > 0 ? [actionsDone(course, days, n)] : []),
];

const seen = (course: Course, days: Days, n: number): Scene[] => {
  const when = whenOf(course, days);
  const { key, socialWorker: who } = course;
  return [
    visit({ at: when(n, 'wed', '16:50'), who, as: `visit ${String(n)}`, announced: n % 2 === 0, note: nth(VISIT_NOTES, key, n) }),
    actionsDone(course, days, n),
    writeUp(when(n, 'thu', '11:15'), who, `visit ${String(n)}`, {
      childsWords: nth(CHILDS_WORDS, key, n),
      bedroom: nth(BEDROOM, key, n),
      education: nth(EDUCATION, key, n),
      health: nth(HEALTH, key, n),
      familyTime: nth(FAMILY_TIME, key, n),
      hobbies: nth(HOBBIES, key, n),
    }),
  ];
};

const actionsDone = (course: Course, days: Days, n: number): Scene => ({
  at: whenOf(course, days)(n, 'wed', '17:40'),
  who: course.socialWorker,
  verb: 'complete-action',
  content: ({ openActions }) => openActions.map((action) => ({ ...action, whatCame: 'Done, and told to you.' })),
});

const reviewed = (course: Course, days: Days, n: number): Scene[] => {
  const when = whenOf(course, days);
  const { key, socialWorker } = course;
  const { tm, hos } = lineOf(course);
  return [
    review({
      at: when(n, 'mon', '10:15'),
      who: hos,
      as: `review ${String(n)}`,
      came: ['social-worker', 'team-manager', n % 2 === 0 ? 'iro' : 'commissioning'],
    }),
    outcome(days, when(n, 'mon', '15:05'), hos, `review ${String(n)}`, [socialWorker, tm, 'iro'], {
      decisions: nth(DECISIONS, key, n),
      education: nth(EDUCATION, key, n + 3),
      health: nth(HEALTH, key, n + 3),
      familyTime: nth(FAMILY_TIME, key, n + 3),
      hobbies: nth(HOBBIES, key, n + 3),
      ...(n % 3 === 0 && { actions: [['What you asked for at the last visit: do it, or say why not.', socialWorker, 5]] as const }),
    }),
  ];
};

const contact = (at: number, who: string): Scene => ({
  at,
  who,
  verb: 'record-contact',
  content: { how: 'daily-log-read-and-confirmed', with: 'home' },
});

/** More often in the first fortnight, if not on every day of it; then between visits. */
const inTouch = (course: Course, days: Days, n: number): Scene[] => {
  const when = whenOf(course, days);
  const often = n === 1 ? (['mon', 'tue', 'fri'] as const) : (['fri'] as const);
  return often.map((day) => contact(when(n, day, '08:50'), course.socialWorker));
};

/** Often, if not on every working day; from the third week on a signed statement a week. */
const searched = (course: Course, days: Days, n: number): Scene[] => {
  const when = whenOf(course, days);
  const search = (day: 'mon' | 'tue' | 'wed' | 'thu' | 'fri'): Scene => ({
    at: when(n, day, '13:20'),
    who: 'placements',
    verb: 'record-search',
    content: { source: 'imported', asked: [{ home: 'Four homes of the framework', couldNotOffer: 'Full; one asks again on Friday.' }] },
  });
  if (n === 0) return [search('fri')];
  if (n === 1) return (['mon', 'wed', 'fri'] as const).map(search);
  if (n === 2) return (['tue', 'thu'] as const).map(search);
  return [
    {
      at: when(n, 'mon', '13:20'),
      who: 'placements',
      verb: 'state-search',
      // Holidays may put the eleventh working day off.
      ...(n === 3 && { ifItComesToThat: true as const }),
      content: { account: 'Every home of the framework asked again this week. Two answers are still out.' },
    },
  ];
};

const continuedIn = ({ continuedIn: weeks }: Course, n: number): boolean => (weeks ? weeks.includes(n) : n % 3 === 2);

const continued = (course: Course, days: Days, n: number): Scene[] => {
  const when = whenOf(course, days);
  const { key, socialWorker: who } = course;
  // The morning and the afternoon after it, on whichever day that was.
  const at = when(n, 'mon', '16:20');
  const as = `continuation ${String(n)}`;
  const said = nth(CONTINUED, key, n);
  return [
    {
      at,
      who: 'dcs',
      verb: 'continue',
      as,
      content: { reasons: `After the review of this morning. ${said}`, reasonForTheChild: said },
    },
    file(at + 17 * HOUR, who, as, `BXC-${String(20_000 + course.weeksAgo * 137)}-D${String(n)}`),
    tellChild(at + 24 * HOUR, who, as, nth(TOLD, key, n)),
  ];
};
