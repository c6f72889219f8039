import type { Occurrence } from '../policy/occurrence.js';
import type { MoveState } from './state.js';

/** The child was found to be there already, or moved although the decision was no: request and decision come after the move. */
export const foundOrMovedAfterNo = ({ discovered, moved }: MoveState): Occurrence[] => {
  if (discovered) return [{ trigger: discovered, anchors: { 'discovery.occurredAt': discovered.at } }];
  if (!moved?.afterNo) return [];
  return [{ trigger: moved, anchors: { 'move.recordedAt': moved.rec }, facts: { 'a move is recorded after not authorised': true } }];
};
