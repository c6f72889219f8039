/** How a stay ends, and what is learned. */
import type { Days } from '../days.js';
import type { Scene } from '../scene.js';
import { type Course, lineOf, whenOf } from './course.js';

const HOUR = 3_600_000;

export const leaving = (course: Course, days: Days): Scene[] => {
  const { week, weekday, manner, whereTo, where, account, childSays, learned } = course.leaving!;
  const left = whenOf(course, days)(week, weekday, '15:30');
  const { socialWorker: who } = course;
  const { hos } = lineOf(course);
  return [
    { at: left, who, verb: 'record-stay-ended', minutesAgo: 25, content: { manner, whereTo, account } },
    { at: left + 2 * HOUR, who, verb: 'record-move-on', content: { where, reason: learned, childSays } },
    {
      at: left + 2.5 * HOUR,
      who,
      verb: 'complete-action',
      content: ({ openActions }) => openActions.map((action) => ({ ...action, whatCame: 'Closed with the move on.' })),
    },
    {
      at: whenOf(course, days)(week + 1, 'thu', '10:00'),
      who: hos,
      verb: 'hold-ending-meeting',
      content: { whatHappened: account, learned, whatTheySay: childSays, nightMove: 'Read with the team that was there that night.' },
    },
  ];
};
