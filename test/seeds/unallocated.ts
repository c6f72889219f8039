/** Nobody allocated is noticed by itself: looked at from the authority's plain data, without the product's own directory. */
import { Broken, type Runner } from './acts.js';
import type { PlainWorld } from './oracle/plain-world.js';

/** States of a move that is over. */
export const OVER = ['not-authorised', 'withdrawn', 'stay-ended', 'protected'];

/** Where nobody holds the post of the child's social worker, or there is no reviewing officer, the record tells of it. */
export const nobodyUnallocated = ({ events, now, status }: Runner, socialWorker: string, { holdings }: PlainWorld): void => {
  if (OVER.includes(status) || status === 'registered') return;
  const isTold = (whose: string) => events.some(({ type, content }) => type === 'vacancy-recorded' && content['whose'] === whose);
  const isVacant = (post: unknown) =>
    !holdings.some((held) => held.post === post && held.from <= now && (held.to === undefined || held.to > now));
  if (isVacant(socialWorker) && !isTold('social-worker')) throw new Broken('There is no social worker, and nobody notices');
  // Who is allocated may have been corrected since.
  const isCorrected = events.some(({ type, content }) => type === 'entry-corrected' && content['entry'] === 1);
  if (!isCorrected && isVacant(events[0]?.content['iro']) && !isTold('iro'))
    throw new Broken('There is no reviewing officer, and nobody notices');
};
