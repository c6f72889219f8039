import {
  at,
  AUTHORITY,
  authorised,
  BANK_HOLIDAYS,
  BOOK,
  calendarWith,
  endorsed,
  foundThere,
  interim,
  livingThere,
  LONG_AGO,
  OPENING,
  REASONS,
  REQUEST,
  REVIEW,
  saidYes,
  SEEN_ALONE,
  Story,
  TEXT,
} from '#support/story';

const MOVED = { previousEnded: 'emergency' };
const LEFT = { manner: 'unplanned', whereTo: 'another-unregistered-home' };
const NO = { ...REASONS, insteadTonight: TEXT };
const there = (time = '2026-11-18 10:00'): Story => livingThere().until(time);
const mains = (story: Story, id: string) => story.duties().filter(({ entry, kind }) => entry.id === id && kind === 'main');

describe('1: out of hours', () => {
  it.each([
    ['a Friday night', '2026-11-20 22:00', '2026-11-23 23:59:59', '2026-11-24 09:00', '2026-11-25 09:00'],
    ['Christmas Eve at night', '2026-12-24 22:00', '2026-12-29 23:59:59', '2026-12-30 09:00', '2026-12-31 09:00'],
    ['the night before Good Friday', '2027-03-25 22:00', '2027-03-30 23:59:59', '2027-03-31 09:00', '2027-04-01 09:00'],
  ])('an interim decision on %s runs out at the end of the next working day; two ladders run', (_, said, ranOut, third, fourth) => {
    const story = interim(said);
    expect(story.open()).toEqual(expect.arrayContaining(['verbal-yes-noted@1', 'verbal-yes-confirmed@1', 'decision-on-file@1']));
    story.until(story.now + 8 * 86_400_000);
    expect(story.calls('lapse')).toEqual([`L4 ${ranOut}`]);
    // The director owes the decision, so the step of the fourth level goes to the fifth.
    expect(story.calls('verbal-yes-confirmed')).toEqual([`L3 ${third}`, `L5 ${fourth}`]);
  });
  it('the yes of a delegate calls the director, who is not called twice for it', () => {
    const authority = { ...AUTHORITY, delegations: [{ seq: 2, from: LONG_AGO, fromPost: 'dcs', toPost: 'ad' }] };
    const story = new Story(authority).until('2026-11-20 22:00');
    story.does('edt', 'open-with-verbal-yes', { ...OPENING, kind: 'verbal-yes', saidBy: 'ad', saidByPost: 'ad', neededBy: story.now });
    expect(story.until('2026-11-28 12:00').calls('verbal-yes-confirmed')).toEqual(['L4 2026-11-24 09:00']);
  });
  it('a royal holiday is data: an extra bank holiday moves the date and no code', () =>
    // 19 September 2022 was a bank holiday for one year only.
    expect(saidYes('2022-09-16 22:00').due('verbal-yes-confirmed')).toBe('2022-09-20 23:59:59'));
});

it('3: a child who moves twice has a new record, in which every clock of the move starts anew', () => {
  there('2026-11-27 10:00').does('sw', 'record-stay-ended', LEFT);
  const story = new Story();
  story.opening = { ...OPENING, home: 'home-2' };
  livingThere(story);
  expect([story.due('continuation-decision'), story.due('first-visit'), story.due('management-review')]).toEqual([
    '2026-11-30 23:59:59',
    '2026-11-18 17:00',
    '2026-11-24 23:59:59',
  ]);
});

it('4: while the child is missing due dates stand, steps of visits are held, the decision goes on running', () => {
  const story = there('2026-11-18 12:00').does('sw', 'record-missing').until('2026-12-02 08:00');
  expect(story.due('first-visit')).toBe('2026-11-18 17:00');
  expect(story.calls('first-visit').filter((call) => !call.startsWith('L4'))).toEqual([]);
  expect(story.calls('lapse')).toEqual(['L4 2026-11-30 23:59:59']);
  story.does('edt', 'record-return').until('2026-12-03 12:00');
  expect(story.calls('first-visit').at(-1)).toBe('L3 2026-12-03 08:00');
});

