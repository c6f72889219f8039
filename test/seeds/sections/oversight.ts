/** Oversight while the child lives there. */
import type { Known } from '../known.js';
import { dateOf, plusDays } from '../oracle/days.js';
import { entryOf, type Situation, TEXT } from '../situation.js';
import type { Section } from './section.js';

const SETTERS = ['action-set', 'review-outcome-recorded', 'hearing-held'];
const ahead = ({ random, now }: Situation, from: number, to: number): string => plusDays(dateOf(now), random.between(from, to));
const actionOf = ({ random, known }: Situation) => {
  const set = known.of(...SETTERS);
  const entry = set.length > 0 && random.chance(0.9) ? random.pick(set).seq : random.between(1, 60);
  return { entry, place: random.chance(0.8) ? 1 : 2 };
};
const acts = (known: Known): boolean => known.has(...SETTERS);

export const oversight: Section = {
  contents: {
    'set-actions': (situation) => ({
      actions: situation.random.chance(0.1)
        ? []
        : [{ what: TEXT, owner: situation.random.pick(['sw', 'tm', 'legal', 'nobody']), dueOn: ahead(situation, 0, 30) }],
    }),
    'complete-action': (situation) => ({ ...actionOf(situation), whatCame: TEXT }),
    'redate-action': (situation) => ({ ...actionOf(situation), newDate: ahead(situation, -4, 36), why: TEXT }),
    'drop-action': (situation) => ({ ...actionOf(situation), why: TEXT }),
    'record-search': () => ({ source: 'own', asked: [{ home: TEXT, couldNotOffer: TEXT }] }),
    'state-search': () => ({ account: TEXT }),
    'record-home-found': () => ({ account: TEXT }),
    'record-registration-status': ({ random }) => ({
      status: random.pick(['applying', 'applied', 'application-refused', 'application-withdrawn']),
    }),
    'record-warning-letter': () => ({ account: TEXT }),
    'plan-exit': (situation) => ({ steps: [{ what: TEXT, by: ahead(situation, 1, 30) }] }),
    'plan-move-on': (situation) => ({
      targetDate: ahead(situation, -40, 40),
      steps: TEXT,
      introductions: TEXT,
      ...(situation.random.chance(0.7) && { whyTheDateMoved: TEXT }),
    }),
    'review-challenge': ({ random }) => ({ nights: random.pick(['28', '90', '180']), challenge: TEXT }),
    'record-vacancy': ({ random }) => ({ whose: random.pick(['social-worker', 'team-manager', 'iro']) }),
    allocate: (situation) => ({
      vacancy: entryOf(situation, ['vacancy-recorded'], 'allocated', 'vacancy'),
      post: situation.random.pick(['sw', 'sw', 'tm', 'iro']),
      handover: TEXT,
    }),
  },
  by: {
    'set-actions': ['hos', 'dcs', 'iro'],
    'drop-action': ['hos', 'iro'],
    'record-search': ['placements', 'sw'],
    'state-search': ['placements'],
    'record-home-found': ['placements', 'sw'],
    'record-registration-status': ['commissioning'],
    'record-warning-letter': ['commissioning-head', 'legal'],
    'plan-exit': ['hos'],
    'plan-move-on': ['hos', 'sw'],
    'review-challenge': ['challenge'],
    'record-vacancy': ['tm', 'hos'],
    allocate: ['tm', 'hos'],
  },
  weights: (known) => [
    ['set-actions', 0.3],
    ...['complete-action', 'redate-action', 'drop-action'].map((verb) => [verb, acts(known) ? 0.5 : 0.02] as const),
    ['record-search', known.lives ? 1.2 : 0.05],
    ['state-search', known.lives ? 0.5 : 0.02],
    ['record-home-found', known.lives ? 0.2 : 0.02],
    ['record-registration-status', known.lives ? 0.5 : 0.02],
    ['record-warning-letter', known.lives ? 0.15 : 0.02],
    ['plan-exit', known.has('warning-letter-received') ? 0.3 : 0.02],
    ['plan-move-on', known.lives ? 1.4 : 0.05],
    ['review-challenge', known.lives ? 0.7 : 0.05],
    ['record-vacancy', known.lives ? 0.2 : 0.03],
    ['allocate', known.unanswered(['vacancy-recorded'], 'allocated', 'vacancy').length > 0 ? 2.5 : 0.02],
  ],
  rules: [
    'the-action-named-is-right',
    'new-date-is-near',
    'statement-from-the-eleventh-working-day',
    'says-why-the-date-moved',
    'target-lies-ahead',
    'the-mark-is-reached',
    'the-post-allocated-is-right',
  ],
};
