import type { DutyRule } from '../../duty-rule.js';

/** Who said yes, when, how, and what was said: written down the same night. */
export const verbalYesNotedDuty: DutyRule = {
  entry: {
    id: 'verbal-yes-noted',
    name: 'Verbal yes noted: who, when, how, what was said',
    trigger: ['verbal-yes'],
    owner: 'edt-worker',
    due: { amount: 4, unit: 'h', anchor: 'verbalYes.occurredAt' },
    metBy: 'out-of-hours note',
    judgedBy: 'recordedAt',
    endsWith: [],
    attention: 'call',
    safety: true,
    reminder: 'two-hours-before',
    ladder: [{ level: 'L2', offset: 'next-09:00' }],
    source: 'our default',
    statutory: false,
  },
  occurrences: ({ verbalYeses }) =>
    verbalYeses.map((yes) => ({ trigger: yes, anchors: { 'verbalYes.occurredAt': yes.at }, met: yes.noted })),
};
