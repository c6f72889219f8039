/** A whole stay as a story: it begins, goes on week by week, and ends, or is still going on. */
import type { Days } from '../days.js';
import type { Scene, Story } from '../scene.js';
import { LEFT_AT } from '../authority.js';
import { alreadyThere } from './already-there.js';
import { type Course, whenOf } from './course.js';
import { leaving } from './leaving.js';
import { arrival, decision, request } from './paperwork.js';
import { week } from './week.js';

export const life = (course: Course): Story => ({
  ...course,
  scenes: (days) => handedOver(course.leaving ? until(stay(course, days), course, days) : inTime(stay(course, days)), course, days),
});

const inTime = (scenes: readonly Scene[]): Scene[] => scenes.toSorted((a, b) => a.at - b.at);

const stay = (course: Course, days: Days): Scene[] => [...beginning(course, days), ...weeks(course, days), ...besides(course, days)];

const beginning = (course: Course, days: Days): Scene[] =>
  course.already
    ? alreadyThere(course, course.already, days)
    : [...request(course, days), ...decision(course, days), ...arrival(course, days)];

const weeks = (course: Course, days: Days): Scene[] => {
  const first = course.already?.week ?? 0;
  const last = course.leaving?.week ?? course.lastWeek ?? course.weeksAgo;
  return Array.from({ length: last + 1 - first }, (_, n) => week(course, days, first + n)).flatMap((scenes, n) =>
    n === 0 ? scenes.filter(isAfterTheFirstDays(course, days)) : scenes,
  );
};

const besides = (course: Course, days: Days): readonly Scene[] => course.besides?.(whenOf(course, days), days) ?? [];

/** In the week in which it begins nothing of a stay comes before the first visit, and the first review is next Monday's. */
const isAfterTheFirstDays = (course: Course, days: Days) => {
  const first = whenOf(course, days)(course.already?.week ?? 0, 'thu', '12:50');
  return ({ at, verb }: Scene): boolean => at > first && verb !== 'complete-action' && verb !== 'write-up-visit';
};

/** What would have come after the child left did not. */
const until = (scenes: readonly Scene[], course: Course, days: Days): Scene[] => {
  const left = course.leaving!;
  const end = whenOf(course, days)(left.week, left.weekday, '15:00');
  return [...inTime(scenes.filter(({ at }) => at < end)), ...leaving(course, days)];
};

/** From the Friday on which the post falls vacant its scenes are another's. */
const handedOver = (scenes: readonly Scene[], { handedOver: over, socialWorker }: Course, days: Days): readonly Scene[] => {
  if (over === undefined) return scenes;
  const at = days.fridayAt(over.weeksAgo, LEFT_AT);
  return scenes.map((scene) => (scene.at >= at && scene.who === socialWorker ? { ...scene, who: over.to } : scene));
};
