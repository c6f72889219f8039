/** Edge cases of domain.md (e), clause by clause: out of hours, brothers and sisters, who decides in whose absence. */
import { at, AUTHORITY, endorsed, interim, livingThere, LONG_AGO, OPENING, REASONS, REVIEW, saidYes, Story, TEXT } from '#support/story';
import { doesUsually } from '#support/usual/index';

const delegatedTo = (toPost: string, more: object = {}) => ({
  ...AUTHORITY,
  delegations: [{ seq: 2, from: LONG_AGO, fromPost: 'dcs', toPost, ...more }],
});
const without = (...posts: string[]) => ({ ...AUTHORITY, holdings: AUTHORITY.holdings.filter(({ post }) => !posts.includes(post)) });

describe('1: out of hours', () => {
  it('a verbal yes starts the note, the confirmation and the filing, each with its own date', () => {
    const story = saidYes('2026-11-20 22:00');
    expect(['verbal-yes-noted', 'verbal-yes-confirmed', 'decision-on-file'].map((duty) => story.due(duty))).toEqual([
      '2026-11-21 02:00',
      '2026-11-23 23:59:59',
      '2026-11-23 23:59:59',
    ]);
  });
  it.each([
    ['a Friday night', '2026-11-20 22:00', '2026-11-23 23:59:59'],
    ['Christmas Eve at night', '2026-12-24 22:00', '2026-12-29 23:59:59'],
    ['Boxing Day, a Saturday, with its substitute on Monday', '2026-12-26 03:00', '2026-12-29 23:59:59'],
    ['Easter Sunday', '2027-03-28 03:30', '2027-03-30 23:59:59'],
    ['the eve of a holiday of one year only', '2023-05-05 23:00', '2023-05-09 23:59:59'],
  ])(
    'a verbal yes on %s that nobody confirms runs out at the end of the next working day, and the director is called at that instant',
    (_, said, ranOut) => {
      const story = saidYes(said);
      story.until(at(ranOut) - 1_000);
      expect(story.calls('lapse')).toEqual([]);
      expect(story.until(ranOut).calls('lapse')).toEqual([`L4 ${ranOut}`]);
    },
  );
  it('of a yes that a post below the director said as delegate, the assistant director is called and a working day later the director', () => {
    const story = new Story(delegatedTo('hos')).until('2026-11-20 22:00');
    story.does('edt', 'open-with-verbal-yes', { ...OPENING, kind: 'verbal-yes', saidBy: 'hos', saidByPost: 'hos', neededBy: story.now });
    story.until('2026-11-30 12:00');
    expect(story.calls('verbal-yes-confirmed')).toEqual(['L3 2026-11-24 09:00', 'L4 2026-11-25 09:00']);
    // Two duties with two ladders: that the decision ran out has called the director already.
    expect(story.calls('lapse')).toEqual(['L4 2026-11-23 23:59:59']);
  });
  it('only the on-call manager makes an interim decision, and nobody confirms it: the director decides', () => {
    const story = interim('2026-11-20 22:00').until('2026-11-21 10:00');
    expect(story.tries('dcs', 'confirm-verbal-yes', { yes: 1, ...REASONS })).toMatchObject({ rule: 'confirmed-by-who-said-yes' });
    const said = { kind: 'interim-decision', saidBy: 'hos', saidByPost: 'hos', neededBy: at('2026-11-17 20:00') };
    const asked = new Story().until('2026-11-16 10:00').does('sw', 'open-move', OPENING);
    expect(asked.tries('edt', 'record-verbal-yes', said)).toMatchObject({ rule: 'said-by-who-may' });
  });
});

