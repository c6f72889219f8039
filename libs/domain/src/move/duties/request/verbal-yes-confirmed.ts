import { type DutyRule, firstRecorded } from '../../duty-rule.js';

/** Confirmed by the person who said yes; an interim decision is the on-call manager's, and the director replaces it. Unmet, there is no current decision: lapse. */
export const verbalYesConfirmedDuty: DutyRule = {
  entry: {
    id: 'verbal-yes-confirmed',
    name: 'Verbal yes confirmed in writing, or interim decision replaced',
    trigger: ['verbal-yes', 'interim-decision'],
    owner: 'verbal-authoriser',
    due: { amount: 1, unit: 'next-wd', anchor: 'verbalYes.occurredAt' },
    metBy: 'written confirmation by the person who said yes; after an interim decision, a decision by the director or a delegate',
    judgedBy: 'recordedAt',
    endsWith: [],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [
      { level: 'L3', offset: '+0' },
      { level: 'L4', offset: '+1wd' },
    ],
    source: 'Hull panel pattern; time ours',
    statutory: false,
  },
  occurrences: ({ verbalYeses, decisions }) =>
    verbalYeses.map((yes) => ({
      trigger: yes,
      anchors: { 'verbalYes.occurredAt': yes.at },
      owner: yes.interim ? { role: 'director-or-delegate' } : { post: yes.saidByPost },
      met: firstRecorded([yes.confirmed, ...decisions.filter(({ after, seq }) => seq > yes.seq && (yes.interim || after === yes.seq))]),
    })),
};
