import { cut } from '../../../calendar/instant.js';
import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { complaintAnswered } from '../../records/incidents/complaint-answered.js';
import { complaintReceived } from '../../records/incidents/complaint-received.js';
import { complaintTakenBack } from '../../records/incidents/complaint-taken-back.js';

/** Superseded when the complaint is withdrawn or taken to the next stage. */
export const complaintAnswer: DutyRule = {
  entry: {
    id: 'complaint-answer',
    name: 'Complaint answered',
    trigger: ['complaint'],
    owner: 'team-manager',
    due: { amount: 10, unit: 'wd', anchor: 'complaint.receivedAt' },
    metBy: 'answer to the complaint',
    judgedBy: 'occurredAt',
    endsWith: ['superseded'],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'complaints regulations 2006, 10 WD (to check)',
    statutory: false,
  },
  occurrences: (state) =>
    complaintReceived.of(state).map((complaint) => {
      const about = (entry: { readonly complaint: number }) => entry.complaint === complaint.seq;
      const takenBack = firstRecorded(complaintTakenBack.of(state).filter(about));
      return {
        trigger: complaint,
        anchors: { 'complaint.receivedAt': complaint.at },
        met: firstRecorded(complaintAnswered.of(state).filter(about)),
        ended: takenBack && { by: 'superseded' as const, at: cut(takenBack.at) },
      };
    }),
};
