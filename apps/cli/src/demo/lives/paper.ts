/** The stories that are told in full, with the paper that every stay has. */
import type { Story } from '../scene.js';
import { type Course, NO_WORDS, whenOf } from './course.js';
import { beforeTheDecision, firstDays } from './paperwork.js';
import { besidesInWeek } from './week.js';

const HOUR = 3_600_000;

type Stay = Pick<Course, 'team' | 'weeksAgo'> & {
  /** The week in which the child left, on a Wednesday. */
  readonly left?: number;
};

export const withItsPaper = (story: Story, stay: Stay): Story => {
  const course: Course = { ...story, ...stay, words: NO_WORDS };
  return {
    ...story,
    scenes: (days) => {
      const when = whenOf(course, days);
      const weeks = Array.from({ length: (stay.left ?? stay.weeksAgo) + 1 }, (_, n) => besidesInWeek(course, days, n)).flat();
      const end = stay.left === undefined ? Infinity : when(stay.left, 'wed', '15:00');
      const told = story.scenes(days);
      const began = told[0]!.at;
      // Where the child was there already, advice and checks come two days late.
      const before = beforeTheDecision(course, days).map((scene) => (scene.at < began ? { ...scene, at: scene.at + 48 * HOUR } : scene));
      const paper = [...before, ...firstDays(course, days), ...weeks].filter(({ at }) => at > began && at < end);
      return [...told, ...paper].toSorted((a, b) => a.at - b.at);
    },
  };
};
