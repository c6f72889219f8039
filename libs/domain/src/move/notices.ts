/** What posts are told once, and nothing is owed for (policy.yaml, notices). A new one is a line here. */
import type { Role } from '../authority/state.js';

export interface ToldOnce {
  readonly id: string;
  readonly name: string;
  readonly to: readonly Role[];
  /** Whether this record of a move is the occasion. */
  readonly when: (type: string, content: Readonly<Record<string, unknown>>) => boolean;
}

export const TOLD_ONCE: readonly ToldOnce[] = [
  {
    id: 'wrong-child',
    name: 'An entry about another child is hidden',
    to: ['data-protection-lead'],
    when: (type, { because }) => type === 'entry-hidden' && because === 'about-another-child',
  },
];
