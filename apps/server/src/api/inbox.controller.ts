import { Controller, Inject } from '@nestjs/common';
import { postsOf } from '#access/caller';
import { sightOf } from '#access/sight';
import { tiesOfMoves } from '#access/ties';
import { flag, id, list, optional } from '#domain/fields';
import { type InboxRow, inboxOf, markRead } from '#notices/inbox';
import { onConnection } from '#platform/database';
import { entryIdOf, nameOfDuty } from '#readings/words';
import { checked } from '../dto/dto.js';
import { schemaOf } from '../dto/schema.js';
import { href, PATHS } from '../paths.js';
import { LIMIT, limitOf } from './paging.js';
import { callerOfRequest } from './request.js';
import { Rooms } from './rooms.js';
import { addRoutes, type Asked } from './route.js';

const READ = { notices: list('Notices that you have read', { id: id('notice', 'Notice') }, { max: 100 }) };

@Controller()
export class InboxController {
  constructor(@Inject(Rooms) readonly rooms: Rooms) {}

  async inbox({ request, query }: Asked) {
    const caller = callerOfRequest(request);
    const question = { posts: postsOf(caller), unreadOnly: query['unreadOnly'] === true, limit: limitOf(query) };
    return onConnection(this.rooms.db, async (tx) => {
      const rows = await inboxOf(tx, question);
      const tied = await tiesOfMoves(
        tx,
        rows.flatMap(({ move }) => move ?? []),
      );
      const isKnown = (move: string): boolean => sightOf(caller, tied.get(move)?.ties ?? []) !== undefined;
      return { items: rows.map((row) => noticeOf(row.move !== null && isKnown(row.move) ? row : { ...row, move: null })) };
    });
  }

  async read({ request }: Asked) {
    const caller = callerOfRequest(request);
    const { notices } = checked(READ, request.body) as { notices: readonly { id: string }[] };
    const ids = notices.map((notice) => notice.id);
    return { read: await onConnection(this.rooms.db, (tx) => markRead(tx, ids, postsOf(caller), caller.person)) };
  }
}

/** A notice stays with the post; which move it is about is shown to those who need to know of it. */
const noticeOf = ({ id: notice, post, kind, move, duty, level, since, due, created_at, read_at }: InboxRow) => ({
  ...{ id: notice, post, kind, move, duty, level, since: since.toISOString() },
  name: duty === null ? null : nameOfDuty(entryIdOf(duty)),
  /** Where the reason for the date stands. */
  why: move === null || duty === null ? null : href(PATHS.api.why, { move, duty }),
  ...{ due: due?.toISOString() ?? null, createdAt: created_at.toISOString(), readAt: read_at?.toISOString() ?? null },
});

const TAG = 'Inbox';

addRoutes(InboxController, [
  {
    id: 'readInbox',
    summary: 'Notices to the posts that you hold or cover, newest first',
    tag: TAG,
    method: 'GET',
    path: PATHS.api.inbox,
    status: 200,
    query: { unreadOnly: optional(flag('Only those that nobody has read')), ...LIMIT },
    answer: 'Inbox',
    answering(asked) {
      return this.inbox(asked);
    },
  },
  {
    id: 'markRead',
    summary: 'Mark notices to your posts as read',
    description: 'The first reader counts; doing it twice does no harm, so it takes no Idempotency-Key.',
    tag: TAG,
    method: 'POST',
    path: PATHS.api.inboxRead,
    status: 200,
    body: { schema: schemaOf(READ), example: { notices: [{ id: 'b5f0a1de-2c64-4a0e-8f7b-51c0d9e8a7f6' }] } },
    answer: 'MarkedRead',
    answering(asked) {
      return this.read(asked);
    },
  },
]);
