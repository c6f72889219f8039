import { cut } from '../../../calendar/instant.js';
import { actionsOf } from '../../actions-of.js';
import type { DutyRule } from '../../duty-rule.js';

/** One owner, one date. The end of the stay does not end it; somebody outside may do it, a post inside owns it. */
export const actionDoneDuty: DutyRule = {
  entry: {
    id: 'action-done',
    name: 'Action set by a decision, review, court direction or IRO',
    trigger: ['action-set'],
    when: "one owner and one date, at most 28 days ahead (a court's date as ordered); else refused",
    owner: 'action-owner',
    due: { amount: 0, unit: 'own-date', anchor: 'action.dueDate' },
    metBy: 'action done, with what came of it',
    judgedBy: 'occurredAt',
    endsWith: ['death', 'superseded'],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'Birmingham 2017, 2024; figures ours',
    statutory: false,
  },
  occurrences: (state) =>
    actionsOf(state).map(({ owner, dueOn, place, done, dropped, seq, at, rec }) => ({
      trigger: { seq, at, rec },
      variant: String(place),
      // The first date stays visible in the ledger.
      anchors: { 'action.dueDate': dueOn },
      owner: { post: owner },
      met: done,
      ended: dropped && { by: 'superseded' as const, at: cut(dropped.at) },
    })),
};
