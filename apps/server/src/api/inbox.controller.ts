import { Controller, Inject } from '@nestjs/common';
import { postsOf } from '#access/caller';
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
    const posts = postsOf(callerOfRequest(request));
    const question = { posts, unreadOnly: query['unreadOnly'] === true, limit: limitOf(query) };
    const rows = await onConnection(this.rooms.db, (tx) => inboxOf(tx, question));
    return { items: rows.map(noticeOf) };
  }

  async read({ request }: Asked) {
    const caller = callerOfRequest(request);
    const { notices } = checked(READ, request.body) as { notices: readonly { id: string }[] };
    const ids = notices.map((notice) => notice.id);
    return { read: await onConnection(this.rooms.db, (tx) => markRead(tx, ids, postsOf(caller), caller.person)) };
  }
}

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
