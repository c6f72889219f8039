import { OPERATOR, actTurn, authorityTimePasses, type Counted, evolveAuthority, type GivenAct } from '#domain/authority/turn';
import { authorityCodec } from '#domain/authority/codec';
import { capacitiesOf } from '#domain/authority/capacity';
import { type AuthorityState, emptyAuthority } from '#domain/authority/state';
import { newestCalendar } from '#domain/policy/book';
import type { Decider, FactsInTime } from '#record/decider';
import { bookOf } from './book.js';

export interface AuthorityFacts extends FactsInTime {
  readonly person: string;
  /** What was recorded up to an instant; needed when days are counted. */
  readonly countedUpTo?: (instant: number) => Counted;
}

export const authorityDecider: Decider<AuthorityState, GivenAct, AuthorityFacts> = {
  kind: 'authority',
  foldVersion: 1,
  codec: authorityCodec,
  needsHistory: () => false,
  command: (memory, given, { now, person }) =>
    actTurn(memory, given, {
      now,
      person,
      capacities: person === OPERATOR ? [] : capacitiesOf(memory.state ?? emptyAuthority, person, now),
    }),
  timePasses: (memory, { now, countedUpTo }) =>
    authorityTimePasses(memory, now, newestCalendar(bookOf(memory.state ?? emptyAuthority)), countedUpTo!),
  fold: (events) => events.reduce(evolveAuthority, emptyAuthority),
};
