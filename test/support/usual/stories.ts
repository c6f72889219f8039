/** Moves of a child who turns 18 on 10 December 2026, as far as a test wants them. */
import { authorised, endorsed, foundThere, livingThere, saidYes, Story } from '../story.js';

export const child = (): Story => new Story().born('2008-12-10');
export const draft = (): Story => {
  const story = child().until('2026-11-16 10:00');
  return story.does('sw', 'open-move', story.opening);
};
/** Sent and endorsed, waits for the director. */
export const asked = (): Story => endorsed(child());
/** Authorised at 14:00 on Monday 16 November 2026. */
export const agreed = (): Story => authorised(child());
/** The director's verbal yes at 22:00 on Friday 20 November 2026. */
export const atNight = (): Story => saidYes('2026-11-20 22:00', child());
/** Lives there since 17:00 on Tuesday 17 November 2026; it is 10:00 on the next day. */
export const there = (story = child()): Story => livingThere(story).until('2026-11-18 10:00');
/** Found on 18 November to live there since the day before. */
export const found = (): Story => foundThere('2026-11-18 10:00', '2026-11-17 10:00', child());
