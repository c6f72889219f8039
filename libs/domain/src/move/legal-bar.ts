/** What the law says of the child living in a home that is not registered, in words: a decision does not change it (edge cases 8 and 20). */
import type { LocalDate } from '../calendar/instant.js';
import { addressRecorded } from './records/the-move/address-recorded.js';
import type { MoveState } from './state.js';

const NOT_CHANGED = 'This home is not registered. Running it is against the law. A decision does not change that.';
const UNDER_16 =
  'Under 16: regulation 27A of the Care Planning, Placement and Case Review (England) Regulations 2010 names the settings in which the child may live. This is none of them.';
const AT_16_AND_17 =
  'At 16 and 17: regulation 27C of the Care Planning, Placement and Case Review (England) Regulations 2010 allows registered supported accommodation and little else. This is neither.';
const ELSEWHERE: Readonly<Record<string, string>> = {
  'care-inspectorate-wales': 'The home lies in Wales: Care Inspectorate Wales registers it, and Welsh law asks whether it may run.',
  'care-inspectorate-scotland': 'The home lies in Scotland: the Care Inspectorate registers it, and Scots law asks whether it may run.',
  rqia: 'The home lies in Northern Ireland: the Regulation and Quality Improvement Authority registers it.',
};

/** Line by line; nothing once the home is registered or the child has turned 18. */
export const legalBarOf = (state: MoveState, on: LocalDate): readonly string[] => {
  if (on >= state.child.turns18On || (state.registered && on >= state.registered.from)) return [];
  const elsewhere = ELSEWHERE[addressRecorded.of(state).at(-1)?.regulator ?? ''];
  return [NOT_CHANGED, on < sixteenth(state.child.turns18On) ? UNDER_16 : AT_16_AND_17, ...(elsewhere ? [elsewhere] : [])];
};

const sixteenth = (turns18On: LocalDate): LocalDate => `${Number(turns18On.slice(0, 4)) - 2}${turns18On.slice(4)}`;
