/** The time before the move, and the move. */
import { CHECKS, REMAINING, TONIGHT } from '#domain/move/checks';
import { toNotify } from '#domain/move/notified';
import { at, type Story, TEXT } from '../story.js';
import { doesUsually } from './give.js';
import type { Section } from './section.js';
import { agreed, asked, atNight, child, draft, found, there } from './stories.js';

export const checked = (checks: readonly string[]) => ({ checks: checks.map((check) => ({ check, result: TEXT })) });
const TOLD = toNotify(false).map((who) => ({ who, outcome: 'told' }));
const MINIMUM = { kind: 'minimum-test', wishesAscertained: true, mostAppropriate: true, fitsTheCarePlan: true, reasons: TEXT };
const outside = (story: () => Story) => (): Story => doesUsually(story(), theMove, 'record-address');
const disrupted = (): Story => doesUsually(asked(), theMove, 'record-schooling');

export const theMove: Section = {
  commands: {
    'record-checks': { by: 'commissioning', content: () => checked(CHECKS) },
    'accept-gaps': { by: 'dcs', content: () => ({ gaps: [...TONIGHT, ...REMAINING].map((check) => ({ check, why: TEXT })) }) },
    'record-address': { by: 'sw', content: () => ({ area: 'adjoining-area', regulator: 'ofsted' }) },
    'approve-out-of-area': { by: 'nominated', content: () => ({ ...MINIMUM, kind: 'whole' }) },
    'record-schooling': { by: 'sw', content: () => ({ disrupts: true, keyStage4: 'yes', account: TEXT }) },
    'approve-in-key-stage-4': {
      by: 'nominated',
      content: () => ({ grounds: 'approved', wishesAscertained: true, designatedTeacherConsulted: true, reasons: TEXT }),
    },
    'record-placement-plan': { by: 'sw', content: () => ({ ref: 'PP-1', signedBy: TEXT, whyNotBefore: TEXT }) },
    'record-notifications': { by: 'sw', content: () => ({ told: TOLD, whyNotBefore: TEXT }) },
    'record-previous-home-notice': { by: 'sw', content: () => ({ how: 'notice-given-and-review-held', noticeGivenOn: '2026-11-16' }) },
  },
  rules: {
    'says-why-not-before-the-move': [
      () => there().tries('sw', 'record-placement-plan', { ref: 'PP-1', signedBy: TEXT }),
      () => agreed().tries('sw', 'record-placement-plan', { ref: 'PP-1', signedBy: TEXT }),
    ],
    'something-is-listed': [
      () => there().tries('sw', 'record-notifications', { told: [] }),
      () => there().tries('sw', 'record-notifications', { told: TOLD, whyNotBefore: TEXT }),
    ],
    'critical-gaps-by-the-authoriser': [
      () => agreed().tries('hos', 'accept-gaps', { gaps: [{ check: 'staff', why: TEXT }] }),
      () => agreed().tries('hos', 'accept-gaps', { gaps: [{ check: 'insurance', why: TEXT }] }),
    ],
    'the-director-approves-at-a-distance': [
      () => doesUsually(agreed(), theMove, 'record-address', { area: 'at-a-distance' }).tries('nominated', 'approve-out-of-area', MINIMUM),
      () => doesUsually(agreed(), theMove, 'record-address', { area: 'at-a-distance' }).tries('dcs', 'approve-out-of-area', MINIMUM),
    ],
    'the-minimum-test-is-passed': [
      () => agreed().tries('nominated', 'approve-out-of-area', { ...MINIMUM, wishesAscertained: false }),
      () => agreed().tries('nominated', 'approve-out-of-area', MINIMUM),
    ],
    'withheld-says-why': [
      () => there().tries('sw', 'record-notifications', { told: [{ who: 'gp', outcome: 'withheld', why: TEXT }] }),
      () => there().tries('sw', 'record-notifications', { told: [{ who: 'parents', outcome: 'withheld', why: TEXT }], whyNotBefore: TEXT }),
    ],
    'notice-or-reason': [
      () => there().tries('sw', 'record-previous-home-notice', { how: 'reason-under-reg-14-3' }),
      () => there().tries('sw', 'record-previous-home-notice', { how: 'reason-under-reg-14-3', reason: TEXT }),
    ],
  },
  open: {
    'checks-before-move': [asked, atNight, there],
    'out-of-area-approval': [outside(draft), outside(asked), outside(agreed), outside(found), outside(there)],
    'out-of-area-approval-completed': [outside(found)],
    'key-stage-4-approval': [disrupted, () => doesUsually(there(), theMove, 'record-schooling')],
    'remaining-checks': [there, found],
    'placement-plan': [there, found],
    'notifications-sent': [there, found],
    'previous-home-notice': [there, () => there(child()).until(at('2026-11-19 10:00'))],
  },
};
