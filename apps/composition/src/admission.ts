/** Whom a command on a move lets in: the need to know, asked in the command's own transaction. */
import { groundsFor, mayOpenInAnEmergency, opensTheRecord, type Tie } from '#access/need-to-know';
import { sightOf } from '#access/sight';
import { isRestricted, tiesOfChildren, tiesOfMove } from '#access/ties';
import { directorPost, holds, postAboveTheDirector } from '#domain/authority/directory';
import type { MoveState } from '#domain/move/state';
import type { Admission, Asking } from '#moves/handling';

export const ADMISSION: Admission = {
  toMove: async (tx, asking, move, state) => {
    const certain = sightOf(asking, certainTies(asking, state));
    // Most people act for a child of their own: nothing else has to be read to know that.
    if (certain?.acting.length === asking.capacities.length) return certain.acting;
    return sightOf(asking, [...certainTies(asking, state), ...(await tiesOfMove(tx, move))])?.acting;
  },
  toBegin: async (tx, asking, opening) => {
    const child = opening['child'] as string;
    const restricted = await isRestricted(tx, child);
    if (restricted === undefined) return undefined;
    const moves = [...(await tiesOfChildren(tx, [child])).values()];
    const opened = moves.flatMap(({ ties }) => ties).filter(({ kind }) => kind === 'opened');
    const grounds = groundsFor(asking, [...tiesToBe(opening, restricted), ...opened]).filter(opensTheRecord);
    const isTheirs = moves.length === 0 || moves.some(({ ties }) => sightOf(asking, ties));
    const forAnybody = grounds.some(({ because }) => because === 'out-of-hours' || because === 'their-part');
    if (!isTheirs && !forAnybody) return undefined;
    // That a post is no social worker's is for the rules to say.
    if (asking.authority.posts[opening['socialWorker'] as string]?.role !== 'social-worker') return asking.capacities;
    return asking.capacities.filter((capacity) => grounds.some((ground) => ground.acts && ground.capacity === capacity));
  },
};

/** Who looks after the child, taken as closed and past: by these ties somebody is let in whatever else holds. */
const certainTies = ({ authority, now }: Asking, { posts, request }: MoveState): Tie[] => {
  const closed = { restricted: true, current: false };
  const by = request.is === 'sent' || request.is === 'endorsed' ? request.by : undefined;
  const director = directorPost(authority);
  const above = postAboveTheDirector(authority);
  // Edge case 11: what the director sent is decided by the post above, which has to do with it from then on.
  const sentByTheDirector = by !== undefined && director !== undefined && holds(authority, director, by, now);
  return [
    { kind: 'worker', post: posts.socialWorker, ...closed },
    { kind: 'iro', post: posts.iro ?? '', ...closed },
    ...(sentByTheDirector && above !== undefined ? [{ kind: 'called', post: above, ...closed } as const] : []),
  ];
};

/** What will tie the move that is begun. */
const tiesToBe = (opening: Readonly<Record<string, unknown>>, restricted: boolean): Tie[] => [
  { kind: 'worker', post: opening['socialWorker'] as string, restricted, current: true },
  { kind: 'iro', post: (opening['iro'] as string | undefined) ?? '', restricted, current: true },
];

/** Whoever may open a record in an emergency is let in to say so. */
export const IN_AN_EMERGENCY: Admission = {
  toMove: (_, { capacities }) => {
    const capacity = mayOpenInAnEmergency(capacities);
    return Promise.resolve(capacity && [capacity]);
  },
  toBegin: () => Promise.resolve(undefined),
};
