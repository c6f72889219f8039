/** The end of the stay. */
import { HOUR } from '../oracle/days.js';
import { TEXT } from '../situation.js';
import type { Section } from './section.js';

export const ending: Section = {
  contents: {
    'time-move-on': ({ random, now }) => ({ at: now + random.between(-3, 20) * 12 * HOUR, where: TEXT, introductions: TEXT }),
    'record-move-on': () => ({ where: TEXT, reason: TEXT, childSays: TEXT }),
    'ask-feedback': ({ random }) => ({
      answer: random.pick(['answered', 'declined']),
      ...(random.chance(0.7) && { childSaid: TEXT }),
      family: TEXT,
      independent: random.chance(0.4),
    }),
    'hold-ending-meeting': ({ random }) => ({
      whatHappened: TEXT,
      learned: TEXT,
      whatTheySay: TEXT,
      ...(random.chance(0.5) && { nightMove: TEXT }),
    }),
    'note-learning': () => ({ learned: TEXT }),
    'look-back': () => ({ match: TEXT, passedOn: TEXT, toChange: TEXT }),
    'tell-leaving-care-team': () => ({ account: TEXT }),
    'withdraw-ending': () => ({ why: TEXT }),
  },
  by: { 'hold-ending-meeting': ['hos', 'tm'], 'note-learning': ['hos', 'tm'], 'look-back': ['tm', 'hos'] },
  weights: (known) => {
    const left = known.has('stay-ended');
    return [
      ['time-move-on', known.lives ? 0.6 : 0.03],
      ['record-move-on', left ? 2 : 0.05],
      ['ask-feedback', known.lives ? 0.5 : left ? 1 : 0.03],
      ['hold-ending-meeting', left ? 0.8 : 0.03],
      ['note-learning', left ? 0.8 : 0.03],
      ['look-back', known.has('moved', 'found-there', 'opening-position') ? 0.4 : 0.03],
      ['tell-leaving-care-team', 0.08],
      ['withdraw-ending', left ? 2 : 0.02],
    ];
  },
  rules: ['ending-can-be-withdrawn', 'move-on-lies-ahead', 'says-what-the-child-said'],
};
