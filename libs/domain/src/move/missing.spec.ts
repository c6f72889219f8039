import type { Story } from '#support/story';
import { livingThere, SEEN_ALONE } from '#support/story';

/** The child lives there since 17:00 on Tuesday 17 November; the first visit is due at 17:00 on Wednesday. */
const missing = (since: string): Story => livingThere().until(since).does('sw', 'record-missing');

describe('while the child is missing', () => {
  it('due dates stand and the steps of visits are held; the floor and the others are not', () => {
    const story = missing('2026-11-18 12:00').until('2026-11-25 10:00');
    expect([story.due('first-visit'), story.became('first-visit')]).toEqual(['2026-11-18 17:00', 'open']);
    expect(story.calls('first-visit').filter((call) => !call.startsWith('L4'))).toEqual([]);
    expect(story.calls('first-visit@5.floor')).toEqual(['L4 2026-11-24 23:59:59']);
    expect(story.calls('management-review')).toEqual(['L3 2026-11-25 09:00']);
  });
  it('24 h after the return the highest held step is raised, if the visit is still owed', () => {
    const story = missing('2026-11-18 12:00').until('2026-11-20 03:00').does('edt', 'record-return').until('2026-11-22 08:00');
    expect(story.calls('first-visit')).toEqual(['L3 2026-11-21 03:00']);
    const visited = missing('2026-11-18 12:00').until('2026-11-20 03:00').does('edt', 'record-return');
    visited.until('2026-11-20 12:00').does('sw', 'record-visit', SEEN_ALONE).until('2026-11-22 08:00');
    expect([visited.calls('first-visit'), visited.became('first-visit')]).toEqual([[], 'late']);
  });
  it('a step that had come before stays raised, and one that comes after the return keeps its instant', () => {
    const after = missing('2026-11-18 18:00').until('2026-11-19 10:00').does('sw', 'record-return').until('2026-11-21 08:00');
    expect(after.calls('first-visit')).toEqual(['L2 2026-11-18 17:00', 'L3 2026-11-19 17:00']);
  });
  it('a step held through two episodes waits for 24 h after the second return', () => {
    const story = missing('2026-11-18 12:00').until('2026-11-19 12:00').does('sw', 'record-return');
    story
      .until('2026-11-20 10:00')
      .does('sw', 'record-missing')
      .until('2026-11-20 20:00')
      .does('edt', 'record-return')
      .until('2026-11-23 08:00');
    expect(story.calls('first-visit')).toEqual(['L3 2026-11-19 17:00', 'L2 2026-11-21 20:00']);
  });
  it('the held step of a duty without safety waits for 09:00 of a working day', () => {
    const story = livingThere()
      .until('2026-11-18 10:00')
      .does('sw', 'record-visit', SEEN_ALONE)
      .until('2026-11-25 12:00')
      .does('sw', 'record-missing');
    story.until('2026-11-27 15:00').does('sw', 'record-return').until('2026-12-02 08:00');
    // L1 and L2 were held; 24 h after the return is a Saturday. L3 keeps its own instant.
    expect(story.calls('next-visit')).toEqual(['L2 2026-11-30 09:00', 'L3 2026-12-01 09:00']);
  });
});
