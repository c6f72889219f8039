/** The end of the stay, and what is learned from it. */
import { at, type Story, TEXT } from '../story.js';
import { doesUsually } from './give.js';
import type { Section } from './section.js';
import { child, found, there } from './stories.js';

const LEFT = { manner: 'unplanned', whereTo: 'family' };
const left =
  (manner = 'unplanned') =>
  (): Story =>
    there().does('sw', 'record-stay-ended', { ...LEFT, manner });
const planned = (): Story => doesUsually(there(), ending, 'time-move-on');
const feedback = { answer: 'answered', childSaid: TEXT, family: TEXT, independent: false };

export const ending: Section = {
  commands: {
    'time-move-on': { by: 'sw', content: (story) => ({ at: story.now + 7 * 86_400_000, where: TEXT, introductions: TEXT }) },
    'record-move-on': { by: 'sw', content: () => ({ where: TEXT, reason: TEXT, childSays: TEXT }) },
    'ask-feedback': { by: 'sw', content: () => feedback },
    'hold-ending-meeting': { by: 'hos', content: () => ({ whatHappened: TEXT, learned: TEXT, whatTheySay: TEXT, nightMove: TEXT }) },
    'note-learning': { by: 'hos', content: () => ({ learned: TEXT }) },
    'look-back': { by: 'tm', content: () => ({ match: TEXT, passedOn: TEXT, toChange: TEXT }) },
    'tell-leaving-care-team': { by: 'sw', content: () => ({ account: TEXT }) },
    'withdraw-ending': { by: 'sw', content: () => ({ why: TEXT }) },
  },
  rules: {
    'ending-can-be-withdrawn': [
      () => left()().until('2026-11-19 10:00:01').tries('sw', 'withdraw-ending', { why: TEXT }),
      () => left()().until('2026-11-19 10:00').tries('sw', 'withdraw-ending', { why: TEXT }),
    ],
    'move-on-lies-ahead': [
      () => there().tries('sw', 'time-move-on', { at: at('2026-11-18 09:59'), where: TEXT, introductions: TEXT }),
      () => there().tries('sw', 'time-move-on', { at: at('2026-11-18 10:00'), where: TEXT, introductions: TEXT }),
    ],
    'says-what-the-child-said': [
      () => there().tries('sw', 'ask-feedback', { ...feedback, childSaid: undefined }),
      () => there().tries('sw', 'ask-feedback', feedback),
    ],
  },
  open: {
    'move-on-recorded': [left(), planned],
    'learning-note': [left()],
    'what-happened-meeting': [left()],
    'feedback-after-stay': [left('planned')],
    'feedback-during-stay': [there, found],
    // The child arrived at 17:00.
    'out-of-hours-look-back': [() => there(child())],
  },
};
