/** Money and contract. */
import { dateOf, plusDays } from '../oracle/days.js';
import { type Situation, TEXT } from '../situation.js';
import type { Section } from './section.js';

const about = ({ random, now }: Situation, from: number, to: number): string => plusDays(dateOf(now), random.between(from, to));

export const money: Section = {
  contents: {
    'record-funding': (situation) => ({
      weeklyCost: situation.random.between(400_000, 3_000_000),
      approvedBy: situation.random.pick(['ad', 'ad', 'hos', 'nobody']),
      approvedOn: about(situation, -3, 1),
      panel: situation.random.pick(['was-not-asked', 'agreed', 'agreed-afterwards', 'wanted-to-wait']),
      ...(situation.random.chance(0.6) && { heldUp: TEXT }),
    }),
    'record-contract': (situation) => ({
      from: about(situation, -3, 3),
      ...(situation.random.chance(0.6) && { endsOn: about(situation, -8, 40) }),
      noticeDays: situation.random.pick([0, 7, 14, 28]),
    }),
    'record-notice': (situation) => ({ from: 'provider', homeEndsOn: about(situation, 0, 28), account: TEXT }),
  },
  by: {
    'record-funding': ['commissioning', 'hos'],
    'record-contract': ['commissioning'],
    'record-notice': ['commissioning', 'sw'],
  },
  weights: ({ lives }) => ['record-funding', 'record-contract', 'record-notice'].map((verb) => [verb, lives ? 0.25 : 0.05] as const),
  rules: ['approved-by-then', 'says-what-the-panel-held-up', 'contract-ends-after-it-begins'],
};
