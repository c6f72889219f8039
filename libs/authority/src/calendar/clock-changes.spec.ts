import { Temporal } from 'temporal-polyfill';
import { londonClock } from './clock-changes.js';

describe('the clock of London', () => {
  it.each([
    [1971, 2100],
    [2026, 2026],
  ])('changes between %i and %i when Temporal says', (first, last) => {
    const [from, to] = [Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)];
    let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO('Europe/London');
    const { offset, changes } = londonClock(from, to);
    expect(offset).toBe(at.offsetNanoseconds / 1e6);
    for (const change of changes) {
      const next = at.getTimeZoneTransition('next')!;
      expect(change).toEqual({ at: next.epochMilliseconds, shift: (next.offsetNanoseconds - at.offsetNanoseconds) / 1e6 });
      at = next;
    }
    expect(at.getTimeZoneTransition('next')!.epochMilliseconds).toBeGreaterThanOrEqual(to);
  });
});
