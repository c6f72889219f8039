import { livingThere, Story, TEXT, withFewDuties } from '#support/story';
import { doesUsually } from '#support/usual/index';
import { oversightEndedAt } from './oversight.js';

const ended = (story: Story): number => story.events.filter(({ type }) => type === 'oversight-ended').length;
const goesOn = (story: Story): boolean => oversightEndedAt(story.events) === undefined;
const drafted = (): Story => new Story().until('2026-11-16 10:00').does('sw', 'open-move', new Story().opening);
const withdrawn = (): Story => drafted().does('sw', 'withdraw-request', { why: TEXT });

describe('Oversight ends by itself', () => {
  it('with the request, where it is withdrawn and nothing is owed', () => {
    expect(goesOn(drafted())).toBe(true);
    expect(oversightEndedAt(withdrawn().events)).toBe(withdrawn().now);
  });

  it('after the end of the stay not before the last duty is met', () => {
    const story = livingThere(withFewDuties()).until('2026-11-17 18:00');
    story.does('sw', 'record-stay-ended', { manner: 'planned', whereTo: 'family' });
    expect([story.open().length > 0, goesOn(story)]).toEqual([true, true]);
    story.does('sw', 'file-decision', { decision: 4, cmsRef: 'C-1', filedAt: story.now });
    expect([story.open(), goesOn(story)]).toEqual([[], false]);
  });

  it('not while an action is open', () => {
    const story = withdrawn();
    doesUsually(story, 'set-actions');
    expect([story.open().length, goesOn(story)]).toEqual([1, true]);
    doesUsually(story, 'complete-action');
    expect([story.open().length, goesOn(story)]).toEqual([0, false]);
  });

  it('is taken up again by whatever is owed later, and ends again with it', () => {
    const story = doesUsually(withdrawn(), 'record-complaint');
    expect(goesOn(story)).toBe(true);
    expect([goesOn(doesUsually(story, 'answer-complaint')), ended(story)]).toEqual([false, 2]);
  });

  it('is not said a second time by a record that nothing is owed for', () =>
    expect(ended(doesUsually(withdrawn(), 'record-vacancy').until('2026-11-16 12:00'))).toBe(1));

  it('on the 18th birthday at 00:00:00, where nothing is owed for the grown-up who still lives there', () => {
    const story = livingThere(withFewDuties().born('2008-11-20'));
    story.does('sw', 'file-decision', { decision: 4, cmsRef: 'C-1', filedAt: story.now });
    expect(goesOn(story.until('2026-11-19 23:59:59'))).toBe(true);
    expect(oversightEndedAt(story.until('2026-11-20 08:00').events)).toBe(Date.parse('2026-11-20T00:00:00Z'));
  });

  it('cannot be ended by anybody: while the child lives there something is owed', () => {
    const story = livingThere().until('2026-12-15 10:00');
    expect([goesOn(story), story.open().length > 0]).toEqual([true, true]);
    expect(story.tries('dcs', 'oversight-ended')).toMatchObject({ rule: 'known-command' });
  });
});
