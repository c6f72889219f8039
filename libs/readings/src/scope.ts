/** Whom and what the caller may see, worked out from their posts before anything is read. */
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
