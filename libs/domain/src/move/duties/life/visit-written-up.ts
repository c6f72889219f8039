import type { DutyRule } from '../../duty-rule.js';

/** The two-minute visit note starts it; the write-up is a record of its own. A safety concern is written up the same day. */
export const visitWrittenUpDuty: DutyRule = {
  entry: {
    id: 'visit-written-up',
    name: 'Visit written up',
    trigger: ['visit'],
    owner: 'visitor',
    due: { amount: 1, unit: 'wd', anchor: 'visit.occurredAt' },
    alt: [{ when: 'the visit note raises a safety concern', due: { amount: 0, unit: 'd', anchor: 'visit.occurredAt' } }],
    metBy: 'visit write-up complete',
    judgedBy: 'recordedAt',
    endsWith: [],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'our default',
    statutory: false,
  },
  occurrences: ({ visits }) =>
    visits.map((visit) => ({
      trigger: visit,
      anchors: { 'visit.occurredAt': visit.at },
      facts: { 'the visit note raises a safety concern': visit.concern },
      owner: { post: visit.by },
      met: visit.writtenUp,
    })),
};
