import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { seriousHarmRecorded } from '../../records/incidents/serious-harm-recorded.js';
import { seriousIncidentNotified } from '../../records/incidents/serious-incident-notified.js';

/** The director is called at the recording, after a death too: it is the one thing that is still sent then. */
export const seriousHarm: DutyRule = {
  entry: {
    id: 'serious-harm',
    name: 'Death or serious harm notified',
    trigger: ['death', 'serious-harm'],
    owner: 'head-of-service',
    due: { amount: 5, unit: 'wd', anchor: 'event.recordedAt' },
    metBy: 'serious incident notified',
    judgedBy: 'occurredAt',
    endsWith: [],
    attention: 'call',
    safety: true,
    reminder: 'morning-list',
    ladder: [{ level: 'L4', offset: 'at-known' }],
    source: 'serious incident guidance (to check); from becoming aware',
    statutory: 'guidance',
  },
  occurrences: (state) =>
    [...seriousHarmRecorded.of(state), ...(state.died ? [state.died] : [])].map((event) => ({
      trigger: event,
      anchors: { 'event.recordedAt': event.rec },
      met: firstRecorded(seriousIncidentNotified.of(state).filter(({ seq }) => seq > event.seq)),
      evenAfterDeath: true,
    })),
};
