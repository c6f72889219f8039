/** Each decision that has to be told and filed: a confirmation of a verbal yes is the same decision, in writing. */
import type { Mark } from '../policy/occurrence.js';
import type { MoveState } from './state.js';

export const everyDecision = ({ verbalYeses, decisions, continuations }: MoveState): readonly Mark[] => {
  const confirmations = new Set(verbalYeses.flatMap(({ confirmed }) => confirmed?.seq ?? []));
  return [...verbalYeses, ...decisions.filter(({ seq }) => !confirmations.has(seq)), ...continuations];
};

/** The decision that an entry is about: of a confirmation it is the yes. Undefined where the entry is no decision. */
export const decisionMeant = (state: MoveState, entry: number): number | undefined => {
  const confirmed = state.verbalYeses.find((yes) => yes.confirmed?.seq === entry);
  return confirmed ? confirmed.seq : everyDecision(state).find(({ seq }) => seq === entry)?.seq;
};
