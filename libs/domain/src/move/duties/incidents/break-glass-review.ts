import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { lookReviewed } from '../../records/incidents/look-reviewed.js';
import { recordOpenedInEmergency } from '../../records/incidents/record-opened-in-emergency.js';

/** Each look at a restricted record in an emergency is reviewed by the data-protection lead. */
export const breakGlassReview: DutyRule = {
  entry: {
    id: 'break-glass-review',
    name: 'Emergency look at a restricted record reviewed',
    trigger: ['break-glass'],
    owner: 'data-protection-lead',
    due: { amount: 5, unit: 'wd', anchor: 'breakGlass.occurredAt' },
    metBy: 'look reviewed',
    judgedBy: 'occurredAt',
    endsWith: [],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [{ level: 'L3', offset: '+0' }],
    source: 'edge case 25; figure ours',
    statutory: false,
  },
  occurrences: (state) =>
    recordOpenedInEmergency.of(state).map((look) => ({
      trigger: look,
      anchors: { 'breakGlass.occurredAt': look.at },
      met: firstRecorded(lookReviewed.of(state).filter((review) => review.look === look.seq)),
    })),
};
