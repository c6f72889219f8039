import { NOTICE_KINDS } from './notice.js';
import { morningWords, noticeWords, type Line, type Wording } from './words.js';

const MOVE = '0b9c2f4e-58b1-4a55-9d0c-6c1f0f3b7a11';
const SINCE = Date.UTC(2026, 11, 4, 17, 30);

const wording: Wording = {
  duty: (duty) => ({ 'first-visit@7': 'First visit', 'ofsted-told@7': 'Ofsted told' })[duty] ?? 'Another duty',
  level: (level) => `level ${level}`,
  post: () => 'Director of children’s services',
  when: (instant) => new Date(instant).toISOString().slice(0, 16),
  now: SINCE + 7_200_000,
  publicUrl: 'https://homeward.example',
};

const line = (more: Partial<Line> = {}): Line => ({ kind: 'call', move: MOVE, duty: 'first-visit@7', level: 'L3', since: SINCE, ...more });

describe('the words of a notice', () => {
  it('say what is waiting, since when, why, and where to go', () => {
    expect(
      noticeWords('director', [line({ due: SINCE + 3_600_000, why: ['It counts from the move.', 'So its date is Friday.'] })], wording),
    ).toEqual({
      subject: 'Homeward: 1 matter is waiting for you',
      body: `Waiting for you: First visit.
Past its date since 2026-12-04T18:30.
Why you: it is not on record as done. The call has reached level L3.
Why this date:
- It counts from the move.
- So its date is Friday.
https://homeward.example/moves/${MOVE}

Sent to you because you hold or cover the post: Director of children’s services. Please do not reply to this address.
`,
    });
  });

  it('say of what is not due yet when it will be, and keep a question a question', () => {
    const due = wording.now + 60_000;
    const { body } = noticeWords('director', [line({ kind: 'reminder', due })], { ...wording, duty: () => 'Has the child moved?' });
    expect(body).toContain('Due soon: Has the child moved?\nDue 2026-12-04T19:31.\n');
  });

  it('put all that became known together into one mail, named by what asks most', () => {
    const lines = [line(), line({ duty: 'ofsted-told@7', kind: 'repeat' }), line({ kind: 'told' })];
    const { subject, body } = noticeWords('director', lines, wording);
    expect(subject).toBe('Homeward: 2 matters are waiting for you');
    expect(body.match(/https:/g)).toHaveLength(3);
    expect(body.match(/Sent to you/g)).toHaveLength(1);
  });

  it.each(NOTICE_KINDS)('exist for %s, without an empty sentence', (kind) => {
    const { subject, body } = noticeWords('director', [line({ kind })], wording);
    expect(subject).toMatch(/^Homeward: \S/);
    expect(body).not.toMatch(/undefined|null|\.\.|: \./);
    expect(body).toContain('Waiting since 2026-12-04T17:30.');
  });

  it('link to a move by an id and by nothing else', () => {
    expect(() => noticeWords('director', [line({ move: 'Alex Example' })], wording)).toThrow('links to a move by its id');
    expect(noticeWords('director', [{ kind: 'call', since: SINCE }], wording).body).not.toContain('https:');
  });

  it('list a morning', () => {
    const { subject, body } = morningWords('director', [line(), line({ duty: 'ofsted-told@7' })], wording);
    expect(subject).toBe('Homeward: this morning 2 matters are waiting');
    expect(body).toContain(`First visit.\nWaiting since 2026-12-04T17:30.\nhttps://homeward.example/moves/${MOVE}\n\nOfsted told.`);
    expect(morningWords('director', [line()], wording).subject).toBe('Homeward: this morning 1 matter is waiting');
  });
});
