/** A conflict of interest that is no absolute bar: allowed where a child would wait, with a reason, and told (edge case 11). */
import type { Capacity } from '../authority/capacity.js';
import { holds, lineAbove } from '../authority/directory.js';
import type { AuthorityState, Role } from '../authority/state.js';
import type { Instant } from '../calendar/instant.js';
import { narrative, optional } from '../fields.js';
import { type Entry, markOf } from './record.js';
import type { MoveState } from './state.js';

export const CONFLICT = {
  conflictReason: optional(
    narrative('Why you do this although somebody else should', {
      max: 2_000,
      hint: 'Where you had a part in the request, act for somebody above you, or have an interest in the provider: told to the director',
    }),
  ),
};

/** A decision that somebody made, or a visit that somebody paid, in spite of a conflict. What the director's post did is told above it, too. */
export const withConflict = (
  state: MoveState,
  entry: Entry<{ readonly conflictReason?: string | undefined }>,
  byTheDirector = false,
): MoveState =>
  entry.content.conflictReason === undefined
    ? state
    : { ...state, exceptions: [...(state.exceptions ?? []), { ...markOf(entry), byTheDirector }] };

/** Who acts: a person, and the capacity in which they do so. */
export interface Acting {
  readonly person: string;
  readonly capacity: Pick<Capacity, 'post' | 'how' | 'onBehalfOf'>;
}
interface Known {
  readonly authority: AuthorityState;
  readonly now: Instant;
}

/** What stands against this person endorsing the request or deciding about the child, in words; nothing, if nothing does. */
export const conflictOf = (state: MoveState, acting: Acting, known: Known): string | undefined => {
  const { request } = state;
  const { person } = acting;
  if (request.is === 'sent' && request.by === person) return 'You sent this request yourself.';
  if (request.is === 'endorsed' && request.endorsedBy === person) return 'You endorsed this request yourself.';
  if (actsUp(state, acting, known)) return "You act for a post above your own in this child's line.";
  const [above] = partOf(state).filter((other) => other !== person && worksUnder(acting, other, known));
  return above === undefined ? undefined : 'You work under somebody who sent or endorsed this request.';
};

/** Who had a part in the request that waits. */
const partOf = ({ request }: MoveState): readonly string[] => [
  ...(request.is === 'sent' || request.is === 'endorsed' ? [request.by] : []),
  ...(request.is === 'endorsed' ? [request.endorsedBy] : []),
];

/** Cover by somebody whose own post has a part in the child's case: an acting-up manager would look at their own work. */
const actsUp = (state: MoveState, { person, capacity }: Acting, { authority, now }: Known): boolean =>
  capacity.how === 'cover' &&
  caseLine(authority, state).some((post) => post !== capacity.onBehalfOf && holdsItself(authority, post, person, now));

/** The line is turned round: the post in which they act, or for which they act by delegation, stands below one that this person holds. */
const worksUnder = ({ capacity: { post } }: Acting, other: string, { authority, now }: Known): boolean =>
  lineAbove(authority, post).some(({ id }) => holdsItself(authority, id, other, now));

const IN_THE_CASE: readonly Role[] = ['social-worker', 'team-manager', 'head-of-service'];

/** The child's social worker, team manager and head of service: above them nobody works on the case itself. */
export const caseLine = (authority: AuthorityState, { posts: { socialWorker } }: MoveState): readonly string[] => [
  socialWorker,
  ...lineAbove(authority, socialWorker)
    .filter(({ role }) => IN_THE_CASE.includes(role))
    .map(({ id }) => id),
];

const holdsItself = (authority: AuthorityState, post: string, person: string, now: Instant): boolean =>
  holds({ ...authority, covers: [] }, post, person, now);
