/** The moves that are measured: a whole life of one, a heavy one with many open duties, and an ordinary one. */
import { CHILD, HOME } from '#support/house';
import { at, OUTCOME, REASONS, REQUEST, REVIEW, SEEN_ALONE, TEXT, WROTE_UP } from '#support/story';
import { Tale } from './tale.js';

const MINUTE = 60_000;
const OPENING = { child: CHILD, bornOn: '2012-05-04', home: HOME, socialWorker: 'sw', iro: 'iro' };
const MOVED = { previousEnded: 'emergency' };

/** From the request to the end of the stay: more than thirty commands in five weeks, with what the clock does in between. */
export const wholeLife = (): Tale => {
  const tale = new Tale().until('2026-11-16 10:00').does('sw', 'open-move', OPENING).does('sw', 'draft-request', { reasons: TEXT });
  tale.does('sw', 'send-request', REQUEST).until('2026-11-16 11:00').does('hos', 'return-request', { changes: TEXT });
  tale.until('2026-11-16 11:30').does('sw', 'send-request', REQUEST).until('2026-11-16 12:00').does('hos', 'endorse-request');
  tale
    .does('sw', 'plan-move', { plannedFor: at('2026-11-17 17:00'), why: TEXT })
    .until('2026-11-16 14:00')
    .does('dcs', 'authorise', REASONS);
  file(tale, tale.seq).until('2026-11-17 17:30').does('sw', 'record-move', MOVED, at('2026-11-17 17:00'));
  for (const day of ['2026-11-18', '2026-11-25']) week(tale, day);
  tale.until('2026-11-29 20:00').does('edt', 'record-missing', {}).until('2026-11-30 07:00').does('edt', 'record-return', {});
  continueIt(tale.until('2026-11-30 10:00'));
  for (const day of ['2026-12-02', '2026-12-09', '2026-12-16']) week(tale, day);
  return tale.until('2026-12-18 15:00').does('sw', 'record-stay-ended', { manner: 'planned', whereTo: 'foster-care' });
};

const file = (tale: Tale, decision: number): Tale =>
  tale.does('sw', 'file-decision', { decision, cmsRef: `CMS-${decision}`, filedAt: tale.now });

const continueIt = (tale: Tale): Tale => {
  tale.does('dcs', 'continue', REASONS);
  return file(tale, tale.seq);
};

const week = (tale: Tale, day: string): void => {
  tale.until(`${day} 10:00`).does('sw', 'record-visit', SEEN_ALONE);
  tale.until(`${day} 15:00`).does('sw', 'write-up-visit', { visit: tale.lastSeq('visited'), ...WROTE_UP });
  tale.until(`${day} 16:00`).does('hos', 'hold-review', REVIEW);
  tale.until(`${day} 17:00`).does('hos', 'record-review-outcome', {
    review: tale.seq,
    ...OUTCOME,
    sentAt: tale.now,
    answers: tale.toAnswer().map((duty) => ({
      duty,
      owner: 'sw',
      dueOn: new Date(tale.now + 86_400_000).toISOString().slice(0, 10),
    })),
  });
};

/** When the moves to be swept are recorded. All they tell happened within the day before, so nothing has fallen due yet. */
export const RECORDED = '2026-11-19 10:00';

const begun = (): Tale => {
  const tale = new Tale().until(RECORDED);
  const ago = (hours: number): number => tale.now - hours * 60 * MINUTE;
  tale.does('sw', 'open-move', OPENING, ago(23)).does('sw', 'send-request', REQUEST, ago(22)).does('hos', 'endorse-request', {}, ago(21));
  tale.does('dcs', 'authorise', REASONS, ago(20));
  return tale.does('sw', 'record-move', MOVED, ago(19));
};

/** Forty entries: visits that nobody has written up, and reviews of yesterday whose outcome is owed by tonight. */
export const heavy = (reviews: number): Tale => {
  const tale = begun();
  const moved = tale.now - 19 * 60 * MINUTE;
  file(tale, 4);
  for (let review = 1; review <= reviews; review += 1) tale.does('hos', 'hold-review', REVIEW, moved + review * MINUTE);
  for (let visit = 1; tale.caseEvents < 40; visit += 1) tale.does('sw', 'record-visit', SEEN_ALONE, moved + (30 + visit) * MINUTE);
  return tale;
};

/** The child lives there since yesterday and was visited; the decision is not filed, the visit not written up. */
export const ordinary = (): Tale => {
  const tale = begun();
  return tale.does('sw', 'record-visit', SEEN_ALONE, tale.now - 60 * MINUTE);
};
