import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { decisionMeant, everyDecision } from '../../every-decision.js';

/** Every decision, yes or no. Met by a record of its own: else a decision taken in the product would always be on file at once. */
export const decisionOnFile: DutyRule = {
  entry: {
    id: 'decision-on-file',
    name: "Decision on the child's file",
    trigger: ['decision', 'continuation', 'verbal-yes'],
    when: 'every decision, yes or no; the confirmation of a verbal yes starts no second duty',
    owner: 'social-worker',
    due: { amount: 1, unit: 'next-wd', anchor: 'decision.occurredAt' },
    metBy: 'case-file entry: CMS reference and when it was filed',
    judgedBy: 'recordedAt',
    endsWith: [],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [
      { level: 'L1', offset: '+0' },
      { level: 'L2', offset: '+1wd' },
      { level: 'L3', offset: '+2wd' },
      { level: 'L4', offset: '+3wd' },
    ],
    source: 'our default (Birmingham letter)',
    statutory: false,
  },
  occurrences: (state) =>
    everyDecision(state).map((decision) => ({
      trigger: decision,
      anchors: { 'decision.occurredAt': decision.at },
      // A yes is on the file too where its confirmation is.
      met: firstRecorded(
        Object.entries(state.filings)
          .filter(([filed]) => decisionMeant(state, Number(filed)) === decision.seq)
          .map(([, filing]) => filing),
      ),
    })),
};
