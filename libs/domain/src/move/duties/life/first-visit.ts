import type { DutyRule } from '../../duty-rule.js';

/** Duty and out-of-hours workers may also meet it; accompanying the child counts. The statutory week stands beside it (reg 28). */
export const firstVisit: DutyRule = {
  entry: {
    id: 'first-visit',
    name: 'First visit, child seen alone',
    trigger: ['move'],
    owner: 'social-worker',
    due: { amount: 24, unit: 'h', anchor: 'move.occurredAt' },
    metBy: 'visit note: at the home, begun at or after the move, child seen, alone (or the child refused, or not appropriate, with reason)',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'eighteenth', 'death'],
    heldWhile: 'missing',
    attention: 'call',
    safety: true,
    reminder: 'two-hours-before',
    ladder: [
      { level: 'L2', offset: '+0' },
      { level: 'L3', offset: '+24h' },
    ],
    floor: {
      amount: 7,
      unit: 'd',
      anchor: 'move.occurredAt',
      source: 'reg 28',
      own: { metBy: 'visit note, child seen', safety: true, ladder: [{ level: 'L4', offset: '+0' }] },
    },
    source: 'reg 28; 24 h ours',
    statutory: false,
  },
  occurrences: ({ moved, visits }) => {
    if (!moved) return [];
    const seen = visits.filter((visit) => visit.seen && visit.at >= moved.at);
    const anchors = { 'move.occurredAt': moved.at };
    return [{ trigger: moved, anchors, met: seen.find(({ aloneOrWhyNot }) => aloneOrWhyNot), floorMet: seen[0] }];
  },
};
