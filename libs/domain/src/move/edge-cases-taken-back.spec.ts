import {
  at,
  AUTHORITY,
  authorised,
  endorsed,
  foundThere,
  livingThere,
  LONG_AGO,
  REASONS,
  REQUEST,
  saidYes,
  SEEN_ALONE,
  Story,
  TEXT,
} from '#support/story';
import { lastOf } from '#support/usual/section';

const MISTAKE = { because: 'entered-in-error', account: TEXT };
const hides = (story: Story, person: string, entry: number) => story.tries(person, 'hide-entry', { entry, ...MISTAKE });

describe('17: an entry on the wrong record that leads the move from one state to another', () => {
  const died = () => livingThere().until('2026-11-18 10:00').does('hos', 'record-death');

  it('can be taken back: a death recorded by mistake, and everything is called for again', () => {
    const story = died().until('2026-11-20 10:00');
    expect(hides(story, 'data-protection', lastOf(story, 'child-died'))).toBeUndefined();
    expect(story.memory.state!.lifecycle.is).toBe('living-there');
    expect(story.open()).toContain('first-visit@5');
    expect(story.until('2026-11-21 10:00').calls('first-visit')).not.toEqual([]);
  });

  it('only by the data-protection lead or the director', () => {
    expect(hides(died(), 'hos', lastOf(died(), 'child-died'))).toMatchObject({ rule: 'entry-can-be-hidden' });
    expect(hides(died(), 'dcs', lastOf(died(), 'child-died'))).toBeUndefined();
  });

  it('not while a later entry rests on it, which is named', () => {
    const story = livingThere().until('2026-11-18 10:00').does('sw', 'record-visit', SEEN_ALONE);
    const refusal = hides(story, 'data-protection', lastOf(story, 'moved'));
    expect(refusal).toMatchObject({ rule: 'entry-can-be-hidden', field: 'entry' });
    expect(refusal!.detail).toContain(`entry ${lastOf(story, 'visited')}`);
    expect(hides(story, 'data-protection', lastOf(story, 'visited'))).toBeUndefined();
    expect(hides(story, 'data-protection', lastOf(story, 'moved'))).toBeUndefined();
    expect(story.memory.state!.lifecycle.is).toBe('authorised');
  });

  it('never the first of the record, and a request about another child is out of sight', () => {
    const story = endorsed();
    expect(hides(story, 'data-protection', 1)).toMatchObject({ rule: 'entry-can-be-hidden' });
    expect(hides(story, 'data-protection', lastOf(story, 'request-endorsed'))).toBeUndefined();
    expect(hides(story, 'data-protection', lastOf(story, 'request-sent'))).toBeUndefined();
    expect(story.memory.state!.request.is).toBe('draft');
  });

  it('also where somebody had answered it: a request that was never sent was not returned either', () => {
    const story = foundThere('2026-11-21 15:00', '2026-11-19 20:00').does('sw', 'send-request', REQUEST);
    story.does('dcs', 'return-request', { changes: TEXT });
    expect(hides(story, 'data-protection', lastOf(story, 'request-sent'))).toBeUndefined();
    expect([story.memory.state!.request.is, story.became('request-after-move')]).toEqual(['none', 'open']);
    expect(story.does('sw', 'send-request', REQUEST).became('request-after-move')).toBe('on-time');
  });
});

it('17: what is hidden in the very second of the 18th birthday ends its duties once', () => {
  const story = livingThere(new Story().born('2008-12-05')).until('2026-11-18 10:00').does('sw', 'record-visit', SEEN_ALONE);
  const visit = lastOf(story, 'visited');
  story.inTheSecondOf('2026-12-05 00:00').does('data-protection', 'hide-entry', { entry: visit, ...MISTAKE });
  expect(story.ledger(`next-visit@${visit}`).filter(({ line }) => line === 'ended')).toMatchObject([{ outcome: 'ended-before-due' }]);
});

it('17: a correction turns no missing episode round', () => {
  const story = livingThere().until('2026-11-19 22:00').does('edt', 'record-missing').until('2026-11-20 06:00');
  story.does('edt', 'record-return').until('2026-11-20 07:00');
  const corrects = (kind: string, occurredAt: string) =>
    story.tries('edt', 'correct-entry', { entry: lastOf(story, kind), kind, why: TEXT, corrected: {}, occurredAt: at(occurredAt) });
  expect(corrects('went-missing', '2026-11-20 06:01')).toMatchObject({ rule: 'back-after-going' });
  expect(corrects('returned-from-missing', '2026-11-19 21:00')).toMatchObject({ rule: 'back-after-going' });
  expect(corrects('returned-from-missing', '2026-11-20 05:00')).toBeUndefined();
});

