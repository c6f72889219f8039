/** The court: advice, application, orders, what Ofsted is told. */
import { localDate, dateOfDay, dayOfDate } from '#domain/calendar/calendar';
import { CALENDAR, type Story, TEXT } from '../story.js';
import { doesUsually } from './give.js';
import type { Section } from './section.js';
import { agreed, asked, atNight, there } from './stories.js';

const daysLater = (story: Story, days: number): string => dateOfDay(dayOfDate(localDate(CALENDAR, story.now)) + days);
const after =
  (verb: string, more = {}, story = there) =>
  (): Story =>
    doesUsually(story(), court, verb, more).until('2026-11-19 10:00');
const order = (more = {}) => ({ how: 'made', restrictions: TEXT, tellOfsted: false, ...more });

export const court: Section = {
  commands: {
    'give-legal-advice': { by: 'legal', content: () => ({ deprivesOfLiberty: true, restrictions: TEXT, advice: TEXT }) },
    'record-legal-status': { by: 'legal', content: () => ({ to: 'remand' }) },
    'lodge-application': { by: 'legal', content: () => ({ what: 'first', urgency: '24-hours' }) },
    'record-order': { by: 'legal', content: (story) => order({ expiresOn: daysLater(story, 28) }) },
    'record-order-refused': { by: 'legal', content: () => ({ account: TEXT }) },
    'record-order-discharged': { by: 'legal', content: () => ({ account: TEXT }) },
    'record-restrictions-stopped': { by: 'sw', content: () => ({ account: TEXT }) },
    'record-restrictions-used': { by: 'sw', content: () => ({ used: TEXT, allowed: 'all-allowed' }) },
    'record-hearing': {
      by: 'legal',
      content: (story) => ({ account: TEXT, actions: [{ what: TEXT, owner: 'sw', dueOn: daysLater(story, 40) }] }),
    },
    'tell-ofsted': { by: 'commissioning-head', content: () => ({ withOrder: false }) },
  },
  rules: {
    'order-ends-or-has-a-hearing': [
      () => there().tries('legal', 'record-order', order()),
      () => there().tries('legal', 'record-order', order({ nextHearingOn: '2026-12-01' })),
    ],
    'directions-have-owners': [
      () => there().tries('legal', 'record-hearing', { account: TEXT, actions: [{ what: TEXT, owner: 'nobody', dueOn: '2027-02-01' }] }),
      () => there().tries('legal', 'record-hearing', { account: TEXT, actions: [{ what: TEXT, owner: 'sw', dueOn: '2027-02-01' }] }),
    ],
  },
  open: {
    'legal-advice': [asked, agreed, atNight, there],
    'court-application': [after('give-legal-advice'), () => doesUsually(asked(), court, 'give-legal-advice')],
    'order-renewal': [after('record-order', { expiresOn: '2027-02-01' }), after('record-order', { nextHearingOn: '2027-02-01' })],
    'order-ended': [after('record-order', { expiresOn: '2026-11-18' })],
    'ofsted-told': [there],
    'ofsted-told-as-ordered': [after('record-order', { tellOfsted: true })],
  },
};
