/** Whether somebody sees anything of children at all, before it is asked of which: who does not is told so, whatever they name. */
import type { Capacity } from '#domain/authority/capacity';
import type { Role } from '#domain/authority/state';

export interface Scope {
  /** Lists and figures: ids, dates and states, nothing that anybody wrote. */
  readonly lists: boolean;
  /** A move as a whole, with what people wrote, where they need to know of it: need-to-know.ts. */
  readonly moves: boolean;
  /** Who has looked at which child. */
  readonly looks: boolean;
}

/** The auditor's pack is prepared for them. */
const NOTHING_OF_CHILDREN: readonly Role[] = ['policy-administrator', 'auditor'];
const LISTS_ONLY: readonly Role[] = ['performance-officer'];

const seesLooks = ({ role, how }: Capacity): boolean => role === 'data-protection-lead' && how !== 'delegate-of-a-delegate';

/** What one post allows, another of the same person's does not take away. */
export const scopeOf = (capacities: readonly Capacity[]): Scope => {
  const sees = capacities.filter(({ role }) => !NOTHING_OF_CHILDREN.includes(role));
  return { lists: sees.length > 0, moves: sees.some(({ role }) => !LISTS_ONLY.includes(role)), looks: sees.some(seesLooks) };
};
