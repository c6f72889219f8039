/** The request, the decision, the move, visits and reviews. */
import { localDate } from '#domain/calendar/calendar';
import { CALENDAR, interim, OPENING, OUTCOME, REASONS, REQUEST, REVIEW, SEEN_ALONE, type Story, TEXT, WROTE_UP } from '../story.js';
import { lastOf, type Section } from './section.js';
import { agreed, asked, atNight, child, draft, found, there } from './stories.js';

const HOUR = 3_600_000;
const said = (story: Story) => ({ kind: 'verbal-yes', saidBy: 'dcs', saidByPost: 'dcs', neededBy: story.now + HOUR });
const opening = (story: Story) => ({ ...OPENING, ...story.opening });
const yes = (story: Story) => ({ yes: lastOf(story, 'verbal-yes-first', 'verbal-yes-given') });
const DECISIONS = ['authorised', 'not-authorised', 'verbal-yes-first', 'verbal-yes-given', 'continued', 'not-continued'];
const nothing = () => ({});
/** Whatever is open is answered, past its date or not. */
const answers = ({ memory, now }: Story) =>
  memory.page.open.slice(0, 50).map(({ duty }) => ({ duty, owner: 'sw', dueOn: localDate(CALENDAR, now + 24 * HOUR) }));
const visited = () => there().does('sw', 'record-visit', SEEN_ALONE);

export const first: Section = {
  commands: {
    'open-move': { by: 'sw', content: opening },
    'draft-request': { by: 'sw', content: nothing },
    'send-request': { by: 'sw', content: ({ now }) => ({ ...REQUEST, neededBy: now + 72 * HOUR }) },
    'return-request': { by: 'hos', content: () => ({ changes: TEXT }) },
    'endorse-request': { by: 'hos', content: nothing },
    'withdraw-request': { by: 'sw', content: () => ({ why: TEXT }) },
    'open-with-verbal-yes': { by: 'edt', content: (story) => ({ ...opening(story), ...said(story) }) },
    'record-verbal-yes': { by: 'edt', content: said },
    'note-verbal-yes': { by: 'edt', content: (story) => ({ ...yes(story), how: 'telephone', said: TEXT }) },
    'confirm-verbal-yes': { by: 'dcs', content: (story) => ({ ...yes(story), ...REASONS }) },
    authorise: { by: 'dcs', content: () => REASONS },
    'not-authorise': { by: 'dcs', content: () => ({ ...REASONS, insteadTonight: TEXT }) },
    'file-decision': {
      by: 'sw',
      content: (story) => ({ decision: lastOf(story, ...DECISIONS), cmsRef: 'CF-1', filedAt: story.now }),
    },
    continue: { by: 'dcs', content: () => REASONS },
    'not-continue': { by: 'dcs', content: () => ({ ...REASONS, whatNext: TEXT }) },
    'plan-move': { by: 'sw', content: ({ now }) => ({ plannedFor: now + 24 * HOUR, why: TEXT }) },
    'record-move': { by: 'sw', content: () => ({ previousEnded: 'emergency' }) },
    'open-position': {
      by: 'sw',
      content: (story) => ({ ...story.opening, livingThereSince: story.now - 40 * 86_400_000, decisionInForce: true, account: TEXT }),
    },
    'record-found-there': {
      by: 'sw',
      content: (story) => ({ ...opening(story), livingThereSince: story.now - 24 * HOUR, found: 'never-registered', account: TEXT }),
    },
    'record-visit': { by: 'sw', content: () => SEEN_ALONE },
    'write-up-visit': { by: 'sw', content: (story) => ({ visit: lastOf(story, 'visited'), ...WROTE_UP }) },
    'hold-review': { by: 'hos', content: () => REVIEW },
    'record-review-outcome': {
      by: 'hos',
      content: (story) => ({ review: lastOf(story, 'review-held'), ...OUTCOME, sentAt: story.now, answers: answers(story) }),
    },
    'record-missing': { by: 'sw', content: nothing },
    'record-return': { by: 'sw', content: nothing },
    'record-registration': {
      by: 'sw',
      content: ({ now }) => ({ urn: '1234567', effectiveFrom: localDate(CALENDAR, now), evidence: TEXT }),
    },
    'record-stay-ended': { by: 'sw', content: () => ({ manner: 'planned', whereTo: 'family' }) },
    'record-death': { by: 'sw', content: nothing },
    'acknowledge-escalation': {
      by: 'tm',
      content: (story) => ({ duty: Object.keys(story.memory.page.progress)[0] ?? '', plan: TEXT, by: '2027-12-31' }),
    },
    'add-late-reason': {
      by: 'ad',
      content: (story) => ({ duty: Object.keys(story.memory.page.progress)[0] ?? '', reason: 'other' }),
    },
  },
  open: {
    'request-sent': [draft, atNight, () => atNight().does('edt', 'record-move', { previousEnded: 'emergency' })],
    'full-request-after-verbal-yes': [atNight],
    'decision-made': [asked, () => asked().does('sw', 'record-move', { previousEnded: 'planned' })],
    'verbal-yes-noted': [atNight],
    'verbal-yes-confirmed': [atNight, () => interim('2026-11-20 22:00', child())],
    'decision-on-file': [agreed, there],
    'request-after-move': [found],
    'decision-after-move': [found],
    'child-has-moved': [asked, atNight],
    'first-visit': [there],
    'next-visit': [visited],
    'visit-written-up': [visited],
    'management-review': [there],
    'review-outcome': [() => there().does('hos', 'hold-review', REVIEW)],
    'continuation-decision': [agreed, there, atNight],
    lapse: [() => there().until('2026-12-01 10:00'), () => agreed().until('2026-12-01 10:00'), () => atNight().until('2026-11-24 10:00')],
  },
};
