import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { at, Story, TEXT } from '#support/story';
import { doesUsually } from '#support/usual/index';
import { DUTIES } from './duties/index.js';
import { notOwedAtTheOpening } from './opening.js';

const { opening } = parse(readFileSync('libs/domain/policy.yaml', 'utf8')) as { opening: { notOwed: readonly string[] } };

/** There since a day, on the record since 10:00 on Monday 16 November 2026. */
const there = (since: string, more: Readonly<Record<string, unknown>> = {}): Story => {
  const story = new Story().until('2026-11-16 10:00');
  return doesUsually(story, 'open-position', { livingThereSince: at(since), account: TEXT, ...more });
};
const owed = (story: Story, entry: string) => story.duties().filter((duty) => duty.entry.id === entry).length;

describe('27: the opening position of a child who is there already', () => {
  it('does not ask for what the policy does not ask', () =>
    expect(
      DUTIES.map(({ entry }) => entry.id)
        .filter(notOwedAtTheOpening)
        .toSorted(),
    ).toEqual([...opening.notOwed].toSorted()));
  it('owes everything else from then on', () => {
    const story = there('2026-08-03 15:00');
    expect(story.due('management-review')).toBe('2026-11-23 23:59:59');
    expect(story.due('placement-plan')).toBe('2026-11-23 23:59:59');
    expect(story.due('iro-informed')).toBe('2026-11-17 23:59:59');
    expect(story.due('ofsted-told')).toBe('2026-11-17 23:59:59');
  });
  it('asks for nothing about the request, the decision and the days of the move', () => {
    const story = there('2026-08-03 15:00');
    for (const entry of opening.notOwed) expect(`${entry}: ${String(owed(story, entry))}`).toBe(`${entry}: 0`);
  });
  it('keeps a statutory date that is still to come, of an entry that is not owed too', () => {
    const story = there('2026-11-12 15:00');
    expect(story.due('placement-plan')).toBe('2026-11-19 23:59:59');
    expect(story.duties().filter(({ entry }) => entry.id === 'first-visit')).toMatchObject([
      { kind: 'floor', due: at('2026-11-19 23:59:59') },
    ]);
  });
  it('counts visits from the opening, and the six weeks from the last visit that is known', () => {
    const story = there('2026-08-03 15:00', { lastVisitOn: '2026-10-20' });
    const [main, floor] = story.duties().filter(({ entry }) => entry.id === 'next-visit');
    expect([main!.due, floor!.due]).toEqual([at('2026-11-23 23:59:59'), at('2026-12-01 23:59:59')]);
  });
  it('counts nights from the true move: marks that have passed call nobody, the next one does', () => {
    const story = there('2026-08-24 15:00').until('2026-11-23 10:00');
    expect([owed(story, 'stay-mark-28'), owed(story, 'stay-mark-90')]).toEqual([0, 1]);
    expect(story.calls('stay-mark-90')).toEqual([
      'L3 2026-11-23 09:00',
      'L4 2026-11-23 09:00',
      'L5 2026-11-23 09:00',
      'HSQ 2026-11-23 09:00',
    ]);
  });
  it('asks for a decision within 14 days, or by the end of the one in force', () => {
    expect(there('2026-08-03 15:00').due('continuation-decision')).toBe('2026-11-30 23:59:59');
    expect(there('2026-08-03 15:00', { decisionEndsOn: '2026-11-20' }).due('continuation-decision')).toBe('2026-11-20 23:59:59');
  });
  it('is past the first fortnight: contact every third day', () =>
    expect(there('2026-08-03 15:00').due('contact-between-visits')).toBe('2026-11-17 23:59:59'));
  it('judges nothing of what lies before', () => {
    const story = there('2026-08-03 15:00');
    expect(story.duties().filter(({ due }) => due !== undefined && due < story.now)).toEqual([]);
  });
});
