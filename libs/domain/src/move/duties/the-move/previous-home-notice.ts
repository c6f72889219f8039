import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { previousHomeNoticeGiven } from '../../records/the-move/previous-home-notice-given.js';

/** Ten working days where notice was impracticable before (reg 14(4)). */
export const previousHomeNotice: DutyRule = {
  entry: {
    id: 'previous-home-notice',
    name: 'Notice that the previous placement has ended (and review, or reason under reg 14(3))',
    trigger: ['previous-placement-ended'],
    owner: 'social-worker',
    due: { amount: 10, unit: 'wd', anchor: 'previousPlacement.endedAt' },
    metBy: 'notice given and review held, or reason',
    judgedBy: 'occurredAt',
    endsWith: ['death'],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    floor: { amount: 10, unit: 'wd', anchor: 'previousPlacement.endedAt', source: 'reg 14(4)' },
    source: 'reg 14',
    statutory: true,
  },
  occurrences: (state) => {
    const { moved } = state;
    if (moved?.previousEnded === undefined) return [];
    return [
      {
        trigger: moved,
        anchors: { 'previousPlacement.endedAt': moved.previousEnded },
        met: firstRecorded(previousHomeNoticeGiven.of(state)),
      },
    ];
  },
};