describe('14: a second yes on the same home', () => {
  const yes = (story: Story) => ({ kind: 'verbal-yes', saidBy: 'dcs', saidByPost: 'dcs', neededBy: story.now + 3_600_000 });
  const again = (time: string, story = livingThere()) => {
    story.until(time).does('edt', 'record-verbal-yes', yes(story));
    return story.does('dcs', 'confirm-verbal-yes', { yes: lastOf(story, 'verbal-yes-given'), ...REASONS });
  };

  it('in writing answers the continuation that is owed: there is a current decision, and nobody is called', () => {
    const story = again('2026-11-25 10:00').until('2026-12-01 10:00');
    expect([story.calls('lapse'), story.became('continuation-decision@4')]).toEqual([[], 'on-time']);
    expect(story.duty(`continuation-decision@${lastOf(story, 'verbal-yes-given')}`).status.is).toBe('open');
  });

  it('by word of mouth does not', () => {
    const story = livingThere().until('2026-11-25 10:00');
    story.does('edt', 'record-verbal-yes', yes(story));
    expect(story.until('2026-12-01 10:00').calls('lapse')).toContain('L4 2026-11-30 23:59:59');
  });

  it('where only the second of two verbal yeses is confirmed, the first runs out for nobody', () => {
    const story = saidYes('2026-11-20 22:00').until('2026-11-20 23:00').does('edt', 'record-move', { previousEnded: 'emergency' });
    expect(again('2026-11-20 23:30', story).until('2026-11-24 10:00').calls('lapse')).toEqual([]);
  });
});

describe('10: who decides where the director is away', () => {
  const withoutTheDirector = {
    ...AUTHORITY,
    holdings: AUTHORITY.holdings.filter(({ post }) => post !== 'dcs'),
  };
  it('the post above, where nobody holds, covers or was delegated the post', () => {
    expect(endorsed(new Story(withoutTheDirector)).tries('chief-executive', 'authorise', REASONS)).toBeUndefined();
    const covers = [{ seq: 2, post: 'dcs', person: 'ad', kind: 'cover' as const, from: LONG_AGO }];
    expect(endorsed(new Story({ ...withoutTheDirector, covers })).tries('chief-executive', 'authorise', REASONS)).toMatchObject({
      rule: 'the-post-that-decides',
    });
  });
  it("the director's cover does what only the director may, also where the cover's own post could do a part of it", () => {
    const covers = [{ seq: 3, post: 'dcs', person: 'hos', kind: 'cover' as const, from: LONG_AGO }];
    const story = authorised(new Story({ ...AUTHORITY, covers: [] }));
    story.authority = { ...AUTHORITY, covers };
    expect(story.tries('hos', 'accept-gaps', { gaps: [{ check: 'staff', why: TEXT }] })).toBeUndefined();
    expect(story.history().at(-1)!.actor).toMatchObject({ onBehalfOf: 'dcs' });
  });
});

it('28: what a vacant post owes belongs to its cover, else to the post above, and the step goes above that', () => {
  const gone = { ...AUTHORITY, holdings: AUTHORITY.holdings.filter(({ post }) => post !== 'sw') };
  const story = authorised();
  story.authority = gone;
  expect(story.until('2026-11-18 10:00').calls('decision-on-file')).toEqual(['L2 2026-11-18 09:00']);
});

it('16 and 17: why an ending was withdrawn can be corrected afterwards, though no ending stands any more', () => {
  const story = livingThere().until('2026-11-20 10:00').does('sw', 'record-stay-ended', { manner: 'unplanned', whereTo: 'family' });
  story.until('2026-11-20 18:00').does('sw', 'withdraw-ending', { why: TEXT }).until('2026-11-23 10:00');
  const corrected = { entry: lastOf(story, 'ending-withdrawn'), kind: 'ending-withdrawn', why: TEXT, corrected: { why: TEXT } };
  expect(story.tries('sw', 'correct-entry', corrected)).toBeUndefined();
  expect(story.memory.state!.lifecycle.is).toBe('living-there');
});
