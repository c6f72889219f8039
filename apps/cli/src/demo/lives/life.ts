/** A whole stay as a story: it begins, goes on week by week, and ends, or is still going on. */
import type { Days } from '../days.js';
import type { Scene, Story } from '../scene.js';
import { type Course, whenOf } from './course.js';
import { leaving } from './leaving.js';
import { arrival, decision, request } from './paperwork.js';
import { week } from './week.js';

export const life = (course: Course): Story => ({
  ...course,
  scenes: (days) => (course.leaving ? until(stay(course, days), course, days) : inTime(stay(course, days))),
});

const inTime = (scenes: readonly Scene[]): Scene[] => scenes.toSorted((a, b) => a.at - b.at);

const stay = (course: Course, days: Days): Scene[] => [
  ...request(course, days),
  ...decision(course, days),
  ...arrival(course, days),
  ...Array.from({ length: (course.leaving?.week ?? course.lastWeek ?? course.weeksAgo) + 1 }, (_, n) => week(course, days, n)).flatMap(
    (scenes, n) => (n === 0 ? scenes.filter(isAfterTheMove(course, days)) : scenes),
  ),
  ...(course.besides?.(whenOf(course, days), days) ?? []),
];

/** In the week of the move nothing of a stay comes before it, and the first review is next Monday's. */
const isAfterTheMove =
  (course: Course, days: Days) =>
  ({ at, verb }: Scene): boolean =>
    at > whenOf(course, days)(0, 'thu', '12:50') && verb !== 'complete-action';

/** What would have come after the child left did not. */
const until = (scenes: readonly Scene[], course: Course, days: Days): Scene[] => {
  const left = course.leaving!;
  const end = whenOf(course, days)(left.week, left.weekday, '15:00');
  return [...inTime(scenes.filter(({ at }) => at < end)), ...leaving(course, days)];
};
