/** The log of looks as it is asked for, by the API and by pages: to the data-protection lead alone. */
import { people } from '#authority/people';
import { type LookRow, looksOf } from '#access/read-looks';
import { dayIndexOfDate, startOfDay } from '#domain/calendar/calendar';
import { date, flag, id, optional } from '#domain/fields';
import { insideTheCalendar } from '#domain/move/decide';
import { newestCalendar } from '#domain/policy/book';
import { isRefusal } from '#domain/refusal';
import { onConnection } from '#platform/database';
import { pageOf } from '#readings/cursor';
import type { Content } from '../dto/content.js';
import { inWords } from './looks-in-words.js';
import { pageOfQuery } from './paging.js';
import { Problem } from './problem.js';
import type { CallerNow } from './request.js';
import type { Rooms } from './rooms.js';
import { needs } from './scope.js';

export const LOOKS_BY = {
  child: optional(id('child', 'Only looks at this child')),
  person: optional(id('person', "Only this person's looks")),
  day: optional(date('Only looks of this day')),
};
export const NAMED = { names: optional(flag('With the names of those who looked')) };

export const looks = async ({ db }: Rooms, caller: CallerNow, query: Content) => {
  needs(caller, 'looks');
  const page = pageOfQuery(query, 1);
  const { child, person } = query as { child?: string; person?: string };
  const rows = await onConnection(db, (tx) => looksOf(tx, { child, person, ...dayOf(caller, query), ...page }));
  return pageOf(rows, page.limit, placeOfLook);
};

/** As it could be given to the child. */
export const looksAtChild = async ({ db }: Rooms, caller: CallerNow, child: string, query: Content) => {
  needs(caller, 'looks');
  const page = pageOfQuery(query, 1);
  return onConnection(db, async (tx) => {
    const rows = await looksOf(tx, { child, ...page });
    const known = query['names'] === true ? new Map((await people(tx)).map((one) => [one.id, one.name])) : undefined;
    const found = pageOf(rows, page.limit, placeOfLook);
    return { child, items: found.items.map((row) => inWords(row, caller, known)), next: found.next };
  });
};

const placeOfLook = ({ at, id: look }: LookRow) => ({ at, ids: [look] });

const dayOf = ({ book }: CallerNow, { day }: Content): { from?: number; to?: number } => {
  if (day === undefined) return {};
  const calendar = newestCalendar(book);
  const span = insideTheCalendar(() => {
    const index = dayIndexOfDate(calendar, day as string);
    return { from: startOfDay(calendar, index), to: startOfDay(calendar, index + 1) };
  });
  if (isRefusal(span)) throw new Problem({ ...span, field: 'day' });
  return span;
};
