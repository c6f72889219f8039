import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { exitPlanned } from '../../records/oversight/exit-planned.js';
import { warningLetterReceived } from '../../records/oversight/warning-letter-received.js';

/** Ofsted asks for the children to leave, or the home to register. */
export const ofstedWarningExitPlan: DutyRule = {
  entry: {
    id: 'ofsted-warning-exit-plan',
    name: 'Dated exit plan after an Ofsted warning letter',
    trigger: ['ofsted-warning-letter'],
    owner: 'head-of-service',
    due: { amount: 5, unit: 'wd', anchor: 'warningLetter.receivedAt' },
    metBy: 'exit plan with dates',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'our default',
    statutory: false,
  },
  occurrences: (state) =>
    warningLetterReceived.of(state).map((letter) => ({
      trigger: letter,
      anchors: { 'warningLetter.receivedAt': letter.at },
      met: firstRecorded(exitPlanned.of(state).filter(({ at }) => at >= letter.at)),
    })),
};
