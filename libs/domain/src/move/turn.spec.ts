import { at, authorised, livingThere, SEEN_ALONE, withFewDuties } from '#support/story';

describe('a decision that is not put on the file', () => {
  it('calls the team manager, then each level above, at 09:00 of working days', () => {
    const story = authorised().until('2026-11-25 12:00');
    expect(story.raised().filter((line) => line.startsWith('decision-on-file'))).toEqual([
      'decision-on-file@4 L1 2026-11-18T09:00:00.000Z',
      'decision-on-file@4 L2 2026-11-19T09:00:00.000Z',
      'decision-on-file@4 L3 2026-11-20T09:00:00.000Z',
      'decision-on-file@4 L4 2026-11-23T09:00:00.000Z',
    ]);
  });
  it('is met by a case-file entry and by nothing else', () => {
    const story = authorised()
      .until('2026-11-17 11:00')
      .does('sw', 'file-decision', { decision: 4, cmsRef: 'CF-1', filedAt: at('2026-11-17 10:00') });
    expect(story.duty('decision-on-file').status).toMatchObject({ is: 'met', outcome: 'on-time' });
    expect(
      story
        .until('2026-12-01 12:00')
        .raised()
        .filter((line) => line.startsWith('decision-on-file')),
    ).toEqual([]);
  });
});

describe('what one turn writes', () => {
  it('is the command, and what fell due before the second in which it was recorded', () => {
    const story = livingThere(withFewDuties());
    story.now = at('2026-11-18 17:00:01');
    story.does('sw', 'record-visit', SEEN_ALONE);
    expect(story.events.slice(5).map(({ type, content, occurredAt }) => [type, content['duty'], occurredAt])).toEqual([
      ['raised', 'decision-on-file@4', at('2026-11-18 09:00')],
      ['raised', 'first-visit@5', at('2026-11-18 17:00')],
      ['visited', undefined, at('2026-11-18 17:00:01')],
    ]);
  });
  it('is nothing at all where the command is refused', () => {
    const story = livingThere(withFewDuties());
    story.now = at('2026-11-18 18:00');
    const events = story.events.length;
    expect(story.tries('sw', 'record-return')).toMatchObject({ rule: 'child-is-missing' });
    expect(story.events).toHaveLength(events);
  });
  it('is nothing where time passes and nothing has come', () => {
    const story = livingThere(withFewDuties());
    const events = story.events.length;
    story.wakesOnceAt('2026-11-17 18:00');
    story.wakesOnceAt('2026-11-17 18:00');
    expect(story.events).toHaveLength(events);
  });
  it('is one call for each duty, the highest, where the clock comes days late', () => {
    const story = livingThere(withFewDuties());
    story.wakesOnceAt('2026-11-24 12:00');
    expect(story.calls('decision-on-file')).toEqual(['L4 2026-11-23 09:00']);
    expect(story.calls('decision-on-file', 'repeated')).toEqual([]);
    expect(story.until('2026-11-25 12:00').calls('decision-on-file', 'repeated')).toEqual(['L4 2026-11-25 09:00']);
  });
});
