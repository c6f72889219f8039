/** One list a person at 08:00 on working days: what falls due up to the end of the next working day, and what is past its date. */
import type { AuthorityFacts } from '#authority/decider';
import { bookOf } from '#authority/book';
import { lineAbove } from '#domain/authority/directory';
import type { AuthorityState } from '#domain/authority/state';
import { endOfNextWorkingDay } from '#domain/calendar/calendar';
import { newestCalendar } from '#domain/policy/book';
import { type OpenDuty, openUpTo } from '#clocks/open-duties';
import { socialWorkersOf } from '#moves/of-child';
import { protectedMoves } from '#moves/protected';
import { writeMornings } from '#notices/inbox';
import type { MorningLine } from '#notices/notice';
import { AUTHORITY_STREAM } from '#domain/authority/stream';
import type { Projector } from '#record/handle';
import { uuidFrom } from './tell.js';

export const morningLists: Projector<AuthorityState, AuthorityFacts> = async (tx, writings) => {
  for (const { turn, facts } of writings) {
    const morning = turn.events.find(({ type }) => type === 'morning-came');
    if (!morning) continue;
    const calendar = newestCalendar(bookOf(turn.memory.state!));
    const [quiet, socialWorkers] = [await protectedMoves(tx), await socialWorkersOf(tx)];
    const open = (await openUpTo(tx, endOfNextWorkingDay(calendar, morning.occurredAt))).filter((duty) => isStillSent(duty, quiet));
    const batch = uuidFrom(`morning ${String(morning.content['day'])}`);
    const lists = new Map<string, MorningLine[]>();
    for (const duty of open)
      for (const post of readersOf(duty, morning.occurredAt, turn.memory.state!, socialWorkers.get(duty.stream)))
        lists.set(post, [...(lists.get(post) ?? []), lineOf(duty)]);
    await writeMornings(
      tx,
      [...lists].map(([post, lines]) => ({ post, batch, createdAt: facts.now, lines })),
    );
  }
};

/** After a death nothing about the child is sent by itself, the notification of it apart: what is owed stands on the protected page. */
const isStillSent = ({ stream, id }: OpenDuty, quiet: ReadonlySet<string>): boolean => !quiet.has(stream) || id.startsWith('serious-harm@');

/**
 * The owner; for a duty of the list that is past its date also the child's team manager, for one of a reviewing officer the manager of
 * these, for one of the authority the owner's own (policy.yaml, attention).
 */
const readersOf = ({ post, isList, date }: OpenDuty, morning: number, authority: AuthorityState, socialWorker?: string): string[] => {
  if (!isList || date >= morning) return [post];
  const isIro = socialWorker === undefined || authority.posts[post]?.role === 'iro';
  const manager = isIro
    ? authority.posts[post]?.reportsTo
    : lineAbove(authority, socialWorker).find(({ role }) => role === 'team-manager')?.id;
  return manager === undefined || manager === post ? [post] : [post, manager];
};

const lineOf = ({ stream, id, date, due }: OpenDuty): MorningLine => ({
  ...(stream !== AUTHORITY_STREAM && { move: stream }),
  duty: id,
  since: date,
  ...(due !== null && { due }),
});
