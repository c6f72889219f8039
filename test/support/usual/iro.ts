/** The reviewing officer and statutory reviews. */
import { type Story, TEXT } from '../story.js';
import { doesUsually } from './give.js';
import { lastOf, type Section } from './section.js';
import { agreed, atNight, there } from './stories.js';

const after =
  (...verbs: string[]) =>
  (): Story =>
    verbs.reduce((story, verb) => doesUsually(story, iro, verb), there());
const reviewed = (number: number) => (): Story => doesUsually(there(), iro, 'hold-statutory-review', { number });

export const iro: Section = {
  commands: {
    'inform-iro': { by: 'sw', content: () => ({ how: 'telephone' }) },
    'record-iro-view': { by: 'iro', content: () => ({ view: TEXT, agrees: 'cannot-say-yet' }) },
    'raise-iro-alert': { by: 'iro', content: () => ({ about: 'visits', alert: TEXT, cafcass: false }) },
    'answer-iro-alert': { by: 'tm', content: (story) => ({ alert: lastOf(story, 'iro-alerted'), answer: TEXT }) },
    'countersign-iro-alert': { by: 'hos', content: (story) => ({ alert: lastOf(story, 'iro-alerted') }) },
    'withdraw-iro-alert': { by: 'iro', content: (story) => ({ alert: lastOf(story, 'iro-alerted'), why: TEXT }) },
    'record-looked-after': { by: 'sw', content: () => ({ date: '2026-11-12' }) },
    'hold-statutory-review': {
      by: 'iro',
      content: () => ({ number: 1, singly: true, childTookPart: 'was-there', decisions: TEXT }),
    },
  },
  rules: {
    'looked-after-before-today': [
      () => there().tries('sw', 'record-looked-after', { date: '2026-11-19' }),
      () => there().tries('sw', 'record-looked-after', { date: '2026-11-18' }),
    ],
  },
  open: {
    'iro-informed': [agreed, atNight, there],
    'iro-view': [() => doesUsually(agreed(), iro, 'inform-iro'), after('inform-iro')],
    'iro-alert-answered': [after('raise-iro-alert'), after('raise-iro-alert', 'answer-iro-alert')],
    'first-statutory-review': [after('record-looked-after')],
    'second-statutory-review': [reviewed(1)],
    'later-statutory-reviews': [reviewed(2)],
    'early-review': [there],
  },
};
