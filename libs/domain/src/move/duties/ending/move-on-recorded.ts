import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { ofThisEnding } from '../../of-this-ending.js';
import { moveOnRecorded } from '../../records/ending/move-on-recorded.js';
import { moveOnTimed } from '../../records/ending/move-on-timed.js';

/** Within a day of the end of the stay, or of the planned time until that is known. Another planned time answers for the one before. */
export const moveOnRecordedDuty: DutyRule = {
  entry: {
    id: 'move-on-recorded',
    name: "Move-on recorded: date, where, URN if registered, reason, the child's view",
    trigger: ['planned-move-on', 'stay-ended'],
    owner: 'social-worker',
    due: { amount: 24, unit: 'h', anchor: ['stayEnded.occurredAt', 'plannedMoveOn.at'] },
    metBy: 'complete move-on record, or a new planned time',
    judgedBy: 'recordedAt',
    endsWith: ['death'],
    attention: 'call',
    safety: false,
    reminder: 'two-hours-before',
    ladder: [
      { level: 'L1', offset: '+0' },
      { level: 'L2', offset: '+1wd' },
    ],
    source: 'our default',
    statutory: false,
  },
  occurrences: (state) => {
    const recorded = ofThisEnding(state, moveOnRecorded.of(state));
    const plans = moveOnTimed.of(state).toSorted((a, b) => a.seq - b.seq);
    const left = state.stayEnded;
    if (plans.length === 0) return left ? [{ trigger: left, anchors: { [LEFT]: left.at }, met: firstRecorded(recorded) }] : [];
    return plans.map((plan, index) => {
      const next = plans[index + 1];
      return {
        trigger: plan,
        anchors: { [LEFT]: next ? undefined : left?.at, 'plannedMoveOn.at': plan.planned },
        met: next ?? firstRecorded(recorded),
      };
    });
  },
};

const LEFT = 'stayEnded.occurredAt';
