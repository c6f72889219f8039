import type { AuthorityState } from '#domain/authority/state';
import { at, AUTHORITY, endorsed, livingThere, LONG_AGO, OPENING, REASONS, REQUEST, Story, TEXT } from '#support/story';
import { doesUsually } from '#support/usual/index';

const WHY = { conflictReason: TEXT };
const covering = (post: string, person: string, authority = AUTHORITY): AuthorityState => ({
  ...authority,
  covers: [...authority.covers, { seq: 3, post, person, kind: 'cover', from: LONG_AGO }],
});
const holding = (post: string, person: string, authority = AUTHORITY): AuthorityState => ({
  ...authority,
  holdings: [...authority.holdings, { seq: 2, from: LONG_AGO, post, person }],
});
const sentBy = (person: string, authority: AuthorityState): Story =>
  new Story(authority).until('2026-11-16 10:00').does(person, 'open-move', OPENING).does(person, 'send-request', REQUEST);
const asksWhy = { rule: 'conflict-says-why', field: 'conflictReason' };
const told = (story: Story): (readonly [unknown, number])[] =>
  story.events.filter(({ type }) => type === 'notice-came').map(({ content, occurredAt }) => [content['notice'], occurredAt] as const);

/** Who would act in spite of a conflict, on which story, by which command. */
const CONFLICTS: readonly (readonly [string, () => Story, string, string, object])[] = [
  ['who sent a request endorses it', () => sentBy('tm', covering('hos', 'tm')), 'tm', 'endorse-request', {}],
  ['who endorsed it decides', () => endorsed(new Story(covering('dcs', 'hos'))), 'hos', 'authorise', REASONS],
  ['an acting-up manager endorses', () => sentBy('sw', covering('hos', 'tm')), 'tm', 'endorse-request', {}],
  ['an acting-up manager decides', () => sentBy('sw', covering('dcs', 'tm')).does('hos', 'endorse-request'), 'tm', 'authorise', REASONS],
  ['who works under the requester endorses', () => sentBy('ad', holding('sw', 'ad')), 'hos', 'endorse-request', {}],
];

