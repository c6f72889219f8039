/** What happens to the child. */
import { at, type Story, TEXT } from '../story.js';
import { doesUsually } from './give.js';
import { lastOf, type Section } from './section.js';
import { there } from './stories.js';

const missing = (): Story => there().does('sw', 'record-missing');
const back = (): Story => missing().until('2026-11-18 12:00').does('sw', 'record-return');
/** Away from 10:00 to 12:00; the time of the return is corrected. */
const movesTheReturn = (to: string) =>
  back().tries('sw', 'correct-entry', {
    ...{ entry: lastOf(back(), 'returned-from-missing'), kind: 'returned-from-missing', why: TEXT, occurredAt: at(to), corrected: {} },
  });
const after = (verb: string) => (): Story => doesUsually(there(), incidents, verb).until('2026-11-19 10:00');
const INTERVIEW = { outcome: 'held', by: TEXT, childSaid: TEXT };

export const incidents: Section = {
  commands: {
    'report-missing': {
      by: 'sw',
      content: (story) => ({ episode: lastOf(story, 'went-missing'), policeToldAt: story.now, outOfHoursTeamToldAt: story.now }),
    },
    'record-return-interview': { by: 'sw', content: (story) => ({ episode: lastOf(story, 'went-missing'), ...INTERVIEW }) },
    'record-serious-harm': { by: 'sw', content: () => ({ account: TEXT, childSafeNow: TEXT }) },
    'notify-serious-incident': { by: 'hos', content: () => ({ to: 'both' }) },
    'record-incident': { by: 'sw', content: () => ({ what: 'self-harm', account: TEXT }) },
    'record-restraint': { by: 'sw', content: () => ({ minutes: 4, account: TEXT, injured: false, seenByMedical: true }) },
    'debrief-restraint': {
      by: 'sw',
      content: (story) => ({ restraint: lastOf(story, 'restraint-recorded'), withTheChild: TEXT, staffLearned: TEXT }),
    },
    'record-allegation': { by: 'sw', content: () => ({ against: 'agency-worker', account: TEXT, childSafeNow: TEXT }) },
    'refer-to-lado': { by: 'tm', content: (story) => ({ allegation: lastOf(story, 'allegation-made') }) },
    'record-complaint': { by: 'sw', content: () => ({ from: 'child', about: TEXT }) },
    'answer-complaint': { by: 'tm', content: (story) => ({ complaint: lastOf(story, 'complaint-received'), answer: TEXT }) },
    'take-back-complaint': {
      by: 'tm',
      content: (story) => ({ complaint: lastOf(story, 'complaint-received'), how: 'withdrawn', account: TEXT }),
    },
    'record-staff-change': { by: 'sw', content: () => ({ account: TEXT }) },
    'assess-risk': { by: 'sw', content: () => ({ what: 'both', account: TEXT }) },
    'open-in-emergency': { by: 'edt', content: () => ({ reason: TEXT }) },
    'review-look': {
      by: 'data-protection',
      content: (story) => ({ look: lastOf(story, 'record-opened-in-emergency'), finding: 'right', account: TEXT }),
    },
  },
  rules: {
    'back-after-going': [() => movesTheReturn('2026-11-18 09:59'), () => movesTheReturn('2026-11-18 10:00')],
    'the-entry-named-is-right': [
      () => missing().tries('sw', 'report-missing', { episode: 1, policeToldAt: 0, outOfHoursTeamToldAt: 0 }),
      () =>
        missing().tries('sw', 'report-missing', { episode: lastOf(missing(), 'went-missing'), policeToldAt: 0, outOfHoursTeamToldAt: 0 }),
    ],
    'says-what-was-tried': [
      () => back().tries('sw', 'record-return-interview', { episode: lastOf(missing(), 'went-missing'), outcome: 'declined', by: TEXT }),
      () =>
        back().tries('sw', 'record-return-interview', {
          episode: lastOf(missing(), 'went-missing'),
          outcome: 'declined',
          by: TEXT,
          tried: TEXT,
        }),
    ],
  },
  open: {
    'missing-reported': [missing],
    'return-interview': [back],
    'still-missing': [missing],
    'serious-harm': [after('record-serious-harm')],
    'lado-referral': [after('record-allegation')],
    'restraint-debrief': [after('record-restraint')],
    'complaint-answer': [after('record-complaint')],
    'break-glass-review': [after('open-in-emergency')],
    'risk-assessment-refreshed': [there],
    'risk-refreshed-after-event': [after('record-incident'), after('record-staff-change'), () => back().until('2026-11-19 10:00')],
  },
};