describe('5: a decision made after the child had moved', () => {
  it('is marked for ever; what is past its date calls its highest level once', () => {
    const story = foundThere('2026-11-30 10:00', '2026-11-17 17:00');
    // What has safety calls at once, at the second in which it was found out; it is 10:00 on a Monday, so the review waits for 09:00.
    expect(story.calls('request-after-move')).toEqual(['L3 2026-11-30 10:00', 'L4 2026-11-30 10:00']);
    expect(story.calls('first-visit').toSorted()).toEqual(['L3 2026-11-30 10:00', 'L4 2026-11-30 10:00']);
    expect(story.until('2026-12-01 10:00').calls('management-review')).toEqual(['L4 2026-12-01 09:00']);
    expect(story.duties().map(({ entry }) => entry.id)).not.toContain('request-sent');
  });
  it('is allowed, and counted as not authorised before the move', () => {
    const story = foundThere('2026-11-21 10:00', '2026-11-20 17:00').does('tm', 'send-request', REQUEST).does('hos', 'endorse-request');
    story.until('2026-11-22 10:00').does('dcs', 'authorise', REASONS);
    expect([story.became('decision-after-move'), story.memory.state!.decisions[0]!.childHadMoved]).toEqual(['on-time', true]);
    expect(story.due('continuation-decision')).toBe('2026-12-06 23:59:59');
  });
});

describe('6: the home is registered while the child lives there', () => {
  const registered = (from: string) => ({ urn: '1234567', effectiveFrom: from, evidence: TEXT });
  it('the decision ends at 00:00 that day; visits and the review go on until the next review is recorded', () => {
    const story = there()
      .does('sw', 'record-visit', SEEN_ALONE)
      .until('2026-11-20 10:00')
      .does('sw', 'record-registration', registered('2026-11-19'));
    expect(story.became('continuation-decision')).toBe('ended-before-due, unregistered-period-ended 2026-11-19 00:00');
    expect([story.became('next-visit'), story.became('management-review')]).toEqual(['open', 'open']);
    story.until('2026-11-23 10:00').does('hos', 'hold-review', REVIEW);
    expect(story.became('next-visit')).toBe('ended-before-due, reviewed-after-registration 2026-11-23 10:00');
    expect(story.became('management-review')).toBe('on-time');
    expect(
      story
        .until('2026-12-20 10:00')
        .open()
        .filter((duty) => /visit@|management/.test(duty)),
    ).toEqual([]);
    expect(story.memory.state!.lifecycle).toMatchObject({ is: 'registered', from: '2026-11-19' });
  });
  it('a visit after that review starts nothing', () => {
    const story = there().does('sw', 'record-visit', SEEN_ALONE).does('sw', 'record-registration', registered('2026-11-18'));
    story.does('hos', 'hold-review', REVIEW).until('2026-11-19 10:00').does('sw', 'record-visit', SEEN_ALONE);
    expect(mains(story, 'next-visit')).toHaveLength(1);
  });
});

describe('8: the 18th birthday', () => {
  it.each([
    ['2008-12-10', '2026-12-10 00:00'],
    // Born on 29 February: 1 March.
    ['2008-02-29', '2026-03-01 00:00'],
  ])('of a child born on %s ends what names it at %s', (born, birthday) => {
    const start = at(birthday) - 2 * 86_400_000;
    const story = new Story().born(born).until(start);
    story.does('sw', 'record-found-there', { ...story.opening, livingThereSince: start, found: 'never-registered', account: TEXT });
    story.until(at(birthday) - 1_000);
    expect(story.became('management-review')).toBe('open');
    story.until(birthday);
    expect(story.became('management-review')).toBe(`ended-before-due, eighteenth ${birthday}`);
    expect(story.became('first-visit')).toBe(`late, eighteenth ${birthday}`);
    // The request and the decision are owed all the same: their entries do not name it.
    expect(story.open()).toEqual(['decision-after-move@1', 'ofsted-told@1', 'out-of-hours-look-back@1', 'request-after-move@1']);
  });
});

