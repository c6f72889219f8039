import type { DutyRule } from '../../duty-rule.js';

/** A call list, not a measure: it climbs until the child is back, and a birthday does not end it. */
export const stillMissing: DutyRule = {
  entry: {
    id: 'still-missing',
    name: 'Child still missing',
    trigger: ['missing'],
    owner: 'social-worker',
    due: { amount: 0, unit: 'h', anchor: 'missing.occurredAt' },
    metBy: 'return',
    judgedBy: 'occurredAt',
    endsWith: ['death'],
    attention: 'call',
    safety: true,
    counted: false,
    reminder: 'none',
    ladder: [
      { level: 'L2', offset: '+4h' },
      { level: 'L3', offset: '+24h' },
      { level: 'L4', offset: '+48h' },
    ],
    source: 'our default',
    statutory: false,
  },
  occurrences: ({ missing }) =>
    missing.map((episode) => ({ trigger: episode, anchors: { 'missing.occurredAt': episode.at }, met: episode.returned })),
};
