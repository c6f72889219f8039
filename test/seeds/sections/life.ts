/** Life there. */
import { TEXT } from '../situation.js';
import type { Section } from './section.js';

const MORE = ['record-leader-visit', 'record-iro-visit', 'offer-advocate', 'record-education', 'record-health', 'plan-contingency'];

export const life: Section = {
  contents: {
    'record-contact': ({ random }) => ({ how: 'telephone', with: random.pick(['child', 'home']) }),
    'record-leader-visit': ({ random }) => ({ seen: random.chance(0.8), account: TEXT }),
    'record-iro-visit': ({ random }) => ({ seen: random.chance(0.8), account: TEXT }),
    'offer-advocate': () => ({ answer: 'declined' }),
    'record-education': ({ random }) => ({
      how: random.pick(['in-place', 'planned', 'not-in-education-or-training']),
      ...(random.chance(0.5) && { startsOn: '2027-01-05' }),
      virtualSchoolTold: true,
    }),
    'record-health': () => ({ gp: TEXT, medication: TEXT, assessment: TEXT, dentist: TEXT }),
    'record-quality-visit': ({ random }) => ({ announced: random.chance(0.3), staff: TEXT, premises: TEXT, dbsEvidence: TEXT }),
    'plan-contingency': () => ({ whereTo: TEXT, who: TEXT, childKnows: false }),
  },
  by: { 'record-leader-visit': ['ad', 'dcs'], 'record-iro-visit': ['iro', 'irom'], 'record-quality-visit': ['qa', 'qa', 'qa', 'hsq'] },
  weights: ({ lives }) => [
    ['record-contact', lives ? 1.2 : 0.1],
    ['record-quality-visit', lives ? 0.6 : 0.05],
    ...MORE.map((verb) => [verb, lives ? 0.35 : 0.05] as const),
  ],
  rules: ['planned-education-has-a-date', 'every-child-of-school-age-learns'],
};