describe('11: a conflict of interest that is no absolute bar', () => {
  it.each(CONFLICTS)('%s: refused without a reason, which names the field', (_, story, person, verb, content) =>
    expect(story().tries(person, verb, { ...content })).toMatchObject(asksWhy),
  );

  it.each(CONFLICTS)('%s: allowed with one, and it stands on record', (_, story, person, verb, content) =>
    expect(story().does(person, verb, { ...content, ...WHY }).memory.state!.exceptions).toHaveLength(1),
  );

  it('is none where a deputy who has no part in the case covers for the director, or the director has delegated', () => {
    expect(endorsed(new Story(covering('dcs', 'ad'))).tries('ad', 'authorise', REASONS)).toBeUndefined();
    const delegations = [{ seq: 2, from: LONG_AGO, fromPost: 'dcs', toPost: 'ad' }];
    expect(endorsed(new Story({ ...AUTHORITY, delegations })).tries('ad', 'authorise', REASONS)).toBeUndefined();
  });

  it('may be declared by anybody who has an interest in the provider', () =>
    expect(endorsed().does('dcs', 'authorise', { ...REASONS, ...WHY }).memory.state!.exceptions).toHaveLength(1));

  it('is told at the next 09:00: an endorsement to the director, a decision also above the director', () => {
    const endorsedSo = sentBy('sw', covering('hos', 'tm')).does('tm', 'endorse-request', WHY).until('2026-11-17 10:00');
    expect(told(endorsedSo)).toEqual([['conflict-of-interest', at('2026-11-17 09:00')]]);
    const decidedSo = endorsed(new Story(covering('dcs', 'hos'))).does('hos', 'authorise', { ...REASONS, ...WHY });
    expect(told(decidedSo.until('2026-11-17 10:00'))).toEqual([['conflict-of-the-director', at('2026-11-17 09:00')]]);
  });

  it('holds for a continuation, and for a verbal yes by who endorsed the request', () => {
    const covered = livingThere(new Story(covering('dcs', 'tm'))).until('2026-11-24 10:00');
    expect(covered.tries('tm', 'continue', REASONS)).toMatchObject(asksWhy);
    const yes = { kind: 'verbal-yes', saidBy: 'hos', saidByPost: 'dcs', neededBy: at('2026-11-17 10:00') };
    const night = endorsed(new Story(covering('dcs', 'hos'))).until('2026-11-16 23:00');
    expect(night.tries('edt', 'record-verbal-yes', yes)).toMatchObject({ rule: 'yes-in-conflict-says-why' });
    expect(night.does('edt', 'record-verbal-yes', { ...yes, ...WHY }).memory.state!.exceptions).toHaveLength(1);
  });

  it("a quality visitor from the child's own line says why nobody else can go", () => {
    const story = livingThere(new Story(holding('qa', 'tm'))).until('2026-11-19 10:00');
    const visit = { announced: false, staff: TEXT, premises: TEXT, dbsEvidence: TEXT };
    expect(story.tries('tm', 'record-quality-visit', visit)).toMatchObject({ rule: 'visitor-from-the-line-says-why' });
    expect(story.does('tm', 'record-quality-visit', { ...visit, ...WHY }).memory.state!.exceptions).toHaveLength(1);
    expect(doesUsually(livingThere().until('2026-11-19 10:00'), 'record-quality-visit').memory.state!.exceptions).toBeUndefined();
  });

  it('does not lift what is absolute: nobody decides on their own request', () =>
    expect(endorsed(new Story(covering('dcs', 'sw'))).tries('sw', 'authorise', { ...REASONS, ...WHY })).toMatchObject({
      rule: 'not-their-own-request',
    }));
});

describe('11: a request that the director sent', () => {
  const delegations = [{ seq: 2, from: LONG_AGO, fromPost: 'dcs', toPost: 'ad' }];
  const byTheDirector = () => sentBy('dcs', { ...holding('tm', 'dcs'), delegations }).does('hos', 'endorse-request', WHY);

  it('is decided by the post above', () =>
    expect(byTheDirector().does('chief-executive', 'authorise', REASONS).memory.state!.lifecycle.is).toBe('authorised'));

  it("by the director's own delegate only with a reason, told above the director", () => {
    expect(byTheDirector().tries('ad', 'authorise', REASONS)).toMatchObject(asksWhy);
    const story = byTheDirector().does('ad', 'authorise', { ...REASONS, ...WHY });
    expect(told(story.until('2026-11-17 10:00')).map(([notice]) => notice)).toContain('conflict-of-the-director');
  });

  it('by the director of another authority, who covers the post for it', () => {
    const story = byTheDirector();
    story.authority = covering('dcs', 'director-elsewhere', story.authority);
    expect(story.tries('director-elsewhere', 'authorise', REASONS)).toBeUndefined();
  });

  it('and no other request is decided by the post above', () =>
    expect(endorsed().tries('chief-executive', 'authorise', REASONS)).toMatchObject({ rule: 'the-post-that-decides' }));
});

it('in a trust only the post that the authority names decides, also where two have the capability', () => {
  const posts = { ...AUTHORITY.posts, 'dcs-trust': { id: 'dcs-trust', role: 'dcs' as const } };
  const trust = holding('dcs-trust', 'trust', {
    ...AUTHORITY,
    posts,
    structure: { decides: 'dcs-trust', isTold: 'dcs', above: 'chief-executive' },
  });
  expect(endorsed(new Story(trust)).tries('dcs', 'authorise', REASONS)).toMatchObject({ rule: 'the-post-that-decides' });
  expect(endorsed(new Story(trust)).tries('trust', 'authorise', REASONS)).toBeUndefined();
});
