import { lapsesOf, nextToRunOut } from '../../lapses-of.js';
import type { DutyRule } from '../../duty-rule.js';

/**
 * Occurs at the instant at which a decision ran out, whenever that is written down: the child is not moved by software.
 * The head of service brings the decision to the director. Not a measure: days without a decision are counted.
 */
export const lapse: DutyRule = {
  entry: {
    id: 'lapse',
    name: 'No current decision by the director',
    trigger: ['verbal-yes-confirmed unmet', 'continuation-decision unmet', 'not-continued'],
    owner: 'head-of-service',
    due: { amount: 0, unit: 'h', anchor: 'unmetDuty.due' },
    alt: [{ when: 'not continued and the child still lives there', due: { amount: 24, unit: 'h', anchor: 'continuation.occurredAt' } }],
    metBy: 'decision or continuation by the director or a delegate, or the child has left',
    judgedBy: 'occurredAt',
    endsWith: ['withdrawn', 'stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    attention: 'call',
    safety: true,
    counted: false,
    reminder: 'none',
    ladder: [{ level: 'L4', offset: '+0' }],
    source: 'edge case 14; figures ours',
    statutory: false,
  },
  occurrences: lapsesOf,
  startsAt: nextToRunOut,
};
