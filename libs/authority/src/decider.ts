import { OPERATOR, actTurn, authorityTimePasses, type Counted, type GivenAct } from '#domain/authority/turn';
import { evolveAuthority } from '#domain/authority/evolve';
import { authorityCodec } from '#domain/authority/codec';
import { capacitiesOf } from '#domain/authority/capacity';
import { type AuthorityState, emptyAuthority } from '#domain/authority/state';
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
      book: bookOf(memory.state ?? emptyAuthority),
    }),
  timePasses: (memory, { now, countedUpTo }) => authorityTimePasses(memory, now, bookOf(memory.state ?? emptyAuthority), countedUpTo!),
  fold: (events) => events.reduce(evolveAuthority, emptyAuthority),
};
