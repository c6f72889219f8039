/** What the authority as a whole owes, period by period, from the day on which its record began. */
import { type CompiledCalendar, type Day, dateOfDay, dayOf, startOfDay } from '../calendar/calendar.js';
import type { Instant } from '../calendar/instant.js';
import { type Book, calendarFor, newestCalendar, policyFor } from '../policy/book.js';
import { dueInstant } from '../policy/due.js';
import type { Duty, DutyStatus } from '../policy/duty.js';
import { outcomeOfRecord } from '../policy/judge.js';
import type { Duties } from '../policy/promises.js';
import { rungsOf } from '../policy/rungs.js';
import type { AuthorityDutyRule } from './duty-rule.js';
import { AUTHORITY_DUTIES } from './duties/index.js';
import { firstDayOf, nextAfter } from './periods.js';
import type { AuthorityState } from './state.js';

/** Every duty of the periods that have begun, open or met, as it stands at an instant. Throws OutsideCalendar. */
export const authorityDuties = (state: AuthorityState, book: Book, now: Instant): Duties => {
  const { founded } = state;
  if (founded === undefined) return { duties: [] };
  const calendar = newestCalendar(book);
  const duties = AUTHORITY_DUTIES.flatMap((rule) =>
    begun(rule, calendar, founded, now).flatMap((first) => dutyOf(rule, first, state, book)),
  );
  return { duties };
};

/** The first days of periods whose duty has begun since the authority's record did. */
const begun = ({ period, begins }: AuthorityDutyRule, calendar: CompiledCalendar, founded: Instant, now: Instant): Day[] => {
  const days: Day[] = [];
  const [from, to] = [dayOf(calendar, founded), dayOf(calendar, now)];
  for (let first = firstDayOf(period, from); begins(first) <= to; first = nextAfter(period, first))
    if (begins(first) > from) days.push(first);
  return days;
};

const dutyOf = ({ entry: { id }, begins, dueAt, metBy }: AuthorityDutyRule, first: Day, state: AuthorityState, book: Book): Duty[] => {
  const start = startOfDay(newestCalendar(book), begins(first));
  // A version that is recorded in the very instant of the beginning comes after it, whichever of the two was written first.
  const calendar = calendarFor(book, start - 1);
  const policy = policyFor(book, start, start - 1);
  const entry = policy.entries.get(id);
  if (!entry || entry.off) return [];
  const anchors = { [String(entry.due.anchor)]: dueAt(calendar, first) };
  const due = dueInstant(entry.due, anchors, calendar);
  const of = dateOfDay(first);
  const met = state.assurances[`${metBy} ${of}`];
  const status: DutyStatus = met ? { is: 'met', by: met, outcome: outcomeOfRecord(entry.judgedBy, met, due) } : { is: 'open' };
  return [
    {
      ...{ id: `${id}@${of}`, entry, kind: 'main', trigger: { seq: 0, at: start, rec: start }, owner: { role: entry.owner }, due },
      ...{
        listedFrom: undefined,
        statutory: entry.statutory,
        safety: entry.safety,
        remindAt: [],
        status,
        reckoning: { due: entry.due, anchors },
      },
      rungs: met ? [] : rungsOf({ ladder: entry.ladder, safety: entry.safety, due, known: start, anchors, calendar }),
      policyVersion: policy.version,
      calendarVersion: calendar.version,
    },
  ];
};
