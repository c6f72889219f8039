import { date, filled, id, list, narrative, optional } from '../../../fields.js';
import { eighteenthBirthday } from '../../../calendar/calendar.js';
import type { Mark } from '../../../policy/occurrence.js';
import type { MoveState } from '../../state.js';

/** What every first entry of a move says: whose move it is, to which home, and who is allocated to the child. */
export const OPENING = {
  child: id('child', 'Child'),
  bornOn: filled(date('Date of birth')),
  home: id('home', 'Home'),
  socialWorker: id('post', "Post of the child's social worker"),
  iro: optional(id('post', "Post of the child's independent reviewing officer")),
  askedWith: optional(list('Brothers and sisters who are asked for together', { child: id('child', 'Child') }, { max: 10 })),
  togetherOrApart: optional(narrative('Why together, or why apart', { max: 2_000 })),
};
export interface OpeningContent {
  readonly child: string;
  readonly bornOn: string;
  readonly home: string;
  readonly socialWorker: string;
  readonly iro?: string | undefined;
}

/** The state of a move of which nothing is known yet but how it came to be known. */
export const opened = (route: MoveState['route'], content: OpeningContent, mark: Mark): MoveState => ({
  lifecycle: { is: 'draft' },
  route,
  child: { id: content.child, turns18On: eighteenthBirthday(content.bornOn) },
  home: content.home,
  posts: { socialWorker: content.socialWorker, ...(content.iro !== undefined && { iro: content.iro }) },
  opened: mark,
  request: { is: 'none' },
  sendings: [],
  verbalYeses: [],
  decisions: [],
  continuations: [],
  filings: {},
  plannedMoves: [],
  visits: [],
  reviews: [],
  missing: [],
  kept: {},
});
