/** Where somebody may go on after signing in: our own pages, by name. Nothing that an address brings is followed. */
import { PATHS } from '../paths.js';

const PAGES: readonly string[] = [PATHS.front, PATHS.looks, PATHS.looksAtChild];

const PATTERNS = PAGES.map((path) => new RegExp(`^${path.replace(/:[a-z]+/g, '[A-Za-z0-9][A-Za-z0-9-]{0,99}')}$`));

/** What is no page of ours leads to the front page. */
export const returnTo = (wish: unknown): string =>
  typeof wish === 'string' && PATTERNS.some((pattern) => pattern.test(wish)) ? wish : PATHS.front;
