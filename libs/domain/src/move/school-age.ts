/** School age in England, as it follows from the date of birth; the state knows the 18th birthday. */
import { dateOfDay, dayOfDate, type LocalDate } from '../calendar/calendar.js';

const FRIDAY = 5;
/** 1 January 1970 was a Thursday. */
const weekday = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** The last Friday of June in the school year in which a child turns 16 (Education Act 1996, s8; School Leaving Date Order 1997). */
export const schoolLeavingDate = (turns18On: LocalDate): LocalDate => {
  const [year, month] = turns18On.split('-').map(Number) as [number, number];
  const endOfJune = dayOfDate(`${String(year - 2 + (month >= 9 ? 1 : 0))}-06-30`);
  return dateOfDay(endOfJune - ((weekday(endOfJune) - FRIDAY + 7) % 7));
};

/** From the fifth birthday on. */
export const isOfSchoolAge = (turns18On: LocalDate, on: LocalDate): boolean => {
  const fifth = `${String(Number(turns18On.slice(0, 4)) - 13)}${turns18On.slice(4)}`;
  return on >= fifth && on <= schoolLeavingDate(turns18On);
};

/** The year in which the school year of a day began, on 1 September. */
const schoolYear = (on: LocalDate): number => Number(on.slice(0, 4)) - (Number(on.slice(5, 7)) >= 9 ? 0 : 1);

/** School years 10 and 11: those in which a child turns 15 and 16. */
export const isInKeyStage4 = (turns18On: LocalDate, on: LocalDate): boolean => {
  const turns16On = `${String(Number(turns18On.slice(0, 4)) - 2)}${turns18On.slice(4)}`;
  const year11 = schoolYear(turns16On);
  return schoolYear(on) === year11 || schoolYear(on) === year11 - 1;
};
