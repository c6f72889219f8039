import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { orderRefused } from '../../records/court/order-refused.js';
import { safeTonightRecorded } from '../../records/request/safe-tonight-recorded.js';
import type { Mark } from '../../../policy/occurrence.js';
import type { Duty } from '../../../policy/duty.js';

/** After a no, and wherever a decision has run out: software moves no child, somebody has to say where the child is. */
export const childSafeTonight: DutyRule = {
  entry: {
    id: 'child-safe-tonight',
    name: 'Where the child is tonight, and the plan',
    trigger: ['not-authorised', 'not-continued', 'lapse', 'order-refused'],
    owner: 'head-of-service',
    due: { amount: 2, unit: 'h', anchor: 'trigger.occurredAt' },
    metBy: 'safe-tonight record: where the child is, with whom, the plan until morning',
    judgedBy: 'occurredAt',
    endsWith: ['eighteenth', 'death'],
    attention: 'call',
    safety: true,
    reminder: 'none',
    ladder: [
      { level: 'L3', offset: '+0' },
      { level: 'L4', offset: '+1h' },
    ],
    source: 'edge case 12; our default',
    statutory: false,
  },
  occurrences: (state, { made }) => {
    const nos = [...state.decisions, ...state.continuations].filter(({ yes }) => !yes);
    const refused = [...nos, ...orderRefused.of(state)].map((trigger) => ({ trigger }));
    return [...refused, ...made('lapse').filter(hasLapsed).map(ranOut)].map((asked) => ({
      ...asked,
      anchors: { 'trigger.occurredAt': asked.trigger.at },
      met: firstRecorded(safeTonightRecorded.of(state).filter(({ at }) => at >= asked.trigger.at)),
    }));
  },
};

/** What had ended before the decision ran out has not lapsed. */
const hasLapsed = ({ status }: Duty): boolean => !(status.is === 'ended' && status.outcome === 'ended-before-due');

const ranOut = ({ id, trigger, due }: Duty): { readonly trigger: Mark; readonly variant: string } => ({
  trigger: { ...trigger, at: due! },
  variant: id.slice(id.indexOf('.') + 1),
});
