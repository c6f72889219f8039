import {
  at,
  AUTHORITY,
  BOOK,
  CALENDAR,
  endorsed,
  livingThere,
  BANK_HOLIDAYS,
  calendarWith,
  LONG_AGO,
  REASONS,
  SEEN_ALONE,
  Story,
  TEXT,
} from '#support/story';
import { compilePolicy } from '#domain/policy/book';
import { DEFAULT_POLICY } from './duties/index.js';

const mains = (story: Story, id: string) => story.duties().filter(({ entry, kind }) => entry.id === id && kind === 'main');

describe('19: another policy while the child lives there', () => {
  const tighter = {
    version: 2,
    recordedAt: at('2026-11-19 12:00'),
    inForceFrom: '2026-11-20',
    changes: [{ entry: 'next-visit', amount: 3 }],
  };
  const story = (): Story => {
    const book = { ...BOOK, policies: [...BOOK.policies, compilePolicy(DEFAULT_POLICY, tighter, CALENDAR)] };
    return livingThere(new Story(AUTHORITY, book)).until('2026-11-19 16:00').does('sw', 'record-visit', SEEN_ALONE);
  };
  it('a duty keeps the policy that was in force when its trigger was first recorded, a new one has the new', () => {
    const told = story();
    expect([told.due('next-visit'), told.duty('next-visit').policyVersion]).toEqual(['2026-11-26 23:59:59', 1]);
    told.until('2026-11-20 00:00').does('sw', 'record-visit', SEEN_ALONE);
    const next = mains(told, 'next-visit')[1]!;
    expect([told.due(next.id), next.policyVersion]).toEqual(['2026-11-23 23:59:59', 2]);
  });
  it('a policy that was adopted only after the trigger was recorded does not reach back', () => {
    const book = {
      ...BOOK,
      policies: [
        ...BOOK.policies,
        compilePolicy(DEFAULT_POLICY, { ...tighter, recordedAt: at('2026-11-20 12:00'), inForceFrom: '2026-11-01' }, CALENDAR),
      ],
    };
    const told = livingThere(new Story(AUTHORITY, book)).does('sw', 'record-visit', SEEN_ALONE);
    expect(told.until('2026-11-20 13:00').duty('next-visit').policyVersion).toBe(1);
    told.does('sw', 'record-visit', SEEN_ALONE);
    expect(mains(told, 'next-visit')[1]!.policyVersion).toBe(2);
  });
  it('a correction does not bring the new policy in', () => {
    const told = story();
    const visit = told.seq;
    const corrected = { entry: visit, kind: 'visited', why: TEXT, corrected: SEEN_ALONE, occurredAt: at('2026-11-19 15:00') };
    told.until('2026-11-21 10:00').does('sw', 'correct-entry', corrected);
    expect(told.duty('next-visit').policyVersion).toBe(1);
  });
  it('an entry that is switched off leaves its statutory floor', () => {
    const off = {
      ...tighter,
      version: 1,
      recordedAt: LONG_AGO,
      inForceFrom: '2018-01-01',
      changes: [{ entry: 'first-visit', off: true as const }],
    };
    const told = livingThere(new Story(AUTHORITY, { ...BOOK, policies: [compilePolicy(DEFAULT_POLICY, off, CALENDAR)] }));
    expect(told.duties().filter(({ entry }) => entry.id === 'first-visit')).toMatchObject([{ kind: 'floor', statutory: true }]);
  });
  it('a local standard that is made as strict as the floor stands beside it', () => {
    const changes = [{ entry: 'next-visit', amount: 42 }];
    const told = livingThere(
      new Story(AUTHORITY, {
        ...BOOK,
        policies: [compilePolicy(DEFAULT_POLICY, { ...tighter, recordedAt: LONG_AGO, inForceFrom: '2018-01-01', changes }, CALENDAR)],
      }),
    );
    told.does('sw', 'record-visit', SEEN_ALONE);
    expect(told.duties().filter(({ entry }) => entry.id === 'next-visit')).toHaveLength(2);
  });
});

describe('another calendar while a decision waits to be put on the file', () => {
  const holidays = [...BANK_HOLIDAYS, { date: '2026-11-17', name: 'A bank holiday for one year' }];
  const calendar = calendarWith({ version: 2, holidays });
  const decided = (recordedAt: string): Story => {
    const book = { ...BOOK, calendars: [...BOOK.calendars, { recordedAt: at(recordedAt), calendar }] };
    return endorsed(new Story(AUTHORITY, book)).until('2026-11-16 14:00').does('dcs', 'authorise', REASONS);
  };
  it('a promise made before it was adopted stands, one made after it counts by it', () => {
    const before = decided('2026-11-16 15:00').until('2026-11-20 08:00');
    expect([before.due('decision-on-file'), before.duty('decision-on-file').calendarVersion]).toEqual(['2026-11-17 23:59:59', 1]);
    const after = decided('2026-11-16 13:00').until('2026-11-20 08:00');
    expect([after.due('decision-on-file'), after.duty('decision-on-file').calendarVersion]).toEqual(['2026-11-18 23:59:59', 2]);
    expect([before.calls('decision-on-file')[0], after.calls('decision-on-file')[0]]).toEqual([
      'L1 2026-11-18 09:00',
      'L1 2026-11-19 09:00',
    ]);
  });
});
