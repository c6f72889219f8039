import { formatInstant } from '#domain/calendar/instant-text';
import { WHOLE_POLICY } from '#domain/whole-policy';
import { TOLD_ONCE } from '#domain/move/notices';
import { recordKind } from '#domain/move/records/index';
import { CORRECTION } from '#domain/move/correction';
import { CLOCK_RECORDS } from '#domain/policy/clock-records';

const NAMES = new Map([...WHOLE_POLICY, ...TOLD_ONCE].map(({ id, name }) => [id, name]));

export const entryIdOf = (duty: string): string => duty.slice(0, duty.indexOf('@'));

/** The policy's own words for a duty. */
export const nameOfDuty = (entry: string): string => NAMES.get(entry) ?? entry;

export const nameOfKind = (type: string): string =>
  type === CORRECTION ? 'Entry corrected' : (recordKind(type)?.name ?? CLOCK_RECORDS[type]?.name ?? type);

/** An instant as JSON bears it; null where there is none. */
export const written = (instant: number | null | undefined): string | null =>
  instant === undefined || instant === null ? null : formatInstant(instant);
