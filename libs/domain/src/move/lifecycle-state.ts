/** The lifecycle's member for a status, from what the record says. */
import type { Lifecycle, MoveState, Status } from './state.js';

export const lifecycleAt = (status: Status, state: MoveState): Lifecycle => {
  switch (status) {
    case 'living-there':
      return { is: status, since: state.moved!.at };
    case 'registered':
      return { is: status, since: state.moved!.at, from: state.registered!.from };
    case 'stay-ended':
      return { is: status, since: state.moved!.at, until: state.stayEnded!.at };
    case 'draft':
    case 'requested':
    case 'endorsed':
    case 'agreed-verbally':
    case 'authorised':
    case 'not-authorised':
    case 'withdrawn':
    case 'protected':
      return { is: status };
    default:
      return status satisfies never;
  }
};