describe('9: bank holidays and clock changes', () => {
  it.each([
    ['was known by then', '2026-11-16 09:00', 1],
    ['was proclaimed only later', '2026-11-18 09:00', 0],
  ])('a move on a holiday is out of hours where that holiday %s', (_, known, owed) => {
    const holidays = [...BANK_HOLIDAYS, { date: '2026-11-17', name: 'A bank holiday for one year' }];
    const calendars = [...BOOK.calendars, { recordedAt: at(known), calendar: calendarWith({ version: 2, holidays }) }];
    const story = authorised(new Story(AUTHORITY, { ...BOOK, calendars }))
      .until('2026-11-17 14:00')
      .does('sw', 'record-move', MOVED);
    expect(
      story
        .until('2026-11-18 10:00')
        .duties()
        .filter(({ entry }) => entry.id === 'out-of-hours-look-back'),
    ).toHaveLength(owed);
  });

  it('24 h across a clock change are elapsed hours', () => {
    expect(saidYes('2027-03-27 20:00').does('edt', 'record-move', MOVED).due('first-visit')).toBe('2027-03-28 21:00');
    expect(saidYes('2027-10-30 20:00').does('edt', 'record-move', MOVED).due('first-visit')).toBe('2027-10-31 19:00');
  });
  it('of two equal local times the first counts', () => expect(at('2027-10-31 01:30')).toBe(at('2027-10-31T00:30:00Z')));
});

describe('10 and 11: who decides', () => {
  it('a delegate decides in their own post, on behalf of the director', () => {
    const authority = { ...AUTHORITY, delegations: [{ seq: 2, from: LONG_AGO, fromPost: 'dcs', toPost: 'ad' }] };
    const story = endorsed(new Story(authority)).does('ad', 'authorise', REASONS);
    expect(story.events.findLast(({ type }) => type === 'authorised')!.actor).toEqual({ person: 'ad', post: 'ad', onBehalfOf: 'dcs' });
  });
  it("the cover of the director decides where nobody has the director's delegation", () => {
    const covers = [{ seq: 2, post: 'dcs', person: 'ad', kind: 'cover' as const, from: LONG_AGO }];
    expect(endorsed(new Story({ ...AUTHORITY, covers })).tries('ad', 'authorise', REASONS)).toBeUndefined();
  });
  it('the three bars are absolute, day and night', () => {
    const holdsAlso = (post: string, person: string) => ({
      ...AUTHORITY,
      holdings: [...AUTHORITY.holdings, { seq: 2, from: LONG_AGO, post, person }],
    });
    for (const night of [false, true]) {
      const iro = endorsed(new Story(holdsAlso('dcs', 'iro')));
      const own = new Story(holdsAlso('sw', 'dcs'))
        .until('2026-11-16 10:00')
        .does('dcs', 'open-move', OPENING)
        .does('dcs', 'send-request', REQUEST);
      own.does('hos', 'endorse-request', { conflictReason: TEXT });
      if (night) iro.until('2026-11-16 23:30');
      if (night) own.until('2026-11-16 23:30');
      expect(iro.tries('iro', 'authorise', REASONS)).toMatchObject({ rule: 'no-iro-decides' });
      expect(own.tries('dcs', 'authorise', REASONS)).toMatchObject({ rule: 'not-their-own-request' });
      expect(own.tries('dcs', 'not-authorise', NO)).toMatchObject({ rule: 'not-their-own-request' });
    }
    const iro = new Story(holdsAlso('hos', 'iro'))
      .until('2026-11-16 10:00')
      .does('sw', 'open-move', OPENING)
      .does('sw', 'send-request', REQUEST);
    expect(iro.tries('iro', 'endorse-request')).toMatchObject({ rule: 'no-iro-decides' });
  });
});

