/** Life there: seeing the child, contact, school, health. */
import { AUTHORITY, LONG_AGO, Story, TEXT } from '../story.js';
import type { Section } from './section.js';
import { child, there } from './stories.js';

const education = (how: string, story: Story, more = {}) =>
  story.tries('sw', 'record-education', { how, virtualSchoolTold: true, ...more });
/** Eleven years old on the day of the move. */
const young = (): Story => there(child().born('2015-03-02'));
/** The team manager holds the post of quality assurance as well. */
const visitedBy = (person: string) => {
  const also = { seq: 2, from: LONG_AGO, post: 'qa', person: 'tm' };
  const story = there(new Story({ ...AUTHORITY, holdings: [...AUTHORITY.holdings, also] }).born('2008-12-10'));
  return story.tries(person, 'record-quality-visit', { announced: false, staff: TEXT, premises: TEXT, dbsEvidence: TEXT });
};

export const life: Section = {
  commands: {
    'record-contact': { by: 'sw', content: () => ({ how: 'telephone', with: 'child' }) },
    'record-leader-visit': { by: 'ad', content: () => ({ seen: true, account: TEXT }) },
    'record-iro-visit': { by: 'iro', content: () => ({ seen: true, account: TEXT }) },
    'offer-advocate': { by: 'sw', content: () => ({ answer: 'accepted' }) },
    'record-education': { by: 'sw', content: () => ({ how: 'in-place', where: TEXT, hoursAWeek: 20, virtualSchoolTold: true }) },
    'record-health': { by: 'sw', content: () => ({ gp: TEXT, medication: TEXT, assessment: TEXT, dentist: TEXT }) },
    'record-quality-visit': {
      by: 'qa',
      content: () => ({ announced: false, staff: TEXT, premises: TEXT, dbsEvidence: TEXT }),
    },
    'plan-contingency': { by: 'tm', content: () => ({ whereTo: TEXT, who: TEXT, childKnows: true }) },
  },
  rules: {
    'visitor-from-the-line-says-why': [() => visitedBy('tm'), () => visitedBy('qa')],
    'planned-education-has-a-date': [() => education('planned', there()), () => education('planned', there(), { startsOn: '2026-11-23' })],
    'every-child-of-school-age-learns': [
      () => education('not-in-education-or-training', young()),
      () => education('not-in-education-or-training', there()),
    ],
  },
  open: {
    'contact-between-visits': [there],
    'senior-leader-visit': [there],
    'iro-sees-child': [there],
    'advocate-offered': [there],
    'education-in-place': [there],
    'health-and-gp': [there],
    'unannounced-quality-visit': [there],
    'contingency-plan': [there],
  },
};
