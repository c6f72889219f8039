import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { allocated } from '../../records/oversight/allocated.js';
import { vacancyRecorded } from '../../records/oversight/vacancy-recorded.js';

/** A child without a social worker, a team manager or a reviewing officer of their own. */
export const allocationVacant: DutyRule = {
  entry: {
    id: 'allocation-vacant',
    name: 'Social worker, team manager or IRO allocated',
    trigger: ['vacancy'],
    owner: 'team-manager',
    due: { amount: 1, unit: 'wd', anchor: 'vacancy.occurredAt' },
    alt: [
      { when: "the vacancy is the team manager's", owner: 'head-of-service' },
      {
        when: "the vacancy is the IRO's",
        due: { amount: 5, unit: 'wd', anchor: 'vacancy.occurredAt' },
        owner: 'iro-manager',
        ladder: [{ level: 'HSQ', offset: '+0' }],
      },
    ],
    metBy: 'allocation, with a handover record',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [{ level: 'L2', offset: '+0' }],
    source: 'our default; 5 WD for an IRO: IRO Handbook, to check',
    statutory: false,
  },
  occurrences: (state) =>
    vacancyRecorded.of(state).map((vacancy) => ({
      trigger: vacancy,
      anchors: { 'vacancy.occurredAt': vacancy.at },
      facts: { "the vacancy is the team manager's": vacancy.whose === 'team-manager', "the vacancy is the IRO's": vacancy.whose === 'iro' },
      met: firstRecorded(allocated.of(state).filter((entry) => entry.vacancy === vacancy.seq)),
    })),
};
