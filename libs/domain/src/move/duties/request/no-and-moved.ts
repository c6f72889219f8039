import type { DutyRule } from '../../duty-rule.js';

/** The child was moved although the decision was no: director and chief executive are called at the recording. */
export const noAndMoved: DutyRule = {
  entry: {
    id: 'no-and-moved',
    name: 'Child moved although the decision was no',
    trigger: ['move'],
    when: 'after not authorised, with no later yes',
    owner: 'head-of-service',
    due: { amount: 0, unit: 'h', anchor: 'move.recordedAt' },
    metBy: 'decision-after-move is met',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    attention: 'call',
    safety: true,
    counted: false,
    reminder: 'none',
    ladder: [
      { level: 'L4', offset: 'at-known' },
      { level: 'L5', offset: 'at-known' },
    ],
    source: 'edge case 12',
    statutory: false,
  },
  occurrences: ({ moved }, { made }) => {
    if (!moved?.afterNo) return [];
    const [decision] = made('decision-after-move');
    const met = decision?.status.is === 'met' ? decision.status.by : undefined;
    return [{ trigger: moved, anchors: { 'move.recordedAt': moved.rec }, met }];
  },
};
