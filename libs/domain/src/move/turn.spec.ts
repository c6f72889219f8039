import { at, authorised, endorsed, livingThere, OPENING, REASONS, Story, TEXT } from '#support/story';

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
it('walks on', () => {
  const story = livingThere().until('2026-11-18 10:00');
  console.log(story.open(), story.raised());
  story.does('sw', 'record-visit', { by: 'social-worker', announced: true, seen: true, alone: 'alone', safetyConcern: false });
  story.until('2026-12-20 10:00');
  console.log(story.raised(), story.events.length);
  const v = new Story().until('2026-11-20 23:00').does('edt', 'open-with-verbal-yes', {
    ...OPENING,
    kind: 'verbal-yes',
    saidBy: 'dcs',
    saidByPost: 'dcs',
    neededBy: at('2026-11-21 01:00'),
  });
  v.does('edt', 'record-move', { previousEnded: 'emergency' }).until('2026-11-25 23:00');
  console.log(v.raised(), v.open(), JSON.stringify(v.memory).length);
  expect(endorsed().tries('iro', 'authorise', REASONS)).toMatchObject({ rule: 'who-may' });
  void TEXT;
});
