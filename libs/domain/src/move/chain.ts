/** Stays in unregistered homes that follow one another without a stay elsewhere: some duties count over all of them (reading.chain). */
import { filled, instant, optional } from '../fields.js';
import { feedbackAsked } from './records/ending/feedback-asked.js';
import { iroVisited } from './records/life/iro-visited.js';
import { leaderVisited } from './records/life/leader-visited.js';
import type { Chain, MoveState } from './state.js';

/** What the stay before this one hands on; filled in by the service when the move is recorded. */
export const CHAIN = {
  chainBeganAt: optional(filled(instant('In unregistered homes one after another since'))),
  iroSawAt: optional(filled(instant('The IRO last saw the child'))),
  seniorLeaderSawAt: optional(filled(instant('A senior leader saw the child'))),
  feedbackAskedAt: optional(filled(instant('Feedback was last asked'))),
};
type Handed = { readonly chainBeganAt?: number | undefined } & { readonly [N in keyof Omit<Chain, 'firstMoveAt'>]?: number | undefined };

/** The chain, as a record of the move says it. */
export const chainFrom = ({ chainBeganAt, iroSawAt, seniorLeaderSawAt, feedbackAskedAt }: Handed): { readonly chain?: Chain } =>
  chainBeganAt === undefined
    ? {}
    : {
        chain: {
          firstMoveAt: chainBeganAt,
          ...(iroSawAt !== undefined && { iroSawAt }),
          ...(seniorLeaderSawAt !== undefined && { seniorLeaderSawAt }),
          ...(feedbackAskedAt !== undefined && { feedbackAskedAt }),
        },
      };

/** The chain that this stay belongs to; a stay without an earlier one is a chain by itself. Undefined before the move. */
export const chainOf = ({ chain, moved }: MoveState): Chain | undefined => chain ?? (moved && { firstMoveAt: moved.at });

/** What this stay hands on to one that follows it; undefined where the child went elsewhere, or the home was registered. */
export const handedOn = (state: MoveState): Handed | undefined => {
  const chain = chainOf(state);
  if (!chain || state.registered || state.died || (state.stayEnded && !state.stayEnded.toAnother)) return undefined;
  return {
    chainBeganAt: chain.firstMoveAt,
    iroSawAt: iroVisited.of(state).findLast(({ seen }) => seen)?.at ?? chain.iroSawAt,
    seniorLeaderSawAt: chain.seniorLeaderSawAt ?? leaderVisited.of(state).find(({ seen }) => seen)?.at,
    feedbackAskedAt: feedbackAsked.of(state).at(-1)?.at ?? chain.feedbackAskedAt,
  };
};
