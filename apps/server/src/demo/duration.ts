/** ISO 8601 durations of weeks, or of days, hours and minutes: 'P2W', 'P1D', 'PT36H', 'P1DT2H30M'. A day is 24 hours. */
const DURATION = /^P(?:(\d{1,3})W|(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,7})M)?)?)$/;
const MINUTE = 60_000;

/** Milliseconds; undefined for anything else, and for no time at all. */
export const parseDuration = (text: string): number | undefined => {
  const found = DURATION.exec(text);
  if (!found) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = found.slice(1).map((part: string | undefined) => Number(part ?? 0));
  const total = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * MINUTE;
  return total > 0 ? total : undefined;
};
