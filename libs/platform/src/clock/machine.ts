/**
 * The machine's own time, in epoch ms: for sign-ins, tokens, leases and retries, and never for what a person would call a date.
 * Whoever asks it takes it as an argument, so that a test can let it pass.
 */
export type MachineClock = () => number;

export const machineClock: MachineClock = () => Date.now();
