/** What is known of the authority once an act stands. */
import type { Recorded } from '../event.js';
import { actOfKind } from './acts/index.js';
import type { AuthorityState } from './state.js';

export const evolveAuthority = (state: AuthorityState, event: Recorded): AuthorityState => {
  const evolved = actOfKind(event.type)?.evolve(state, { seq: event.seq, rec: event.recordedAt, content: event.content as never }) ?? state;
  return evolved.founded === undefined ? { ...evolved, founded: event.recordedAt } : evolved;
};
