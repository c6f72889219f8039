import { type DutyRule, firstAfter } from '../../duty-rule.js';
import { riskAssessed } from '../../records/incidents/risk-assessed.js';

/** A fortnight after the move, and after each version. */
export const riskAssessmentRefreshed: DutyRule = {
  entry: {
    id: 'risk-assessment-refreshed',
    name: 'Risk assessment and safety plan refreshed',
    trigger: ['move', 'risk-version'],
    owner: 'social-worker',
    due: { amount: 14, unit: 'd', anchor: ['lastVersion.occurredAt', 'move.occurredAt'] },
    metBy: 'risk assessment or safety plan version',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'Cornwall, Walsall',
    statutory: false,
  },
  occurrences: (state) => {
    const { moved } = state;
    if (!moved) return [];
    const versions = riskAssessed.of(state);
    const first = { trigger: moved, anchors: { 'move.occurredAt': moved.at }, met: firstAfter(versions, moved) };
    const later = versions.map((version) => ({
      trigger: version,
      anchors: { 'lastVersion.occurredAt': version.at },
      met: firstAfter(versions, version),
    }));
    return [first, ...later];
  },
};
