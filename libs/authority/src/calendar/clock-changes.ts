import { type ClockChange, HOUR, type Instant, SECOND } from '#domain/calendar/calendar';

const DAY = 24 * HOUR;
// Summer time lasts far longer, so no step jumps over two changes.
const STEP = 28 * DAY;

export interface LondonClock {
  /** Milliseconds that London is ahead of UTC at the beginning. */
  readonly offset: number;
  readonly changes: readonly ClockChange[];
}

const LONDON_HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hourCycle: 'h23', hour: '2-digit' });

/** Milliseconds ahead of UTC. London keeps whole hours, so the hour alone tells. */
const offsetAt = (instant: Instant): number => {
  const ahead = Number(LONDON_HOUR.format(instant)) - (Math.floor(instant / HOUR) % 24);
  return (ahead > 12 ? ahead - 24 : ahead < -12 ? ahead + 24 : ahead) * HOUR;
};

/** The first second between the two at which the offset is no longer that of `early`. */
const changeBetween = (early: Instant, late: Instant): Instant => {
  const before = offsetAt(early);
  let [low, high] = [early, late];
  while (high - low > SECOND) {
    const middle = low + Math.floor((high - low) / (2 * SECOND)) * SECOND;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
};

/**
 * Every change of the clocks in Europe/London between two instants (whole seconds after 1970), from the platform's own zone data.
 * A date library finds them by the same search at three times the cost; it is the oracle in the tests.
 */
export const londonClock = (from: Instant, to: Instant): LondonClock => {
  const changes: ClockChange[] = [];
  const atStart = offsetAt(from);
  let offset = atStart;
  for (let early = from; early < to; early += STEP) {
    const late = Math.min(early + STEP, to);
    const next = offsetAt(late);
    if (next !== offset) changes.push({ at: changeBetween(early, late), shift: next - offset });
    offset = next;
  }
  return { offset: atStart, changes };
};
