/** Checks, approvals and notifications. */
import { CHECKS } from '#domain/move/checks';
import { NOTIFIED } from '#domain/move/notified';
import { dateOf } from '../oracle/days.js';
import { TEXT } from '../situation.js';
import type { Random } from '../random.js';
import type { Section } from './section.js';

const some = <T>(random: Random, all: readonly T[]): readonly T[] => (random.chance(0.6) ? all : all.filter(() => random.chance(0.7)));
const early = (lives: boolean) => (lives ? 0.5 : 0.8);

export const theMove: Section = {
  contents: {
    'record-checks': ({ random }) => ({ checks: some(random, CHECKS).map((check) => ({ check, result: TEXT })) }),
    'accept-gaps': ({ random }) => ({ gaps: CHECKS.filter(() => random.chance(0.1)).map((check) => ({ check, why: TEXT })) }),
    'record-address': ({ random }) => ({
      area: random.pick(['inside-the-area', 'adjoining-area', 'at-a-distance', 'at-a-distance']),
      regulator: 'ofsted',
    }),
    'approve-out-of-area': ({ random }) => ({
      kind: random.pick(['whole', 'whole', 'minimum-test']),
      wishesAscertained: random.chance(0.9),
      mostAppropriate: true,
      fitsTheCarePlan: true,
      reasons: TEXT,
    }),
    'record-schooling': ({ random }) => ({
      disrupts: random.chance(0.8),
      ...(random.chance(0.5) && { keyStage4: random.pick(['yes', 'yes', 'no']) }),
      account: TEXT,
    }),
    'approve-in-key-stage-4': () => ({ grounds: 'approved', wishesAscertained: true, designatedTeacherConsulted: true, reasons: TEXT }),
    'record-placement-plan': ({ random }) => ({ ref: 'PP-1', signedBy: TEXT, ...(random.chance(0.9) && { whyNotBefore: TEXT }) }),
    'record-notifications': ({ random }) => ({
      told: some(random, NOTIFIED).map((who) =>
        random.chance(0.97) ? { who, outcome: 'told' } : { who, outcome: 'withheld', ...(random.chance(0.5) && { why: TEXT }) },
      ),
      ...(random.chance(0.9) && { whyNotBefore: TEXT }),
    }),
    'record-previous-home-notice': ({ random, now }) =>
      random.chance(0.8)
        ? { how: 'notice-given-and-review-held', noticeGivenOn: dateOf(now) }
        : { how: 'reason-under-reg-14-3', ...(random.chance(0.5) && { reason: TEXT }) },
  },
  by: {
    'record-checks': ['commissioning', 'sw'],
    'accept-gaps': ['dcs', 'hos', 'on-call'],
    'approve-out-of-area': ['nominated', 'dcs'],
    'approve-in-key-stage-4': ['nominated', 'dcs'],
  },
  weights: (known) => [
    ['record-checks', early(known.lives)],
    ['accept-gaps', 0.3],
    ['record-address', 0.4],
    ['approve-out-of-area', 0.6],
    ['record-schooling', known.has('request-sent') ? 0.7 : 0.2],
    ['approve-in-key-stage-4', known.has('schooling-recorded') ? 1.2 : 0.1],
    ['record-placement-plan', known.lives ? 0.3 : 0.03],
    ['record-notifications', known.lives ? 0.6 : 0.05],
    ['record-previous-home-notice', known.lives ? 0.3 : 0.03],
  ],
  rules: [
    'says-why-not-before-the-move',
    'something-is-listed',
    'critical-gaps-by-the-authoriser',
    'the-director-approves-at-a-distance',
    'the-minimum-test-is-passed',
    'withheld-says-why',
    'notice-or-reason',
  ],
};
