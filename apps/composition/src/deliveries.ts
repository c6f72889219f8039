/** How a notice leaves: to whoever holds the post when it is sent, in the words of the policy, and on record where nobody received it. */
import { personById } from '#authority/people';
import type { AuthorityInForce } from '#authority/in-force';
import { coverOf, holderOf } from '#domain/authority/directory';
import { formatLocal } from '#domain/calendar/calendar';
import { WHOLE_POLICY } from '#domain/whole-policy';
import { newestCalendar } from '#domain/policy/book';
import { moveDecider } from '#moves/decider';
import type { DeliverPorts } from '#notices/deliver';
import type { Mailer } from '#notices/mailer';
import type { Wording } from '#notices/words';
import { noteByClock } from '#record/note-by-clock';
import { timeAndAuthority } from '#record/time';
import type { Tx } from '#platform/database';
import { whyReading } from '#readings/why';
import { readKnownMove } from './known-move.js';

const NAMES: ReadonlyMap<string, string> = new Map(WHOLE_POLICY.map(({ id, name }) => [id, name]));

const LEVELS: Readonly<Record<string, string>> = {
  L1: 'the team manager',
  L2: 'the head of service',
  L3: 'the assistant director',
  L4: 'the director',
  L5: 'the post above the director',
  IROM: 'the IRO manager',
  HSQ: 'the head of safeguarding and quality',
};

export const deliveryPorts = async (tx: Tx, inForce: AuthorityInForce, mailer: Mailer, publicUrl: string): Promise<DeliverPorts> => {
  const time = await timeAndAuthority(tx);
  const { authority, book } = await inForce.at(tx, time);
  const { now } = time;
  const calendar = newestCalendar(book);
  const wording: Wording = {
    duty: (duty) => NAMES.get(duty.slice(0, duty.indexOf('@'))) ?? 'A matter of this move',
    level: (level) => LEVELS[level] ?? level,
    post: (post) => authority.posts[post]?.title ?? post,
    when: (instant) => formatLocal(calendar, instant),
    now,
    publicUrl,
  };
  return {
    mailer,
    wording,
    findHolder: async (asked, post, at) => {
      const person = holderOf(authority, post, at) ?? coverOf(authority, post, at);
      return person === undefined ? undefined : { personId: person, email: (await personById(asked, person))?.email };
    },
    why: async (asked, move, duty) => {
      const known = await readKnownMove(asked, move, { now, authority, book });
      // The first line is the duty's name, which stands above.
      return (known && whyReading(known, duty))?.slice(1) ?? [];
    },
    onDead: async (asked, { delivery, post, moves }) => {
      for (const move of moves.toSorted())
        await noteByClock(asked, moveDecider, move, { type: 'delivery-failed', content: { delivery, post } });
    },
  };
};
