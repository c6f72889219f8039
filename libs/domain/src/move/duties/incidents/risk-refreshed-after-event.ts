import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { allegationMade } from '../../records/incidents/allegation-made.js';
import { incidentRecorded } from '../../records/incidents/incident-recorded.js';
import { restraintRecorded } from '../../records/incidents/restraint-recorded.js';
import { riskAssessed } from '../../records/incidents/risk-assessed.js';
import { staffChanged } from '../../records/incidents/staff-changed.js';

/** What happened may have changed the risk: a version dated at or after it. */
export const riskRefreshedAfterEvent: DutyRule = {
  entry: {
    id: 'risk-refreshed-after-event',
    name: 'Risk refreshed after an event',
    trigger: ['incident', 'restraint', 'allegation', 'return-from-missing', 'staff-change'],
    owner: 'social-worker',
    due: { amount: 1, unit: 'wd', anchor: 'event.occurredAt' },
    metBy: 'version dated at or after the event',
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
    const returns = state.missing.flatMap(({ returned }) => returned ?? []);
    const kinds = [incidentRecorded, restraintRecorded, allegationMade, staffChanged];
    return [...kinds.flatMap((kind) => [...kind.of(state)]), ...returns].map((event) => ({
      trigger: event,
      anchors: { 'event.occurredAt': event.at },
      met: firstRecorded(riskAssessed.of(state).filter(({ at }) => at >= event.at)),
    }));
  },
};
