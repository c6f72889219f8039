import type { Content } from './scene.js';

/** What somebody records about the authority. */
export interface Act {
  readonly at: number;
  /** A person's id. */
  readonly by: string;
  readonly verb: string;
  readonly content: Content;
}
