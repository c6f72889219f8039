/** The kinds of stream as rebuild and recheck see them: what a state owes, who stands behind an owner, when the clock comes. */
import { authorityDecider } from '#authority/decider';
import { directory, directoryOfAuthority } from '#domain/authority/directory';
import { authorityDuties } from '#domain/authority/duties';
import type { AuthorityState } from '#domain/authority/state';
import { comesAgain } from '#domain/authority/waking';
import type { Instant } from '#domain/calendar/instant';
import { dutiesOf } from '#domain/move/duties';
import type { MoveState } from '#domain/move/state';
import { type Book, newestCalendar } from '#domain/policy/book';
import type { Duty } from '#domain/policy/duty';
import type { PromisePage } from '#domain/policy/promise-page';
import type { Duties } from '#domain/policy/promises';
import type { Directory } from '#domain/policy/strike';
import { moveDecider } from '#moves/decider';
import type { Decider } from '#record/decider';
import type { Folded } from '#record/rebuild';

export interface KindOfStream<State> {
  readonly decider: Decider<State, never, never>;
  readonly duties: (state: State, book: Book, now: Instant) => Duties;
  readonly directory: (authority: AuthorityState, state: State, now: Instant) => Directory;
  /** Whether the clock has come to what starts a duty: until then it has not been promised. */
  readonly hasBegun: (duty: Duty, page: PromisePage) => boolean;
  /** Where the clock never rests: when it comes, although the page has forgotten it. */
  readonly comesAgain?: (folded: Folded<State>, book: Book) => Instant;
}

export const MOVES: KindOfStream<MoveState> = {
  decider: moveDecider,
  duties: dutiesOf,
  directory: (authority, { posts }, now) => directory(authority, posts, now),
  hasBegun: () => true,
};

export const AUTHORITY: KindOfStream<AuthorityState> = {
  decider: authorityDecider,
  duties: authorityDuties,
  directory: (_, state, now) => directoryOfAuthority(state, now),
  hasBegun: ({ trigger }, { changesAt = Infinity }) => trigger.at < changesAt,
  comesAgain: ({ state, events }, book) => comesAgain(state, events, newestCalendar(book)),
};
