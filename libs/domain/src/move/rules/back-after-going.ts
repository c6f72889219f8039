import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** A correction leaves the return after the going: no time is turned round. */
export const backAfterGoing: Rule<unknown> = ({ state, occurredAt, corrects }) => {
  const episode = state.missing.find(({ seq, returned }) => seq === corrects || returned?.seq === corrects);
  if (!episode?.returned) return undefined;
  const [from, to] = episode.seq === corrects ? [occurredAt, episode.returned.at] : [episode.at, occurredAt];
  return to < from
    ? refuse('back-after-going', 'The return comes after the child went missing. Check the time.', { field: 'occurredAt' })
    : undefined;
};
