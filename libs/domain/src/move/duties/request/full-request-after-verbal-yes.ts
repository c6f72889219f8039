import { type DutyRule, firstRecorded } from '../../duty-rule.js';

/** The request with all that belongs to it, once the night is over. Not owed where it stood on the record before the yes did: written later it is judged by when it was written. */
export const fullRequestAfterVerbalYes: DutyRule = {
  entry: {
    id: 'full-request-after-verbal-yes',
    name: 'Full request after an out-of-hours note',
    trigger: ['verbal-yes'],
    owner: 'social-worker',
    due: { amount: 1, unit: 'wd', anchor: 'verbalYes.occurredAt' },
    metBy: 'request sent',
    judgedBy: 'recordedAt',
    endsWith: ['withdrawn', 'death'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [
      { level: 'L2', offset: '+0' },
      { level: 'L3', offset: '+1wd' },
    ],
    source: 'our default',
    statutory: false,
  },
  occurrences: ({ verbalYeses, sendings }) =>
    verbalYeses
      .filter((yes) => !sendings.some(({ seq, returned }) => seq < yes.seq && !returned))
      .toSorted((a, b) => a.seq - b.seq)
      .slice(0, 1)
      .map((yes) => ({
        trigger: yes,
        anchors: { 'verbalYes.occurredAt': yes.at },
        met: firstRecorded(sendings.filter(({ seq }) => seq > yes.seq)),
      })),
};
