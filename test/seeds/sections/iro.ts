/** The reviewing officer and statutory reviews. */
import { dateOf, plusDays } from '../oracle/days.js';
import { entryOf, TEXT } from '../situation.js';
import type { Section } from './section.js';

export const iro: Section = {
  contents: {
    'inform-iro': () => ({ how: 'telephone' }),
    'record-iro-view': () => ({ view: TEXT, agrees: 'agrees' }),
    'raise-iro-alert': () => ({ about: 'visits', alert: TEXT, cafcass: false }),
    'answer-iro-alert': (situation) => ({ alert: entryOf(situation, ['iro-alerted'], 'iro-alert-answered', 'alert'), answer: TEXT }),
    'countersign-iro-alert': (situation) => ({ alert: entryOf(situation, ['iro-alerted'], 'iro-alert-countersigned', 'alert') }),
    'withdraw-iro-alert': (situation) => ({ alert: entryOf(situation, ['iro-alerted'], 'iro-alert-withdrawn', 'alert'), why: TEXT }),
    'record-looked-after': ({ random, now }) => ({ date: plusDays(dateOf(now - 20 * 24 * 3_600_000), random.between(0, 22)) }),
    'hold-statutory-review': ({ random }) => ({
      number: random.between(1, 4),
      singly: random.chance(0.85),
      childTookPart: 'sent-views',
      decisions: TEXT,
    }),
  },
  by: {
    'record-iro-view': ['iro', 'irom'],
    'raise-iro-alert': ['iro'],
    'withdraw-iro-alert': ['iro'],
    'answer-iro-alert': ['tm', 'hos'],
    'countersign-iro-alert': ['hos', 'ad'],
    'hold-statutory-review': ['iro', 'irom'],
  },
  weights: (known) => [
    ['inform-iro', known.has('authorised', 'verbal-yes-first', 'verbal-yes-given') ? 0.8 : 0.1],
    ['record-iro-view', known.has('iro-informed') ? 0.6 : 0.05],
    ['raise-iro-alert', 0.3],
    ...['answer-iro-alert', 'countersign-iro-alert', 'withdraw-iro-alert'].map(
      (verb) => [verb, known.has('iro-alerted') ? 0.4 : 0.03] as const,
    ),
    ['record-looked-after', 0.25],
    ['hold-statutory-review', 0.5],
  ],
  rules: ['looked-after-before-today'],
};
