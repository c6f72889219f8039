/** What somebody may see and do with one move, all their grounds together. */
import type { Capacity } from '#domain/authority/capacity';
import type { Part } from '#domain/move/parts';
import { type Asker, type Because, type Ground, groundsFor, opensTheRecord, postOf, type Tie } from './need-to-know.js';

export interface Sight {
  readonly parts: ReadonlySet<Part>;
  readonly named: boolean;
  /** Posts whose calls are shown, whatever part they are about. */
  readonly calledAs: readonly string[];
  /** The posts in which they may act on it; a command takes the first that may give it. */
  readonly acting: readonly Capacity[];
  readonly why: Why;
}

/** By which of their posts somebody looks, and whose need it is. */
export interface Why {
  /** `beginning`: of a child of whom nothing is recorded yet. */
  readonly because: Because | 'beginning';
  readonly role: string;
  readonly post: string;
  readonly how: Capacity['how'];
}

/** Undefined where the record is not theirs to see: they are answered as if there were none. */
export const sightOf = (asker: Asker, ties: readonly Tie[]): Sight | undefined => {
  const grounds = groundsFor(asker, ties).filter(opensTheRecord);
  // Who sees more because they opened it in an emergency is told so, whatever they would have seen without.
  const [widest] = grounds.toSorted((a, b) => b.parts.size - a.parts.size);
  if (!widest) return undefined;
  return {
    parts: new Set(grounds.flatMap(({ parts }) => [...parts])),
    named: grounds.some(({ named }) => named),
    calledAs: grounds.filter(({ because }) => because === 'called').map(({ capacity }) => postOf(capacity)),
    acting: asker.capacities.filter((capacity) => acts(grounds, capacity)),
    why: whyOf(widest),
  };
};

/** A delegate's delegate sees nothing by that; who sees by another post is told that it is never handed on. */
const acts = (grounds: readonly Ground[], capacity: Capacity): boolean =>
  capacity.how === 'delegate-of-a-delegate' || grounds.some((ground) => ground.acts && ground.capacity === capacity);

export const whyOf = ({ because, capacity }: Ground): Why => {
  const { role, how } = capacity;
  return { because, role, post: postOf(capacity), how };
};
