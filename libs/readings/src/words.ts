import { formatInstant } from '#domain/calendar/instant-text';
import { DEFAULT_POLICY } from '#domain/move/duties/index';
import { recordKind } from '#domain/move/records/index';
import { CORRECTION } from '#domain/move/correction';
import { CLOCK_RECORDS } from '#domain/policy/clock-records';

const ENTRIES = new Map(DEFAULT_POLICY.map((entry) => [entry.id, entry]));

export const entryIdOf = (duty: string): string => duty.slice(0, duty.indexOf('@'));

/** The policy's own words for a duty. */
export const nameOfDuty = (entry: string): string => ENTRIES.get(entry)?.name ?? entry;

export const nameOfKind = (type: string): string =>
  type === CORRECTION ? 'Entry corrected' : (recordKind(type)?.name ?? CLOCK_RECORDS[type]?.name ?? type);

/** An instant as JSON bears it; null where there is none. */
export const written = (instant: number | null | undefined): string | null =>
  instant === undefined || instant === null ? null : formatInstant(instant);
