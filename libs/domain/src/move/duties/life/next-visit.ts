import { type DutyRule, firstAfter } from '../../duty-rule.js';

/** Quality, IRO and leaders' visits and "not in" do not count. Before any visit, first-visit stands in its place. */
export const nextVisit: DutyRule = {
  entry: {
    id: 'next-visit',
    name: 'Visits after the first',
    trigger: ['visit'],
    owner: 'social-worker',
    due: { amount: 7, unit: 'd', anchor: 'lastVisit.occurredAt' },
    metBy: 'visit note by the social worker or a named deputy, child seen',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'reviewed-after-registration', 'eighteenth', 'death'],
    heldWhile: 'missing',
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [
      { level: 'L1', offset: '+0' },
      { level: 'L2', offset: '+1wd' },
      { level: 'L3', offset: '+3wd' },
    ],
    floor: {
      amount: 42,
      unit: 'd',
      anchor: 'lastVisit.occurredAt',
      source: 'reg 28 (6 weeks)',
      own: { metBy: 'visit note, child seen', safety: true, ladder: [{ level: 'L4', offset: '+0' }] },
    },
    source: 'Derby, Nottinghamshire',
    statutory: false,
  },
  occurrences: ({ visits, openingPosition }) => {
    const seen = visits.filter((visit) => visit.seen);
    const counted = seen.filter(({ counts }) => counts);
    // Children who were there already: from the last visit that is known, else from the opening position.
    const known = openingPosition && { trigger: openingPosition, last: openingPosition.lastVisitOn ?? openingPosition.at };
    return [...(known ? [known] : []), ...seen.map((visit) => ({ trigger: visit, last: visit.at }))].map(({ trigger, last }) => ({
      trigger,
      anchors: { 'lastVisit.occurredAt': last },
      met: firstAfter(counted, trigger),
      floorMet: firstAfter(seen, trigger),
    }));
  },
};
