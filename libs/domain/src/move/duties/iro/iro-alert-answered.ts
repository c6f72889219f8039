import { cut } from '../../../calendar/instant.js';
import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { iroAlertAnswered } from '../../records/iro/iro-alert-answered.js';
import { iroAlertCountersigned } from '../../records/iro/iro-alert-countersigned.js';
import { iroAlertWithdrawn } from '../../records/iro/iro-alert-withdrawn.js';
import { iroAlerted } from '../../records/iro/iro-alerted.js';

/** Answered by the team manager and countersigned by the head of service; superseded when the IRO takes it back. */
export const iroAlertAnsweredDuty: DutyRule = {
  entry: {
    id: 'iro-alert-answered',
    name: 'IRO alert answered',
    trigger: ['iro-alert'],
    owner: 'team-manager',
    due: { amount: 10, unit: 'wd', anchor: 'iroAlert.occurredAt' },
    metBy: 'answer to the alert, countersigned by the head of service',
    judgedBy: 'recordedAt',
    endsWith: ['death', 'superseded'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [
      { level: 'L3', offset: '+0' },
      { level: 'L4', offset: '+5wd' },
    ],
    source: 'Nottinghamshire',
    statutory: false,
  },
  occurrences: (state) =>
    iroAlerted.of(state).map((alert) => {
      const about = (entry: { readonly alert: number }) => entry.alert === alert.seq;
      const answer = firstRecorded(iroAlertAnswered.of(state).filter(about));
      const signed = firstRecorded(iroAlertCountersigned.of(state).filter(about));
      const withdrawn = firstRecorded(iroAlertWithdrawn.of(state).filter(about));
      return {
        trigger: alert,
        anchors: { 'iroAlert.occurredAt': alert.at },
        met: answer && signed && (answer.seq > signed.seq ? answer : signed),
        ended: withdrawn && { by: 'superseded' as const, at: cut(withdrawn.at) },
      };
    }),
};
