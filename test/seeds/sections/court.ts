/** The court. */
import { dateOf, plusDays } from '../oracle/days.js';
import { TEXT } from '../situation.js';
import type { Section } from './section.js';

export const court: Section = {
  contents: {
    'give-legal-advice': ({ random }) => ({ deprivesOfLiberty: random.chance(0.7), restrictions: TEXT, advice: TEXT }),
    'record-legal-status': () => ({ to: 'section-20' }),
    'lodge-application': ({ random }) => ({ what: random.pick(['first', 'renewal']), urgency: '24-hours' }),
    'record-order': ({ random, now }) => ({
      how: 'made',
      restrictions: TEXT,
      ...(random.chance(0.8) && { expiresOn: plusDays(dateOf(now), random.between(0, 40)) }),
      ...(random.chance(0.5) && { nextHearingOn: plusDays(dateOf(now), random.between(-2, 30)) }),
      tellOfsted: random.chance(0.5),
      ...(random.chance(0.3) && { tellOfstedWithinDays: random.between(1, 7) }),
    }),
    'record-order-refused': () => ({ account: TEXT }),
    'record-order-discharged': () => ({ account: TEXT }),
    'record-restrictions-stopped': () => ({ account: TEXT }),
    'record-restrictions-used': () => ({ used: TEXT, allowed: 'more-than-allowed' }),
    'record-hearing': ({ random, now }) => ({
      account: TEXT,
      actions: [{ what: TEXT, owner: random.pick(['sw', 'legal', 'nobody']), dueOn: plusDays(dateOf(now), random.between(1, 60)) }],
    }),
    'tell-ofsted': ({ random }) => ({ withOrder: random.chance(0.6) }),
  },
  by: {
    'give-legal-advice': ['legal'],
    'record-legal-status': ['legal', 'sw'],
    'lodge-application': ['legal', 'hos'],
    'record-order': ['legal', 'hos'],
    'record-order-refused': ['legal'],
    'record-order-discharged': ['legal'],
    'record-restrictions-stopped': ['legal', 'sw'],
    'record-hearing': ['legal'],
    'tell-ofsted': ['commissioning-head', 'commissioning', 'dcs'],
  },
  weights: ({ lives }) => [
    ['give-legal-advice', 0.5],
    ['record-legal-status', 0.12],
    ['lodge-application', 0.35],
    ['record-order', lives ? 0.5 : 0.2],
    ['record-order-refused', 0.12],
    ['record-order-discharged', 0.1],
    ['record-restrictions-stopped', 0.12],
    ['record-restrictions-used', 0.1],
    ['record-hearing', 0.2],
    ['tell-ofsted', lives ? 0.5 : 0.1],
  ],
  rules: ['order-ends-or-has-a-hearing', 'directions-have-owners'],
};
