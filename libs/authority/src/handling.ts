import type { GivenAct } from '#domain/authority/turn';
import type { AuthorityState } from '#domain/authority/state';
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
    const countedUpTo = await countUpTo(tx, streams[0]?.memory.page.changesAt ?? facts.now, facts.now);
    return streams.map(() => ({ ...facts, countedUpTo }));
  },
  projectors,
  onStuck,
});

/** Where a post changes hands, moves with an unanswered call are looked at again. */
export const isAboutPosts = (type: string): boolean =>
  ['post-held', 'post-vacated', 'cover-arranged', 'post-established', 'delegated', 'posts-changed'].includes(type);