describe('12: not authorised, or withdrawn', () => {
  it('nothing is asked any more but that the decision is put on the file, and after a no that the child is told and safe', () => {
    const story = endorsed().does('dcs', 'not-authorise', NO);
    expect(story.open()).toEqual(['child-safe-tonight@4', 'child-told@4', 'decision-on-file@4']);
    expect(authorised().does('sw', 'withdraw-request', { why: TEXT }).open()).toEqual(['decision-on-file@4']);
  });
  it('moved anyway starts the request and the decision after the move, from the recording', () => {
    const story = endorsed()
      .does('dcs', 'not-authorise', NO)
      .until('2026-11-17 20:00')
      .does('edt', 'record-move', MOVED, '2026-11-17 10:00');
    expect(story.open()).toEqual(
      expect.arrayContaining([
        ...['request-after-move', 'decision-after-move', 'no-and-moved'].map((duty) => `${duty}@${story.memory.state!.moved!.seq}`),
      ]),
    );
  });
});

it('14: without a current decision the child is not moved by software, and the director is called daily until there is one', () => {
  const story = there('2026-12-04 10:00');
  expect(story.memory.state!.lifecycle.is).toBe('living-there');
  expect(story.calls('lapse', 'repeated')).toEqual([
    'L4 2026-12-01 09:00',
    'L4 2026-12-02 09:00',
    'L4 2026-12-03 09:00',
    'L4 2026-12-04 09:00',
  ]);
  story.does('sw', 'record-stay-ended', LEFT).until('2026-12-10 10:00');
  expect(story.calls('lapse', 'repeated')).toHaveLength(4);
});

it('15: each continuation is a decision of its own, of 28 days at most', () => {
  const story = there();
  for (const day of ['2026-11-25', '2026-12-16', '2027-01-08']) story.until(`${day} 10:00`).does('dcs', 'continue', REASONS);
  expect(story.memory.state!.continuations).toHaveLength(3);
  expect(mains(story, 'continuation-decision').map(({ status }) => status.is)).toEqual(['met', 'met', 'met', 'open']);
  expect(story.due(mains(story, 'continuation-decision').at(-1)!.id)).toBe('2027-02-05 23:59:59');
  expect(story.tries('dcs', 'continue', { ...REASONS, endDate: '2027-02-06' })).toMatchObject({ rule: 'ends-within-the-limit' });
});

describe('18: duplicates and late entries', () => {
  it('a second request for the child is refused, and names the first', () => {
    const story = new Story().until('2026-11-16 10:00');
    story.otherRequest = 'move-2';
    expect(
      story.tries('edt', 'open-with-verbal-yes', { ...OPENING, kind: 'verbal-yes', saidBy: 'dcs', saidByPost: 'dcs', neededBy: story.now }),
    ).toMatchObject({
      rule: 'one-request-for-a-child',
      facts: { move: 'move-2' },
    });
  });
  it('a child who is found there is recorded all the same', () => {
    const story = new Story().until('2026-11-16 10:00');
    story.otherRequest = 'move-2';
    const found = { ...OPENING, livingThereSince: story.now, found: 'never-registered', account: TEXT };
    expect(story.tries('sw', 'record-found-there', found)).toBeUndefined();
  });
  it('an entry more than 24 h late says why', () => {
    const story = there('2026-11-20 10:00');
    expect(story.tries('sw', 'record-visit', SEEN_ALONE, '2026-11-19 09:59:59')).toMatchObject({ rule: 'late-entry-says-why' });
    expect(story.tries('sw', 'record-visit', { ...SEEN_ALONE, lateReason: 'away-from-signal' }, '2026-11-19 09:59:59')).toBeUndefined();
  });
});

