/** What a command is decided on, gathered beforehand: the time, the rules in force, who is asking. */
import type { Capacity } from '../authority/capacity.js';
import type { AuthorityState } from '../authority/state.js';
import type { Instant } from '../calendar/instant.js';
import type { Book } from '../policy/book.js';
import type { PromisePage } from '../policy/promise-page.js';

export interface MoveFacts {
  readonly now: Instant;
  readonly book: Book;
  readonly authority: AuthorityState;
  /** The person who gives the command, and the posts in which they may act now. */
  readonly person: string;
  readonly capacities: readonly Capacity[];
  /** What is promised now, and how far the clock has come. */
  readonly page: PromisePage;
  /** Another move of the same child that has been asked for and has not happened. */
  readonly otherRequest?: string;
}
