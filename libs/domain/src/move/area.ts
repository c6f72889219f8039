/** Where the home lies, as the record says it: regulation 11 asks more the further away it is. */
import type { Kept } from './record.js';
import { addressRecorded } from './records/the-move/address-recorded.js';
import { type MoveState, wasThereAlready } from './state.js';

type Address = Kept<{ readonly area: 'inside-the-area' | 'adjoining-area' | 'at-a-distance' }>;

/** What was first known of an address outside the area. */
export const firstOutside = (state: MoveState): Address | undefined =>
  addressRecorded.of(state).find(({ area }) => area !== 'inside-the-area');

/** Outside the area and not in an adjoining one, by what is known now. */
export const isAtADistance = (state: MoveState): boolean => addressRecorded.of(state).at(-1)?.area === 'at-a-distance';

/** Found there, or a yes by word of mouth before the child moved: there may have been no time for the whole approval. */
export const wasAnEmergency = (state: MoveState): boolean =>
  wasThereAlready(state) || state.verbalYeses.some(({ at }) => state.moved === undefined || at <= state.moved.at);