it('23: one night is still the full record', () => {
  const story = there('2026-11-18 08:00').does('sw', 'record-stay-ended', LEFT, '2026-11-18 08:00');
  expect(story.open()).toEqual(
    expect.arrayContaining([
      'decision-on-file@4',
      'iro-informed@4',
      'learning-note@7',
      'move-on-recorded@7',
      'ofsted-told@5',
      'previous-home-notice@5',
    ]),
  );
  expect(story.became('first-visit')).toBe('ended-before-due, stay-ended 2026-11-18 08:00');
  const night = saidYes('2026-11-20 22:00')
    .does('edt', 'record-move', MOVED)
    .until('2026-11-21 12:00')
    .does('edt', 'record-stay-ended', LEFT);
  expect(night.open()).toEqual(
    expect.arrayContaining([
      'decision-on-file@1',
      'full-request-after-verbal-yes@1',
      'iro-informed@1',
      'request-sent@1',
      'verbal-yes-confirmed@1',
      'verbal-yes-noted@1',
    ]),
  );
});

it('24: after a death the record is protected, recording goes on, and nothing is sent but that the director is called', () => {
  const story = saidYes('2026-11-20 22:00').does('edt', 'record-move', MOVED).until('2026-11-21 10:00').does('sw', 'record-death');
  expect(story.memory.state!.lifecycle).toEqual({ is: 'protected' });
  const harm = `serious-harm@${String(story.history().at(-1)!.seq)}`;
  expect(story.open()).toEqual(['decision-on-file@1', harm, 'ofsted-told@2', 'verbal-yes-confirmed@1', 'verbal-yes-noted@1'].toSorted());
  const before = story.events.length;
  story.until('2026-12-24 10:00').does('edt', 'note-verbal-yes', { yes: 1, how: 'telephone', said: TEXT });
  const sent = story.events.slice(before).filter(({ type }) => ['raised', 'repeated', 'reminded'].includes(type));
  expect(new Set(sent.map(({ content }) => content['duty']))).toEqual(new Set([harm]));
  expect(story.became('verbal-yes-noted')).toBe('late');
});

describe('26: the owner who is past the date is not called', () => {
  it('the level above is, at the same instant, and not a second time', () => {
    const owns = { ...AUTHORITY, delegations: [{ seq: 2, from: LONG_AGO, fromPost: 'dcs', toPost: 'ad' }] };
    const story = endorsed(new Story(owns)).until('2026-11-19 12:00');
    expect(story.calls('decision-made')).toEqual(['L4 2026-11-17 23:59:59']);
    expect(story.calls('decision-made', 'repeated').at(0)).toBe('L4 2026-11-18 09:00');
  });
  it('a vacant level is passed over too, and a cover answers for it', () => {
    const vacant = { ...AUTHORITY, holdings: AUTHORITY.holdings.filter(({ post }) => post !== 'ad') };
    expect(livingThere(new Story(vacant)).until('2026-11-27 12:00').calls('management-review')).toEqual(['L4 2026-11-25 09:00']);
    const covers = [{ seq: 2, post: 'ad', person: 'stand-in', kind: 'cover' as const, from: LONG_AGO }];
    const covered = livingThere(new Story({ ...vacant, covers })).until('2026-11-25 12:00');
    expect(covered.events.find(({ content }) => content['duty'] === 'placement-plan@5')!.content).toMatchObject({ level: 'L1' });
    expect(covered.calls('management-review')).toEqual(['L3 2026-11-25 09:00']);
  });
});

it('takes no visit and no review of a child who died before the move', () => {
  const story = endorsed().does('sw', 'record-death').until('2026-11-16 18:00');
  expect([story.tries('sw', 'record-visit', SEEN_ALONE)?.rule, story.tries('hos', 'hold-review', REVIEW)?.rule]).toEqual([
    'during-the-stay',
    'during-the-stay',
  ]);
});
