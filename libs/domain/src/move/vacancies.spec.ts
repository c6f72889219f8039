import type { AuthorityState } from '#domain/authority/state';
import { at, AUTHORITY, endorsed, livingThere, local, Story } from '#support/story';
import { doesUsually } from '#support/usual/index';

const leaves = (post: string, time: string): AuthorityState => ({
  ...AUTHORITY,
  holdings: AUTHORITY.holdings.map((holding) => (holding.post === post ? { ...holding, to: at(time) } : holding)),
});
const noticed = (story: Story): string[] =>
  story.events
    .filter(({ type }) => type === 'vacancy-recorded')
    .map(({ content, occurredAt, actor }) => `${String(content['whose'])} ${local(occurredAt)} ${actor.person}`);
const sweptAt = (story: Story, time: string): Story => story.until(time).wakesOnceAt(time);

describe('28: nobody allocated is noticed by itself', () => {
  it.each([
    ['sw', 'social-worker', 'team-manager'],
    ['tm', 'team-manager', 'head-of-service'],
    ['iro', 'iro', 'iro-manager'],
  ])('when nobody holds %s any more, from that instant', (post, whose, owner) => {
    const story = sweptAt(livingThere(new Story(leaves(post, '2026-11-19 17:00'))), '2026-11-19 17:05');
    expect(noticed(story)).toEqual([`${whose} 2026-11-19 17:00 clock`]);
    expect(story.duty('allocation-vacant').owner).toEqual({ role: owner });
  });

  it('where the child has no reviewing officer from the beginning', () => {
    const story = new Story();
    const { iro: _, ...opening } = story.opening;
    story.until('2026-11-16 10:00').does('sw', 'open-move', opening);
    expect([noticed(story), story.due('allocation-vacant')]).toEqual([['iro 2026-11-16 10:00 clock'], '2026-11-23 23:59:59']);
  });

  it('once, however often the clock looks', () => {
    const story = sweptAt(livingThere(new Story(leaves('sw', '2026-11-19 17:00'))), '2026-11-19 17:05');
    expect(noticed(sweptAt(story, '2026-11-25 10:00'))).toHaveLength(1);
  });

  it('also before the child has moved, and by the way of a command; cover answers for a post and does not hold it', () => {
    const covers = [{ seq: 1, from: at('2026-11-16 11:00'), post: 'tm', person: 'hos', kind: 'cover' as const }];
    const story = endorsed(new Story({ ...leaves('tm', '2026-11-16 11:00'), covers }));
    expect(noticed(story)).toEqual(['team-manager 2026-11-16 11:00 clock']);
  });

  it('not a second time where somebody has recorded it', () => {
    const story = livingThere(new Story(leaves('sw', '2026-11-19 17:00'))).until('2026-11-19 16:00');
    expect(noticed(sweptAt(doesUsually(story, 'record-vacancy'), '2026-11-19 18:00'))).toEqual(['social-worker 2026-11-19 16:00 tm']);
  });

  it('is answered by an allocation with its handover, and noticed again when the post falls vacant again', () => {
    const story = sweptAt(livingThere(new Story(leaves('sw', '2026-11-19 17:00'))), '2026-11-19 17:05').until('2026-11-20 09:30');
    const again = (from: string, to?: string) => ({ seq: 2, post: 'sw', person: 'new', from: at(from), ...(to && { to: at(to) }) });
    story.authority = { ...story.authority, holdings: [...story.authority.holdings, again('2026-11-20 09:00', '2026-11-24 12:00')] };
    expect(doesUsually(story, 'allocate').became('allocation-vacant')).toBe('on-time');
    expect(noticed(sweptAt(story, '2026-11-24 12:01'))).toEqual([
      'social-worker 2026-11-19 17:00 clock',
      'social-worker 2026-11-24 12:00 clock',
    ]);
  });

  it('no longer once the child has left', () => {
    const story = doesUsually(livingThere(new Story(leaves('sw', '2026-11-19 17:00'))).until('2026-11-19 10:00'), 'record-stay-ended');
    expect(noticed(sweptAt(story, '2026-11-19 18:00'))).toEqual([]);
  });
});
