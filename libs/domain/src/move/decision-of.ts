import type { LocalDate } from '../calendar/instant.js';
import type { Mark } from '../policy/occurrence.js';
import { markOf } from './record.js';
import { inOrder, type MoveState, type Request, unanswered } from './state.js';

/** A written decision takes its place. Where an interim decision or an unconfirmed verbal yes came first, it replaces that. */
export const decisionOf = (
  state: MoveState,
  mark: Mark,
  { endDate }: { readonly endDate?: LocalDate | undefined },
  yes: boolean,
): MoveState => {
  const replaced = unanswered(state).findLast((given) => given.at <= mark.at);
  const decision = {
    ...markOf(mark),
    yes,
    childHadMoved: state.moved !== undefined && state.moved.at <= mark.at,
    ...(replaced && { after: replaced.seq }),
    ...(endDate !== undefined && { endDate }),
  };
  return { ...state, request: decided(state.request), decisions: inOrder(state.decisions, decision) };
};

/** A request that waited is answered by the decision. */
export const decided = (request: Request): Request =>
  request.is === 'sent' || request.is === 'endorsed' ? { is: 'decided', seq: request.seq } : request;
