/** Policy and calendar versions as compiled tables: everything that a date depends on. */
import type { CompiledCalendar } from '#domain/calendar/calendar';
import type { AuthorityState } from '#domain/authority/state';
import { WHOLE_POLICY } from '#domain/whole-policy';
import { type Book, compilePolicy } from '#domain/policy/book';
import { type CalendarVersion, compileCalendar } from './calendar/compile.js';
import { ENGLAND_AND_WALES } from './calendar/england-and-wales.js';

/** Version 1 of every authority: what was triggered before it adopted one of its own keeps the default. */
const DEFAULT = { version: 1, recordedAt: 0, inForceFrom: '2018-01-01', changes: [] } as const;

export const bookOf = (authority: AuthorityState): Book => {
  const calendars = [
    { recordedAt: 0, calendar: compiled(ENGLAND_AND_WALES) },
    ...authority.calendars.map((version) => ({ recordedAt: version.recordedAt, calendar: compiled(withProjection(version)) })),
  ];
  const newest = calendars.at(-1)!.calendar;
  return { policies: [DEFAULT, ...authority.policies].map((version) => compilePolicy(WHOLE_POLICY, version, newest)), calendars };
};

/** A version holds what was published; later years, and those before it, are reckoned by the standing rules. */
const withProjection = ({ version, knownTo, holidays }: AuthorityState['calendars'][number]): CalendarVersion => {
  const first = holidays.reduce((earliest, { date }) => (date < earliest ? date : earliest), knownTo);
  const rest = ENGLAND_AND_WALES.holidays.filter(({ date }) => date > knownTo || date < first);
  return {
    version,
    name: ENGLAND_AND_WALES.name,
    knownTo,
    holidays: [...holidays, ...rest].toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  };
};

/** A version never changes, so it is compiled once a process. */
const tables = new Map<string, CompiledCalendar>();
const compiled = (version: CalendarVersion): CompiledCalendar => {
  // The standing one is the same object every time; the authority's own are read anew with its state.
  const key = version === ENGLAND_AND_WALES ? 'standing' : JSON.stringify(version);
  const table = tables.get(key) ?? compileCalendar(version);
  tables.set(key, table);
  return table;
};
