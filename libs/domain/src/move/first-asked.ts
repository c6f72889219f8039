import type { Mark } from '../policy/occurrence.js';
import { firstRecorded } from './duty-rule.js';
import type { MoveState } from './state.js';

/** When a home was first asked for: by a request that was sent or by a yes; once more where the child moved although the decision was no. */
export const firstAsked = ({ moved }: MoveState, ...asked: readonly (readonly Mark[])[]): readonly Mark[] => {
  const all = asked.flat();
  const again = moved?.afterNo ? all.filter(({ seq }) => seq > moved.seq) : [];
  return [firstRecorded(all), firstRecorded(again)].filter((mark) => mark !== undefined);
};
