/** The child is told, and is safe tonight. */
import { entryOf, TEXT } from '../situation.js';
import { ALL_DECISIONS } from '../known.js';
import { dateOf, plusDays } from '../oracle/days.js';
import type { Section } from './section.js';

export const decided: Section = {
  contents: {
    'tell-child': (situation) => ({
      decision: entryOf(situation, ALL_DECISIONS, 'child-told', 'decision'),
      by: 'social-worker',
      how: TEXT,
      childSaid: TEXT,
    }),
    'delay-telling': (situation) => ({
      decision: entryOf(situation, ALL_DECISIONS, 'child-told', 'decision'),
      why: TEXT,
      newDate: plusDays(dateOf(situation.now), situation.random.between(0, 9)),
    }),
    'record-safe-tonight': () => ({ where: TEXT, withWhom: TEXT, plan: TEXT }),
  },
  by: { 'record-safe-tonight': ['hos', 'sw', 'edt'] },
  weights: (known) => [
    ['tell-child', known.unanswered(ALL_DECISIONS, 'child-told', 'decision').length > 0 ? 3 : 0.1],
    ['delay-telling', known.unanswered(ALL_DECISIONS, 'child-told', 'decision').length > 0 ? 1.5 : 0.05],
    // Moved although the answer was no: somebody decides again.
    ...['send-request', 'endorse-request', 'authorise'].map((verb) => [verb, known.lives && known.has('not-authorised') ? 9 : 0] as const),
    ['record-safe-tonight', known.has('not-authorised', 'not-continued') ? 2 : 0.4],
  ],
  rules: ['decision-to-tell-is-known', 'delay-is-short', 'not-yet-due-to-be-told'],
};
