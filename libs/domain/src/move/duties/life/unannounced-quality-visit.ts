import { type DutyRule, firstAfter } from '../../duty-rule.js';
import { qualityVisited } from '../../records/life/quality-visited.js';

/** By somebody outside the line: staff, rota, premises, DBS evidence, as they are when nobody expects it. */
export const unannouncedQualityVisit: DutyRule = {
  entry: {
    id: 'unannounced-quality-visit',
    name: 'Unannounced quality visit: staff, rota, premises, DBS evidence',
    trigger: ['move', 'quality-visit'],
    owner: 'qa-officer',
    due: { amount: 5, unit: 'wd', anchor: 'move.occurredAt' },
    alt: [{ when: 'an unannounced quality visit has been made', due: { amount: 28, unit: 'd', anchor: 'lastQualityVisit.occurredAt' } }],
    metBy: 'quality visit, unannounced',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'Stoke, Hackney',
    statutory: false,
  },
  occurrences: (state) => {
    const { moved } = state;
    if (!moved) return [];
    const unannounced = qualityVisited.of(state).filter(({ announced }) => !announced);
    const first = { trigger: moved, anchors: { 'move.occurredAt': moved.at }, met: firstAfter(unannounced, moved) };
    const later = unannounced.map((visit) => ({
      trigger: visit,
      anchors: { 'lastQualityVisit.occurredAt': visit.at },
      facts: { 'an unannounced quality visit has been made': true },
      met: firstAfter(unannounced, visit),
    }));
    return [first, ...later];
  },
};
