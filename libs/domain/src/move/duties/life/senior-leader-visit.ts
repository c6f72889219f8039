import { chainOf } from '../../chain.js';
import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { leaderVisited } from '../../records/life/leader-visited.js';

/** Counted over the chain: a child moved every 26 days would else never be seen. */
export const seniorLeaderVisit: DutyRule = {
  entry: {
    id: 'senior-leader-visit',
    name: 'A senior leader sees the child',
    trigger: ['move'],
    when: 'the first move of the chain',
    owner: 'assistant-director',
    due: { amount: 28, unit: 'd', anchor: 'chain.firstMove.occurredAt' },
    metBy: 'visit by the assistant director or the director, child seen',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    heldWhile: 'missing',
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'Portsmouth',
    statutory: false,
  },
  occurrences: (state) => {
    const { moved } = state;
    const chain = chainOf(state);
    if (!moved || !chain || chain.seniorLeaderSawAt !== undefined) return [];
    const seen = leaderVisited.of(state).filter((visit) => visit.seen && visit.at >= moved.at);
    return [{ trigger: moved, anchors: { 'chain.firstMove.occurredAt': chain.firstMoveAt }, met: firstRecorded(seen) }];
  },
};
