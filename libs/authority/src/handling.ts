import type { Counted, GivenAct } from '#domain/authority/turn';
import { type AuthorityState, emptyAuthority } from '#domain/authority/state';
import { localDate } from '#domain/calendar/calendar';
import { newestCalendar } from '#domain/policy/book';
import { bookOf } from './book.js';
import type { Handling, Projector } from '#record/handle';
import type { Sweeping } from '#record/handle-many';
import { countUpTo } from '#record/count';
import { timeAndAuthority } from '#record/time';
import { type AuthorityFacts, authorityDecider } from './decider.js';

/** How the authority's own commands are handled. The caller of the request is the person. */
export const authorityHandling = (
  projectors: readonly Projector<AuthorityState, AuthorityFacts>[],
): Handling<AuthorityState, GivenAct, AuthorityFacts> => ({
  decider: authorityDecider,
  gather: async (tx, { caller }) => ({ ...(await timeAndAuthority(tx)), person: caller }),
  projectors,
});

export const authoritySweeping = (
  projectors: readonly Projector<AuthorityState, AuthorityFacts>[],
  onStuck: (stream: string, error: unknown) => void,
): Sweeping<AuthorityState, GivenAct, AuthorityFacts> => ({
  decider: authorityDecider,
  gather: async (tx, streams) => {
    const facts = { ...(await timeAndAuthority(tx)), person: 'clock' };
    const since = streams[0]?.memory.page.changesAt ?? facts.now;
    // The whole record is looked at once a day, not at every waking.
    const isANewDay = localDate(CALENDAR, since - 1_000) !== localDate(CALENDAR, facts.now);
    return streams.map(isANewDay ? withCounts(facts, await countUpTo(tx, since, facts.now)) : () => facts);
  },
  projectors,
  onStuck,
});

const CALENDAR = newestCalendar(bookOf(emptyAuthority));
const withCounts =
  (facts: AuthorityFacts, countedUpTo: (instant: number) => Counted): (() => AuthorityFacts) =>
  () => ({ ...facts, countedUpTo });

/** Where a post changes hands, moves with an unanswered call are looked at again. */
export const isAboutPosts = (type: string): boolean =>
  ['post-held', 'post-vacated', 'cover-arranged', 'post-established', 'delegated', 'structure-set', 'posts-changed'].includes(type);
