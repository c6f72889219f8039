/** The child is told, and is safe tonight. */
import { at, AUTHORITY, CALENDAR, endorsed, livingThere, LONG_AGO, REASONS, REQUEST, saidYes, Story, TEXT } from '../story.js';
import { localDate } from '#domain/calendar/calendar';
import { type Section, lastOf } from './section.js';
import { agreed, asked, atNight, child, there } from './stories.js';

const DECISIONS = ['authorised', 'not-authorised', 'verbal-yes-first', 'verbal-yes-given', 'continued', 'not-continued'];
const no = () => asked().does('dcs', 'not-authorise', { ...REASONS, insteadTonight: TEXT });

/** The head of service, who has endorsed the request, stands in for the director. */
const coveredByTheHead = (): Story => {
  const covers = [{ seq: 3, post: 'dcs', person: 'hos', kind: 'cover' as const, from: LONG_AGO }];
  return endorsed(new Story({ ...AUTHORITY, covers }));
};

/** The director said yes, and holds a team manager's post as well. */
const ownYes = (): Story => saidYes('2026-11-16 22:00', new Story({ ...AUTHORITY, holdings: [...AUTHORITY.holdings, ALSO] }));
const ALSO = { seq: 2, from: LONG_AGO, post: 'tm', person: 'dcs' };
/** There on the first day, Monday 16 November 2026, under a decision that ends then or has ended. */
const inForceUntil = (decisionEndsOn: string) => {
  const story = new Story().until('2026-11-16 10:00');
  const position = { livingThereSince: at('2026-10-01 10:00'), decisionInForce: true, account: TEXT };
  return story.tries('sw', 'open-position', { ...story.opening, ...position, decisionEndsOn });
};
const together = (more: object) => {
  const story = new Story().until('2026-11-16 10:00');
  return story.tries('sw', 'open-move', { ...story.opening, askedWith: [{ child: 'child-2' }], ...more });
};
/** Said by the head of service, who endorsed the request, as the director's cover. */
const yesOfTheHead = () => ({ kind: 'verbal-yes', saidBy: 'hos', saidByPost: 'dcs', neededBy: at('2026-11-17 10:00') });

export const decided: Section = {
  commands: {
    'tell-child': {
      by: 'sw',
      content: (story) => ({ decision: lastOf(story, ...DECISIONS), by: 'social-worker', how: TEXT, childSaid: TEXT }),
    },
    'delay-telling': {
      by: 'sw',
      content: (story) => ({ decision: lastOf(story, ...DECISIONS), why: TEXT, newDate: localDate(CALENDAR, story.now) }),
    },
    'record-safe-tonight': { by: 'hos', content: () => ({ where: TEXT, withWhom: TEXT, plan: TEXT }) },
  },
  rules: {
    'conflict-says-why': [
      () => coveredByTheHead().tries('hos', 'authorise', REASONS),
      () => coveredByTheHead().tries('hos', 'authorise', { ...REASONS, conflictReason: TEXT }),
    ],
    'yes-in-conflict-says-why': [
      () => coveredByTheHead().tries('edt', 'record-verbal-yes', yesOfTheHead()),
      () => endorsed().tries('edt', 'record-verbal-yes', { ...yesOfTheHead(), saidBy: 'dcs', saidByPost: 'dcs' }),
    ],
    'not-their-own-yes': [
      () => ownYes().tries('dcs', 'send-request', { ...REQUEST, neededBy: ownYes().now + 3_600_000 }),
      () => ownYes().tries('sw', 'send-request', { ...REQUEST, neededBy: ownYes().now + 3_600_000 }),
    ],
    'decision-in-force-has-not-ended': [() => inForceUntil('2026-11-15'), () => inForceUntil('2026-11-16')],
    'together-or-apart-says-why': [() => together({}), () => together({ togetherOrApart: TEXT })],
    'the-post-that-decides': [
      () => endorsed().tries('chief-executive', 'authorise', REASONS),
      () => endorsed().tries('dcs', 'authorise', REASONS),
    ],
    'decision-to-tell-is-known': [
      () => there().tries('sw', 'tell-child', { decision: 2, by: 'social-worker', how: TEXT, childSaid: TEXT }),
      () => there().tries('sw', 'tell-child', { decision: 4, by: 'social-worker', how: TEXT, childSaid: TEXT }),
    ],
    'delay-is-short': [
      () => agreed().tries('sw', 'delay-telling', { decision: 4, why: TEXT, newDate: '2026-11-24' }),
      () => agreed().tries('sw', 'delay-telling', { decision: 4, why: TEXT, newDate: '2026-11-23' }),
    ],
    'not-yet-due-to-be-told': [
      () => agreed().until('2026-11-17 23:59:59').tries('sw', 'delay-telling', { decision: 4, why: TEXT, newDate: '2026-11-20' }),
      () => agreed().until('2026-11-17 23:59:58').tries('sw', 'delay-telling', { decision: 4, why: TEXT, newDate: '2026-11-20' }),
    ],
  },
  open: {
    'child-told': [agreed, atNight, there],
    'no-and-moved': [
      () => no().until('2026-11-17 10:00').does('sw', 'record-move', { previousEnded: 'emergency' }).until('2026-11-18 10:00'),
    ],
    'child-safe-tonight': [no, () => livingThere(child()).until('2026-12-01 10:00')],
  },
};
