/** Whom and what the caller may see, worked out by the need to know before anything is read. */
import { type Part, partOfDuty } from '#domain/move/parts';

export interface Scope {
  readonly lists: boolean;
  readonly moves: boolean;
}

/** The routes refuse first; this stands behind them. */
export class OutOfScope extends Error {
  override readonly name = 'OutOfScope';
}

export const within = (scope: Scope, what: keyof Scope): void => {
  if (!scope[what]) throw new OutOfScope(`This caller's scope holds no ${what}`);
};

/** What is seen of one move. */
export interface Sight {
  readonly parts: ReadonlySet<Part>;
  readonly named: boolean;
  /** Posts whose calls are shown, whatever part they are about. */
  readonly calledAs: readonly string[];
}
export type Pseudonym = (id: string) => string;

export const showsDuty = ({ parts, calledAs }: Sight, entry: string, calledPosts: readonly string[]): boolean =>
  parts.has(partOfDuty(entry)) || calledPosts.some((post) => calledAs.includes(post));

/** Of which rows of a list the caller is shown what: ties as `access.tie_view` writes them. */
export interface Reach {
  readonly whole: readonly string[];
  readonly partly: readonly string[];
  /** Entries of the policy that are seen by the ties of `partly`. */
  readonly entries: readonly string[];
  readonly named: readonly string[];
  readonly unnamed: readonly string[];
  /** Every row, by pseudonym. */
  readonly figures: boolean;
}

/** Whether one of these ties holds; `ties` is a parameter of type text[]. */
export const tiedBy = (move: string, ties: string): string =>
  `exists (select from access.tie_view t where t.move = ${move} and t.key = any(${ties}::text[]))`;
