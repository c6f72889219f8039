/** Actions: one owner and one date each, set by a review, a hearing, a decision or the reviewing officer (policy.yaml, action-done). */
import type { LocalDate } from '../calendar/instant.js';
import { date, id, list, narrative, optional } from '../fields.js';
import type { Mark } from '../policy/occurrence.js';

export const actionsField = (label: string) =>
  optional(list(label, { what: narrative('What', { max: 1_000 }), owner: id('post', 'Owner'), dueOn: date('By') }));

export interface Action {
  readonly owner: string;
  readonly dueOn: LocalDate;
  /** The duty past its date that it answers. An action that is past its own date is not set a second time: it gets another date. */
  readonly duty?: string | undefined;
}
/** Actions of one entry: an action is known by its entry and its place there, counted from 1. */
export type WithActions = Mark & { readonly actions: readonly Action[] };

/** What the duties need of actions: not what they are about. */
export const picked = (actions: readonly Action[] = []): readonly Action[] =>
  actions.map(({ owner, dueOn, duty }) => ({ owner, dueOn, ...(duty !== undefined && { duty }) }));
