/** A look as it could be told to the child: when, in which post, at what and why. */
import type { LookRow } from '#access/read-looks';
import { formatLocal } from '#domain/calendar/calendar';
import { newestCalendar } from '#domain/policy/book';
import type { CallerNow } from './request.js';

const WHAT: Readonly<Record<string, string>> = {
  listMoves: 'the list of moves',
  readMove: 'your record',
  readWhy: 'why something has to be done for you by a certain day',
  searchChildren: 'your name, when looking for somebody',
  readChild: 'your name, your brothers and sisters, and where you have lived',
  waiting: 'what they still have to do for you',
  pastItsDate: 'the list of what is late',
  dueNext: 'the list of what has to be done next',
  readInbox: 'a notice about something that has to be done for you',
};

const WHY: Readonly<Record<string, string>> = {
  line: 'They look after you, or lead those who do.',
  senior: 'They answer for what is decided about you.',
  iro: 'They check that your plan is right for you.',
  reviewing: 'They lead those who check your plan.',
  'out-of-hours': 'They are there for you at night and at weekends.',
  'their-part': 'They find or pay for a home, or give legal advice.',
  asked: 'They were asked to look at one thing for you.',
  called: 'They were called because something was late.',
  decides: 'They decide about you where the director asked and so may not decide.',
  protection: 'They check that your record is kept safe.',
  list: 'They keep the list of who lives where.',
  figures: 'They count. They do not see your name.',
  beginning: 'They were looking for a child whose record they were about to begin.',
  'break-glass': 'They opened your record in an emergency. Somebody else checks whether that was right.',
};

const HOW: Readonly<Record<string, string>> = { cover: ', standing in', delegate: ', acting for the director' };

/** Names only where they are asked for. */
export const inWords = (
  { at, person, post, route, because, how }: LookRow,
  { authority, book }: CallerNow,
  names: ReadonlyMap<string, string> | undefined,
) => ({
  when: formatLocal(newestCalendar(book), at),
  who: `${authority.posts[post]?.title ?? 'Somebody whose post is no longer there'}${HOW[how] ?? ''}`,
  name: names?.get(person) ?? null,
  what: WHAT[route] ?? 'your record',
  why: WHY[because] ?? 'They had to do with your record.',
});
