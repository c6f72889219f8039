/** A move from the request to the end of the stay, with late work, calls and a correction: most of what a stream can hold. */
import { at, livingThere, OUTCOME, REVIEW, SEEN_ALONE, type Story, TEXT, WROTE_UP, withFewDuties } from '#support/story';

export const aLife = (): Story['events'] => {
  const story = livingThere(withFewDuties()).until('2026-11-18 10:00').does('sw', 'record-visit', SEEN_ALONE, '2026-11-18 09:00');
  const visit = story.seq;
  story.until('2026-11-19 09:00').does('sw', 'write-up-visit', { visit, ...WROTE_UP });
  story
    .until('2026-11-23 09:00')
    .does('sw', 'file-decision', { decision: decisionOf(story), cmsRef: 'CF-1', filedAt: at('2026-11-23 08:30') });
  story.does('sw', 'correct-entry', {
    entry: visit,
    kind: 'visited',
    why: TEXT,
    occurredAt: at('2026-11-18 08:00'),
    corrected: { ...SEEN_ALONE, announced: false },
  });
  story.until('2026-11-25 10:00').does('hos', 'hold-review', REVIEW);
  const review = story.seq;
  story.until('2026-11-26 10:00').does('hos', 'record-review-outcome', { review, ...OUTCOME });
  story.until('2026-12-01 10:00').does('sw', 'record-stay-ended', { reason: 'moved-on' });
  return story.until('2026-12-08 10:00').events;
};

const decisionOf = ({ events }: Story): number => events.find(({ type }) => type === 'authorised')!.seq;
