import { cut } from '../../calendar/instant.js';
import { refuse } from '../../refusal.js';
import type { RecordKind } from '../record.js';
import type { Rule } from '../rule.js';
import type { MoveState } from '../state.js';

type Reason = { readonly whyNotBefore?: string | undefined };

/** The first of its kind that comes after the move says why it did not come before; a child who was found there had moved already. */
export const saysWhyNotBeforeTheMove =
  (kind: Pick<RecordKind, 'kind'>): Rule<Reason> =>
  ({ state, content, occurredAt }) =>
    isAfter(state, occurredAt) && !state.kept[kind.kind] && content.whyNotBefore === undefined
      ? refuse('says-why-not-before-the-move', 'This comes after the move. Say why it was not possible before.', { field: 'whyNotBefore' })
      : undefined;

const isAfter = ({ moved, route }: MoveState, at: number): boolean =>
  moved !== undefined && (route === 'ordinary' || route === 'verbal') && cut(at) > moved.at;
