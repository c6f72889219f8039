/** The rules of the authority's own record. */
import { type Refusal, refuse } from '../refusal.js';
import type { Entry, PolicyChange } from '../policy/policy.js';
import { dayOfDate, localDate } from '../calendar/calendar.js';
import { lineAbove } from './directory.js';
import type { ActRule } from './act.js';
import { newestCalendar } from '../policy/book.js';
import { firstDayOf, type Period } from './periods.js';

export const postIsKnown: ActRule<{ readonly post: string }> = ({ state, content }) =>
  state.posts[content.post] ? undefined : refuse('post-is-known', 'The authority has no such post. Establish it first.', { field: 'post' });

export const endsAfterItBegins: ActRule<{ readonly from: number; readonly to?: number | undefined }> = ({ content }) =>
  content.to !== undefined && content.to <= content.from
    ? refuse('ends-after-it-begins', 'The end comes after the beginning.', { field: 'to' })
    : undefined;

/** A delegation names a post, is dated and is never handed on. */
export const delegationIsTheHoldersOwn: ActRule<{ readonly fromPost: string; readonly toPost: string }> = ({
  state,
  content,
  capacity,
}) => {
  if (!state.posts[content.toPost] || content.toPost === content.fromPost)
    return refuse('delegation-is-the-holders-own', 'Name another post of the authority as the delegate.', { field: 'toPost' });
  if (state.posts[content.fromPost]?.role !== 'dcs')
    return refuse('delegation-is-the-holders-own', "Only the director's decisions are delegated.", { field: 'fromPost' });
  return capacity?.role === 'dcs' && capacity.how !== 'holder'
    ? refuse('no-delegate-of-a-delegate', 'A delegation is not handed on. The director delegates in person.')
    : undefined;
};

/**
 * Cover lets somebody see and decide: it is arranged from above or by the post itself, and nobody gives it to themselves for a post that does not
 * stand below theirs. Whoever administers posts arranges it for others.
 */
export const coverComesFromAbove: ActRule<{ readonly post: string; readonly person: string }> = ({ state, content, facts, capacity }) => {
  if (!capacity) return undefined;
  const field = (detail: string, name: string) => refuse('cover-comes-from-above', detail, { field: name });
  const isBelow = lineAbove(state, content.post).some(({ id }) => id === capacity.post);
  if (content.person === facts.person && !isBelow) return field('Somebody else has to arrange that you cover this post.', 'person');
  return capacity.role === 'policy-administrator' || isBelow || content.post === capacity.post
    ? undefined
    : field('Cover for this post is arranged by the posts above it.', 'post');
};

/** Two persons: who proposes a change of policy or calendar, and who adopts it. */
export const twoPersons: ActRule<{ readonly proposedBy: string }> = ({ content, facts }) =>
  content.proposedBy === facts.person
    ? refuse('two-persons', 'A change of policy needs two persons: somebody else has to have proposed it.', { field: 'proposedBy' })
    : undefined;

/** A local standard may be tightened, loosened or switched off; a statutory floor may only be tightened. */
export const neverPastAFloor =
  (entries: readonly Entry[]): ActRule<{ readonly changes: readonly PolicyChange[] }> =>
  ({ content }) => {
    for (const change of content.changes) {
      const entry = entries.find(({ id }) => id === change.entry);
      if (!entry)
        return refuse('never-past-a-floor', 'The policy has no such entry.', { field: 'changes', facts: { entry: change.entry } });
      const refusal = pastTheFloor(entry, change);
      if (refusal) return refusal;
    }
    return undefined;
  };

const pastTheFloor = ({ id, statutory, floor, due }: Entry, change: PolicyChange): Refusal | undefined => {
  const facts = { entry: id };
  if (statutory === true && change.off)
    return refuse('never-past-a-floor', 'A statutory duty cannot be switched off.', { field: 'changes', facts });
  const limit = floor ?? (statutory === true ? due : undefined);
  if (!limit || change.off || isWithin({ ...due, ...given(change) }, limit)) return undefined;
  const detail = `This would pass the statutory floor of ${String(limit.amount)} ${limit.unit}. It can only be tightened.`;
  return refuse('never-past-a-floor', detail, { field: 'changes', facts });
};

/** What a change leaves unsaid stays as the entry has it. */
const given = ({ amount, unit }: PolicyChange) => ({ ...(amount !== undefined && { amount }), ...(unit !== undefined && { unit }) });

interface Counted {
  readonly amount: number;
  readonly unit: string;
}

/** "n d" may stand for "m wd" only if n is not greater than m; wd never stands for days. */
const isWithin = ({ amount, unit }: Counted, floor: Counted): boolean => {
  if (unit === 'h') return amount <= floor.amount * 24 && floor.unit !== 'h' ? true : amount <= floor.amount;
  return amount <= floor.amount && (unit === floor.unit || (unit === 'd' && floor.unit === 'wd'));
};

/** A period is named by its first day, and has begun. */
export const beginsAPeriod =
  (period: Period): ActRule<{ readonly of: string }> =>
  ({ content, facts }) => {
    if (firstDayOf(period, dayOfDate(content.of)) !== dayOfDate(content.of))
      return refuse('begins-a-period', `Give the first day of the ${period}.`, { field: 'of' });
    return content.of > localDate(newestCalendar(facts.book), facts.now)
      ? refuse('begins-a-period', `This ${period} has not begun.`, { field: 'of' })
      : undefined;
  };

/** Each action has one owner that the authority knows. */
export const actionsAreOwned: ActRule<{ readonly actions?: readonly { readonly owner: string }[] | undefined }> = ({ state, content }) =>
  content.actions?.some(({ owner }) => !state.posts[owner])
    ? refuse('actions-are-owned', 'Give each action one owner: a post of the authority.', { field: 'actions' })
    : undefined;
