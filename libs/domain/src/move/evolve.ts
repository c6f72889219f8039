/** What is known once an event stands. Only case events change the state; an unknown one is a fault of the code, not of the record. */
import type { Recorded } from '../event.js';
import { nextStatus } from './lifecycle.js';
import { lifecycleAt } from './lifecycle-state.js';
import { entryOf } from './record.js';
import { recordKind } from './records/index.js';
import type { MoveState } from './state.js';

export const evolve = (state: MoveState | undefined, event: Recorded): MoveState => {
  const kind = recordKind(event.type);
  if (!kind) throw new Error(`No record of the kind ${event.type} is known`);
  const evolved = kind.evolve(state!, entryOf(event));
  const status = nextStatus(state?.lifecycle.is ?? 'nothing', event.type) ?? evolved.lifecycle.is;
  return { ...evolved, lifecycle: lifecycleAt(status, evolved) };
};
