import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { returnInterviewed } from '../../records/incidents/return-interviewed.js';

/** From the return; a birthday ends it. */
export const returnInterview: DutyRule = {
  entry: {
    id: 'return-interview',
    name: 'Return interview',
    trigger: ['return-from-missing'],
    owner: 'social-worker',
    due: { amount: 72, unit: 'h', anchor: 'missing.returnedAt' },
    metBy: 'return interview held by somebody independent, or declined with what was tried',
    judgedBy: 'occurredAt',
    endsWith: ['eighteenth', 'death'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [
      { level: 'L1', offset: '+0' },
      { level: 'L2', offset: '+1wd' },
    ],
    source: 'missing children guidance, January 2014 (to check)',
    statutory: 'guidance',
  },
  occurrences: (state) =>
    state.missing.flatMap(({ seq, returned }) =>
      returned
        ? [
            {
              trigger: returned,
              anchors: { 'missing.returnedAt': returned.at },
              met: firstRecorded(returnInterviewed.of(state).filter(({ episode }) => episode === seq)),
            },
          ]
        : [],
    ),
};
