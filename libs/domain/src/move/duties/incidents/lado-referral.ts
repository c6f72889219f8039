import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { allegationMade } from '../../records/incidents/allegation-made.js';
import { ladoReferred } from '../../records/incidents/lado-referred.js';

/** Each allegation is referred to the designated officer. */
export const ladoReferral: DutyRule = {
  entry: {
    id: 'lado-referral',
    name: 'Allegation referred to the LADO',
    trigger: ['allegation'],
    owner: 'team-manager',
    due: { amount: 1, unit: 'wd', anchor: 'allegation.occurredAt' },
    metBy: 'LADO referral',
    judgedBy: 'occurredAt',
    endsWith: ['death'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [
      { level: 'L2', offset: '+0' },
      { level: 'L3', offset: '+1wd' },
    ],
    source: 'Working Together guidance, 1 WD (to check)',
    statutory: 'guidance',
  },
  occurrences: (state) =>
    allegationMade.of(state).map((allegation) => ({
      trigger: allegation,
      anchors: { 'allegation.occurredAt': allegation.at },
      met: firstRecorded(ladoReferred.of(state).filter((referral) => referral.allegation === allegation.seq)),
    })),
};
