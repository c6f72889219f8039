export { type Instant, type LocalDate, SECOND, HOUR, cut } from './instant.js';
export { type Day, dateOfDay, dayOfDate, eighteenthBirthday, isLocalDate, isWeekend, plusMonths } from './civil.js';
export {
  type ClockChange,
  type CompiledCalendar,
  OutsideCalendar,
  dayIndexOfDate,
  dayOf,
  endOfDay,
  isProjected,
  isWorkingDay,
  localDate,
  plusWorkingDays,
  startOfDay,
} from './table.js';
export { type WhichOfTwo, atLocal, localTimeOf } from './local-time.js';
export { type Period, type Unit, ownDate, reckon } from './reckon.js';
export {
  endOfNextWorkingDay,
  firstNineOfWorkingDay,
  morningListAt,
  nextNine,
  nineOnWorkingDayAfter,
  nineOnWorkingDayBefore,
  sameLocalTimeDaysEarlier,
} from './ladder-times.js';
export { explainReckoning } from './explain-reckoning.js';
export { formatInstant, parseInstant } from './instant-text.js';
export { formatDay, formatLocal, formatShortDay, parseLocal } from './local-text.js';
