import { chainOf } from '../../chain.js';
import { type DutyRule, firstAfter } from '../../duty-rule.js';
import { iroVisited } from '../../records/life/iro-visited.js';

/** Between reviews too; counted over the chain. */
export const iroSeesChild: DutyRule = {
  entry: {
    id: 'iro-sees-child',
    name: 'The IRO sees the child',
    trigger: ['move'],
    owner: 'iro',
    due: { amount: 28, unit: 'd', anchor: 'chain.firstMove.occurredAt' },
    alt: [
      {
        when: 'the IRO has seen the child since the first move of the chain',
        due: { amount: 28, unit: 'd', anchor: 'lastIroVisit.occurredAt' },
      },
    ],
    metBy: 'IRO visit, child seen',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    heldWhile: 'missing',
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'our default',
    statutory: false,
  },
  occurrences: (state) => {
    const { moved } = state;
    const chain = chainOf(state);
    if (!moved || !chain) return [];
    const seen = iroVisited.of(state).filter((visit) => visit.seen);
    const first = { trigger: moved, anchors: { 'chain.firstMove.occurredAt': chain.firstMoveAt, [LAST]: chain.iroSawAt } };
    const later = seen.map((visit) => ({ trigger: visit, anchors: { [LAST]: visit.at } }));
    return [first, ...later].map((one) => ({
      ...one,
      facts: { [SEEN_BEFORE]: one.anchors[LAST] !== undefined },
      met: firstAfter(seen, one.trigger),
    }));
  },
};

const LAST = 'lastIroVisit.occurredAt';
const SEEN_BEFORE = 'the IRO has seen the child since the first move of the chain';
