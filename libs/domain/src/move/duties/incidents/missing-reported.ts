import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { missingReported } from '../../records/incidents/missing-reported.js';

/** Each time the child goes missing: at once. */
export const missingReportedDuty: DutyRule = {
  entry: {
    id: 'missing-reported',
    name: 'Missing: police and out-of-hours team told',
    trigger: ['missing'],
    owner: 'social-worker',
    due: { amount: 0, unit: 'h', anchor: 'missing.recordedAt' },
    metBy: 'police told and out-of-hours team told, each with a time',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'eighteenth', 'death'],
    attention: 'call',
    safety: true,
    reminder: 'none',
    ladder: [{ level: 'L2', offset: '+0' }],
    source: 'our default: at once',
    statutory: false,
  },
  occurrences: (state) =>
    state.missing.map((episode) => ({
      trigger: episode,
      anchors: { 'missing.recordedAt': episode.rec },
      met: firstRecorded(missingReported.of(state).filter((report) => report.episode === episode.seq)),
    })),
};
