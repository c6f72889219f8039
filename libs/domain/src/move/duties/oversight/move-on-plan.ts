import { type DutyRule, firstAfter } from '../../duty-rule.js';
import { moveOnPlanned } from '../../records/oversight/move-on-planned.js';

/** A target date that passes asks for a new plan, which says why the date moved. */
export const moveOnPlan: DutyRule = {
  entry: {
    id: 'move-on-plan',
    name: 'Move-on plan with a target date',
    trigger: ['move', 'target-date-passed'],
    owner: 'head-of-service',
    due: { amount: 10, unit: 'wd', anchor: 'move.occurredAt' },
    alt: [{ when: 'a plan with a target date stands', due: { amount: 0, unit: 'own-date', anchor: 'moveOnPlan.targetDate' } }],
    metBy: 'move-on plan with target date, steps, introductions and who does them; a later one says why the date moved',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [{ level: 'L3', offset: '+0' }],
    source: 'our default',
    statutory: false,
  },
  occurrences: (state) => {
    const { moved } = state;
    if (!moved) return [];
    const plans = moveOnPlanned.of(state);
    const first = { trigger: moved, anchors: { 'move.occurredAt': moved.at }, met: firstAfter(plans, moved) };
    const later = plans.map((plan) => ({
      trigger: plan,
      anchors: { 'moveOnPlan.targetDate': plan.targetDate },
      facts: { 'a plan with a target date stands': true },
      met: firstAfter(plans, plan),
    }));
    return [first, ...later];
  },
};
