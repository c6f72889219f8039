/**
 * What is known of one move: the lifecycle and, beside it, what runs in parallel. Folded from case events only, it holds
 * what decisions and duties need and nothing that a person wrote. Lists stand in the order of occurredAt, ties by seq.
 */
import type { Instant, LocalDate } from '../calendar/instant.js';
import type { Mark } from '../policy/occurrence.js';
import type { WithActions } from './actions.js';

/** Where the move stands, in the users' words. Each member holds just its own fields. */
export type Lifecycle =
  /** A request is being written. */
  | { readonly is: 'draft' }
  /** The request is sent and waits for the head of service. */
  | { readonly is: 'requested' }
  /** The head of service has endorsed it; it waits for the director. */
  | { readonly is: 'endorsed' }
  /** Somebody with authority has said yes by word of mouth, or for the night; nothing is in writing yet. */
  | { readonly is: 'agreed-verbally' }
  /** The director, or a delegate, has decided yes; the child has not moved. */
  | { readonly is: 'authorised' }
  /** The director, or a delegate, has decided no; the child has not moved. */
  | { readonly is: 'not-authorised' }
  | { readonly is: 'withdrawn' }
  /** The child lives in the unregistered home. */
  | { readonly is: 'living-there'; readonly since: Instant }
  /** The home is registered now, and the child still lives there. */
  | { readonly is: 'registered'; readonly since: Instant; readonly from: LocalDate }
  /** The child has left. */
  | { readonly is: 'stay-ended'; readonly since: Instant; readonly until: Instant }
  /** The child has died: the record is protected, recording goes on, nothing automatic is sent. */
  | { readonly is: 'protected' };
export type Status = Lifecycle['is'];

/** How far the request has come, whichever way the child came to live there. */
export type Request =
  | { readonly is: 'none' }
  | { readonly is: 'draft'; readonly neededBy?: Instant }
  | { readonly is: 'sent'; readonly seq: number; readonly neededBy: Instant; readonly by: string }
  | { readonly is: 'endorsed'; readonly seq: number; readonly neededBy: Instant; readonly by: string; readonly endorsedBy: string }
  | { readonly is: 'decided'; readonly seq: number };

export interface Sending extends Mark {
  readonly neededBy: Instant;
  readonly returned?: Mark;
}
export interface VerbalYes extends Mark {
  readonly interim: boolean;
  readonly saidBy: string;
  readonly saidByPost: string;
  readonly noted?: Mark;
  /** The note holds reason, alternatives and risks. */
  readonly noteIsComplete?: boolean;
  readonly confirmed?: Mark;
}
/** A written decision; `at` is the time of the yes where a verbal yes came first. */
export interface Decision extends Mark {
  readonly yes: boolean;
  readonly endDate?: LocalDate;
  /** The verbal yes or interim decision that it confirms or replaces. */
  readonly after?: number;
  readonly childHadMoved: boolean;
}
export interface Continuation extends Mark {
  readonly yes: boolean;
  readonly endDate?: LocalDate;
}
export interface Visit extends Mark {
  readonly by: string;
  /** By the social worker or a named deputy: others meet the first visit only. */
  readonly counts: boolean;
  readonly seen: boolean;
  /** Alone, or the child refused, or it was not appropriate, with the reason. */
  readonly aloneOrWhyNot: boolean;
  readonly concern: boolean;
  readonly writtenUp?: Mark;
}
export interface Review extends Mark {
  readonly chair: string;
  readonly outcome?: WithActions;
}
export interface MissingEpisode extends Mark {
  readonly returned?: Mark;
}

/** What the stays before this one bring along. */
export interface Chain {
  /** The first move of the chain. */
  readonly firstMoveAt: Instant;
  /** When somebody last did this in an earlier stay. */
  readonly iroSawAt?: Instant;
  readonly seniorLeaderSawAt?: Instant;
  readonly feedbackAskedAt?: Instant;
}

export interface MoveState {
  readonly lifecycle: Lifecycle;
  readonly route: 'ordinary' | 'verbal' | 'found-there' | 'opening-position';
  readonly child: { readonly id: string; readonly turns18On: LocalDate };
  readonly home: string;
  /** The posts allocated to the child; the line stands above the social worker's. */
  readonly posts: { readonly socialWorker: string; readonly iro?: string };
  readonly opened: Mark;
  readonly request: Request;
  readonly sendings: readonly Sending[];
  readonly verbalYeses: readonly VerbalYes[];
  readonly decisions: readonly Decision[];
  readonly continuations: readonly Continuation[];
  /** Case-file entries, by the seq of the decision that they put on the child's file. */
  readonly filings: Readonly<Record<number, Mark>>;
  readonly plannedMoves: readonly (Mark & { readonly planned: Instant })[];
  /** `previousEnded`: when the previous placement ended; absent where there was none. */
  readonly moved?: Mark & { readonly afterNo: boolean; readonly previousEnded?: Instant | LocalDate };
  readonly discovered?: Mark;
  /** The child was there already when the authority started: nothing earlier is judged. */
  readonly openingPosition?: Mark & { readonly lastVisitOn?: LocalDate };
  /** Earlier stays of the chain, where there were any. */
  readonly chain?: Chain;
  readonly visits: readonly Visit[];
  readonly reviews: readonly Review[];
  readonly missing: readonly MissingEpisode[];
  /** Every record that does not change where the move stands, by its kind: read through the kind's own `of`. */
  readonly kept: Readonly<Record<string, readonly Mark[]>>;
  /** Decisions that somebody made in spite of a conflict of interest, with the reason on record. */
  readonly exceptions?: readonly (Mark & { readonly byTheDirector: boolean })[];
  readonly withdrawn?: Mark;
  readonly stayEnded?: Mark & { readonly planned: boolean; readonly toAnother: boolean };
  readonly registered?: Mark & { readonly from: LocalDate };
  readonly died?: Mark;
}

/** The child was there before anybody with authority knew, or before the authority started: the request comes after the move. */
export const wasThereAlready = ({ route }: MoveState): boolean => route === 'found-there' || route === 'opening-position';

/** Each verbal yes that nobody has confirmed or replaced in writing, and each interim decision that no decision has followed. */
export const unanswered = ({ verbalYeses, decisions }: MoveState): readonly VerbalYes[] =>
  verbalYeses.filter((yes) => !yes.confirmed && !decisions.some(({ seq, after }) => after === yes.seq || (yes.interim && seq > yes.seq)));

/** Who sent the request that waits for a decision now: endorsed, or after a yes that has to be confirmed. */
export const decisionAskedBy = (state: MoveState): string | undefined => {
  const { request } = state;
  if (request.is === 'endorsed') return request.by;
  return request.is === 'sent' && unanswered(state).length > 0 ? request.by : undefined;
};

/** Puts an item into its place by occurredAt, ties by seq. */
export const inOrder = <M extends Mark>(marks: readonly M[], mark: M): readonly M[] => {
  const place = marks.findLastIndex((other) => other.at < mark.at || (other.at === mark.at && other.seq < mark.seq)) + 1;
  return [...marks.slice(0, place), mark, ...marks.slice(place)];
};

/** Replaces the item with this seq. */
export const amend = <M extends Mark>(marks: readonly M[], seq: number, change: Partial<M>): readonly M[] =>
  marks.map((mark) => (mark.seq === seq ? { ...mark, ...change } : mark));
