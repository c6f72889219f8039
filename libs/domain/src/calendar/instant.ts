/** A moment, in milliseconds since 1970-01-01T00:00:00Z. The domain never reads a clock: instants are handed in. */
export type Instant = number;

/** A day in England, written YYYY-MM-DD. */
export type LocalDate = string;

export const SECOND = 1_000;
export const HOUR = 3_600_000;

/** Policy counts in whole seconds, cut and not rounded (policy.yaml, reading.precision). */
export const cut = (instant: Instant): Instant => Math.floor(instant / SECOND) * SECOND;
