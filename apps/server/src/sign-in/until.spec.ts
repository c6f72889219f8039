import { type Lasting, untilOf } from './until.js';

const LIFETIME = { idleMinutes: 30, hours: 10 };
const MINUTE = 60;

/** At 22:10:40 in summer, by Greenwich 21:10:40. */
const NOW = Date.UTC(2026, 6, 14, 21, 10, 40);

const lasting = (idleMinutes: number, minutes: number): Lasting => ({
  ...{ idleLeft: idleMinutes * MINUTE, left: minutes * MINUTE },
  ...{ idleEndsAt: NOW + idleMinutes * 60_000, endsAt: NOW + minutes * 60_000 },
});
const says = (idleMinutes: number, minutes: number, lifetime = LIFETIME) => untilOf(lasting(idleMinutes, minutes), lifetime);

it('says until when, by the clock on the wall, and never later than it is', () => {
  expect(says(30, 600)).toEqual({
    ...{ until: 'You are signed in until 22:40 if you do nothing.', warning: null, canStay: true },
    askAgainIn: 25 * MINUTE,
  });
});

it('warns five minutes before, and asks each minute then whether another tab has gone on', () => {
  expect(says(6, 300)).toMatchObject({ warning: null, askAgainIn: MINUTE });
  expect(says(5, 300)).toMatchObject({
    warning: expect.stringMatching(/^You will be signed out at 22:15.*“Stay signed in”/) as unknown,
    askAgainIn: MINUTE,
  });
  expect(says(0.5, 300).askAgainIn).toBe(31);
});

it('says before the latest end that nothing puts it off, and what to do', () => {
  expect(says(30, 40)).toMatchObject({ canStay: true, askAgainIn: 25 * MINUTE, warning: null });
  expect(says(20, 20)).toMatchObject({ until: 'You are signed in until 22:30.', canStay: false, warning: null, askAgainIn: 5 * MINUTE });
  const { warning, canStay } = says(15, 15);
  expect(canStay).toBe(false);
  expect(warning).toBe(
    'At 22:25 you will be signed out, 10 hours after you signed in, and that cannot be put off. Save what you have typed before then, and sign in again.',
  );
});

it('says both where both are near', () => {
  expect(says(3, 12).warning).toMatch(/^You will be signed out at 22:13.* At 22:22 you will be signed out, 10 hours/);
});

it('does not warn all the time of a session that is short altogether', () => {
  expect(says(5, 600, { idleMinutes: 5, hours: 10 })).toMatchObject({ warning: null, askAgainIn: 150 });
});
