/** What happens to the child. */
import type { Known } from '../known.js';
import { entryOf, type Situation, TEXT } from '../situation.js';
import type { Section } from './section.js';

/** What waits for an answer: the records, the answer, the field that names them, the verb that gives it. */
const ANSWERS = [
  ['report-missing', 'went-missing', 'missing-reported', 'episode'],
  ['record-return-interview', 'went-missing', 'return-interviewed', 'episode'],
  ['debrief-restraint', 'restraint-recorded', 'restraint-debriefed', 'restraint'],
  ['refer-to-lado', 'allegation-made', 'lado-referred', 'allegation'],
  ['answer-complaint', 'complaint-received', 'complaint-answered', 'complaint'],
  ['take-back-complaint', 'complaint-received', 'complaint-taken-back', 'complaint'],
  ['review-look', 'record-opened-in-emergency', 'look-reviewed', 'look'],
] as const;
const EVENTS = ['record-incident', 'record-restraint', 'record-allegation', 'record-complaint', 'record-staff-change', 'open-in-emergency'];

const naming = (kind: string, answer: string, field: string) => (situation: Situation) => ({
  [field]: entryOf(situation, [kind], answer, field),
});
const named = Object.fromEntries(ANSWERS.map(([verb, kind, answer, field]) => [verb, naming(kind, answer, field)]));
const waiting = (known: Known, [, kind, answer, field]: (typeof ANSWERS)[number]): boolean =>
  known.unanswered([kind], answer, field).length > 0;

export const incidents: Section = {
  contents: {
    'report-missing': (situation) => ({
      ...named['report-missing']!(situation),
      policeToldAt: situation.now,
      outOfHoursTeamToldAt: situation.now,
    }),
    'record-return-interview': (situation) => ({
      ...named['record-return-interview']!(situation),
      outcome: situation.random.pick(['held', 'declined']),
      by: TEXT,
      ...(situation.random.chance(0.5) && { tried: TEXT }),
    }),
    'record-serious-harm': () => ({ account: TEXT, childSafeNow: TEXT }),
    'notify-serious-incident': () => ({ to: 'both' }),
    'record-incident': () => ({ what: 'violence', account: TEXT }),
    'record-restraint': () => ({ minutes: 3, account: TEXT, injured: false, seenByMedical: false }),
    'debrief-restraint': (situation) => ({ ...named['debrief-restraint']!(situation), withTheChild: TEXT, staffLearned: TEXT }),
    'record-allegation': () => ({ against: 'agency-worker', account: TEXT, childSafeNow: TEXT }),
    'refer-to-lado': named['refer-to-lado']!,
    'record-complaint': () => ({ from: 'child', about: TEXT }),
    'answer-complaint': (situation) => ({ ...named['answer-complaint']!(situation), answer: TEXT }),
    'take-back-complaint': (situation) => ({ ...named['take-back-complaint']!(situation), how: 'next-stage', account: TEXT }),
    'record-staff-change': () => ({ account: TEXT }),
    'assess-risk': () => ({ what: 'both', account: TEXT }),
    'open-in-emergency': () => ({ reason: TEXT }),
    'review-look': (situation) => ({ ...named['review-look']!(situation), finding: 'right', account: TEXT }),
  },
  by: { 'notify-serious-incident': ['hos', 'ad', 'hsq'], 'review-look': ['data-protection'] },
  weights: (known) => [
    ...ANSWERS.map((answer) => [answer[0], waiting(known, answer) ? 0.8 : 0.02] as const),
    ...EVENTS.map((verb) => [verb, known.lives ? 0.25 : 0.05] as const),
    ['record-serious-harm', 0.15],
    ['record-death', known.unanswered(['allegation-made'], 'lado-referred', 'allegation').length > 0 ? 0.4 : 0],
    ['notify-serious-incident', known.has('serious-harm-recorded', 'child-died') ? 0.8 : 0.02],
    ['assess-risk', known.lives ? 0.6 : 0.05],
  ],
  rules: ['the-entry-named-is-right', 'says-what-was-tried'],
};
