import { chainOf } from '../../chain.js';
import { type DutyRule, firstAfter } from '../../duty-rule.js';
import { feedbackAsked } from '../../records/ending/feedback-asked.js';
import type { MoveState } from '../../state.js';
import type { Mark } from '../../../policy/occurrence.js';

/** Counted over the chain; every third time an independent voice asks. */
export const feedbackDuringStay: DutyRule = {
  entry: {
    id: 'feedback-during-stay',
    name: 'Feedback asked of the child, and of family and carers where right',
    trigger: ['move'],
    owner: 'social-worker',
    due: { amount: 28, unit: 'd', anchor: ['lastAsked.occurredAt', 'chain.firstMove.occurredAt'] },
    metBy: '"how is it living here?" asked, answered or declined; family and carers, or why not; every third time by an independent voice',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    heldWhile: 'missing',
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'Birmingham 2024; figures ours',
    statutory: false,
  },
  occurrences: (state) => {
    const { moved } = state;
    const chain = chainOf(state);
    if (!moved || !chain) return [];
    const asked = thatCount(state);
    const first = { trigger: moved, anchors: { [LAST]: chain.feedbackAskedAt, 'chain.firstMove.occurredAt': chain.firstMoveAt } };
    const later = asked.map((time) => ({ trigger: time, anchors: { [LAST]: time.at } }));
    return [first, ...later].map((one) => ({ ...one, met: firstAfter(asked, one.trigger) }));
  },
};

const LAST = 'lastAsked.occurredAt';

/** Every third time counts only where the voice was an independent one. */
const thatCount = (state: MoveState): readonly Mark[] =>
  feedbackAsked
    .of(state)
    .reduce<readonly Mark[]>((counted, time) => ((counted.length + 1) % 3 === 0 && !time.independent ? counted : [...counted, time]), []);