describe('2: brothers and sisters', () => {
  const oneOfTwo = (child: string, other: string): Story => {
    const story = new Story();
    story.opening = { ...story.opening, child };
    story.until('2026-11-16 10:00').does('sw', 'open-move', { ...story.opening, askedWith: [{ child: other }], togetherOrApart: TEXT });
    return doesUsually(doesUsually(story, 'send-request'), 'endorse-request').does('dcs', 'authorise', REASONS);
  };
  const both = (): readonly [Story, Story] => {
    const [elder, younger] = [oneOfTwo('elder', 'younger'), oneOfTwo('younger', 'elder')] as const;
    for (const story of [elder, younger]) doesUsually(story.until('2026-11-16 18:00'), 'record-move');
    return [elder, younger];
  };
  it('have one decision record each, and each is put on its own file', () => {
    const [elder, younger] = both();
    doesUsually(elder, 'file-decision');
    expect([elder.became('decision-on-file'), younger.became('decision-on-file')]).toEqual(['on-time', 'open']);
  });
  it('have one review each: the review of one leaves that of the other owed', () => {
    const [elder, younger] = both();
    elder.until('2026-11-17 10:00').does('hos', 'hold-review', REVIEW);
    expect([elder.became('management-review'), younger.became('management-review')]).toEqual(['on-time', 'open']);
  });
  it('are told one by one', () => {
    const [elder, younger] = both();
    doesUsually(elder, 'tell-child');
    expect([elder.became('child-told'), younger.became('child-told')]).toEqual(['on-time', 'open']);
  });
  it('a statutory review that was held for them together is none for either', () => {
    const story = doesUsually(both()[0].until('2026-11-17 10:00'), 'record-looked-after');
    doesUsually(story, 'hold-statutory-review', { singly: false });
    expect(story.became('first-statutory-review')).toBe('open');
    expect(doesUsually(story, 'hold-statutory-review').became('first-statutory-review')).toBe('on-time');
  });
});

describe('10: the director is absent', () => {
  it('a delegation is dated: before its first and from its last instant on the delegate decides nothing', () => {
    const dated = delegatedTo('ad', { from: at('2026-11-16 13:00'), to: at('2026-11-16 15:00') });
    expect(endorsed(new Story(dated)).tries('ad', 'authorise', REASONS)).toMatchObject({ rule: 'who-may' });
    expect(endorsed(new Story(dated)).until('2026-11-16 13:00').tries('ad', 'authorise', REASONS)).toBeUndefined();
    expect(endorsed(new Story(dated)).until('2026-11-16 15:00').tries('ad', 'authorise', REASONS)).toMatchObject({ rule: 'who-may' });
  });
  it('it is to a post and not to a person: whoever holds the post is the delegate', () => {
    const holdings = [
      ...AUTHORITY.holdings.filter(({ post }) => post !== 'ad'),
      { seq: 3, from: LONG_AGO, post: 'ad', person: 'a-new-assistant-director' },
    ];
    const story = endorsed(new Story({ ...delegatedTo('ad'), holdings }));
    expect(story.tries('ad', 'authorise', REASONS)).toMatchObject({ rule: 'who-may' });
    expect(story.tries('a-new-assistant-director', 'authorise', REASONS)).toBeUndefined();
  });
  it('what the cover decides shows on whose behalf', () => {
    const covers = [{ seq: 2, post: 'dcs', person: 'ad', kind: 'cover' as const, from: LONG_AGO }];
    const story = endorsed(new Story({ ...without('dcs'), covers })).does('ad', 'authorise', REASONS);
    expect(story.history().at(-1)!.actor).toEqual({ person: 'ad', post: 'dcs', onBehalfOf: 'dcs' });
  });
  it('the assistant director continues a decision as the cover of the director, and not by themselves', () => {
    const there = livingThere().until('2026-11-18 10:00');
    expect(there.tries('ad', 'continue', REASONS)).toMatchObject({ rule: 'who-may' });
    const covers = [{ seq: 2, post: 'dcs', person: 'ad', kind: 'cover' as const, from: LONG_AGO }];
    expect(livingThere(new Story({ ...AUTHORITY, covers })).tries('ad', 'continue', REASONS)).toBeUndefined();
  });
  it('nobody who only covers for a delegate continues either', () => {
    const covers = [{ seq: 3, post: 'ad', person: 'hos', kind: 'cover' as const, from: LONG_AGO }];
    const story = livingThere(new Story({ ...delegatedTo('ad'), covers })).until('2026-11-18 10:00');
    for (const verb of ['continue', 'not-continue'])
      expect(story.tries('hos', verb, { ...REASONS, whatNext: TEXT })).toMatchObject({ rule: 'no-delegate-of-a-delegate' });
  });
});
