/** Oversight while the child lives there: actions, the search, registration, marks of nights, who is allocated. */
import { dateOfDay, dayOfDate, localDate } from '#domain/calendar/calendar';
import { CALENDAR, foundThere, OUTCOME, REVIEW, type Story, TEXT } from '../story.js';
import { doesUsually } from './give.js';
import { lastOf, type Section } from './section.js';
import { asked, child, draft, found, there } from './stories.js';

const daysLater = (story: Story, days: number): string => dateOfDay(dayOfDate(localDate(CALENDAR, story.now)) + days);
const action = (story: Story) => ({ what: TEXT, owner: 'sw', dueOn: daysLater(story, 7) });
/** The last entry that set an action. */
const theAction = (story: Story) => ({ entry: lastOf(story, 'action-set', 'review-outcome-recorded', 'hearing-held'), place: 1 });
const after =
  (verb: string, more = {}, story = there) =>
  (): Story =>
    doesUsually(story(), oversight, verb, more).until('2026-11-19 10:00');
const reviewed = (): Story => {
  const advised = there().does('legal', 'give-legal-advice', { deprivesOfLiberty: false, restrictions: TEXT, advice: TEXT });
  const story = advised.does('hos', 'hold-review', REVIEW);
  const outcome = { ...OUTCOME, review: lastOf(story, 'review-held'), sentAt: story.now, actions: [action(story)] };
  return story.does('hos', 'record-review-outcome', outcome).until('2026-11-19 10:00');
};
/** Found on 18 November 2026 to live there for so long already. */
const since = (day: string) => (): Story => foundThere('2026-11-18 10:00', `${day} 10:00`, child());
const days = (story: Story, verb: string, more: object) => story.tries('hos', verb, more as Record<string, unknown>);
const PLAN = { steps: TEXT, introductions: TEXT };

export const oversight: Section = {
  commands: {
    'set-actions': { by: 'hos', content: (story) => ({ actions: [action(story)] }) },
    'complete-action': { by: 'sw', content: (story) => ({ ...theAction(story), whatCame: TEXT }) },
    'redate-action': { by: 'sw', content: (story) => ({ ...theAction(story), newDate: daysLater(story, 14), why: TEXT }) },
    'drop-action': { by: 'hos', content: (story) => ({ ...theAction(story), why: TEXT }) },
    'record-search': { by: 'placements', content: () => ({ source: 'own', asked: [{ home: TEXT, couldNotOffer: TEXT }] }) },
    'state-search': { by: 'placements', content: () => ({ account: TEXT }) },
    'record-home-found': { by: 'placements', content: () => ({ account: TEXT }) },
    'record-registration-status': { by: 'commissioning', content: () => ({ status: 'applied' }) },
    'record-warning-letter': { by: 'commissioning-head', content: () => ({ account: TEXT }) },
    'plan-exit': { by: 'hos', content: (story) => ({ steps: [{ what: TEXT, by: daysLater(story, 14) }] }) },
    'plan-move-on': { by: 'hos', content: (story) => ({ ...PLAN, targetDate: daysLater(story, 21), whyTheDateMoved: TEXT }) },
    'review-challenge': { by: 'challenge', content: () => ({ nights: '28', challenge: TEXT }) },
    'record-vacancy': { by: 'tm', content: () => ({ whose: 'social-worker' }) },
    allocate: { by: 'tm', content: (story) => ({ vacancy: lastOf(story, 'vacancy-recorded'), post: 'sw', handover: TEXT }) },
  },
  rules: {
    'the-action-named-is-right': [
      () => reviewed().tries('sw', 'complete-action', { ...theAction(reviewed()), place: 2, whatCame: TEXT }),
      () => reviewed().tries('sw', 'complete-action', { ...theAction(reviewed()), whatCame: TEXT }),
    ],
    'new-date-is-near': [
      () => reviewed().tries('sw', 'redate-action', { ...theAction(reviewed()), newDate: '2026-12-18', why: TEXT }),
      () => reviewed().tries('sw', 'redate-action', { ...theAction(reviewed()), newDate: '2026-12-17', why: TEXT }),
    ],
    'statement-from-the-eleventh-working-day': [
      () => there().until('2026-12-01 23:59:59').tries('placements', 'state-search', { account: TEXT }),
      () => there().until('2026-12-02 00:00:00').tries('placements', 'state-search', { account: TEXT }),
    ],
    'says-why-the-date-moved': [
      () => days(doesUsually(there(), oversight, 'plan-move-on'), 'plan-move-on', { ...PLAN, targetDate: '2027-01-08' }),
      () => days(doesUsually(there(), oversight, 'plan-move-on'), 'plan-move-on', { ...PLAN, targetDate: '2026-12-09' }),
    ],
    'target-lies-ahead': [
      () => days(there(), 'plan-move-on', { ...PLAN, targetDate: '2026-11-17' }),
      () => days(there(), 'plan-move-on', { ...PLAN, targetDate: '2026-11-18' }),
    ],
    'the-mark-is-reached': [
      () => since('2026-10-22')().tries('challenge', 'review-challenge', { nights: '28', challenge: TEXT }),
      () => since('2026-10-21')().tries('challenge', 'review-challenge', { nights: '28', challenge: TEXT }),
    ],
    'the-post-allocated-is-right': [
      () =>
        after('record-vacancy')().tries('tm', 'allocate', {
          vacancy: lastOf(after('record-vacancy')(), 'vacancy-recorded'),
          post: 'tm',
          handover: TEXT,
        }),
      () =>
        after('record-vacancy')().tries('tm', 'allocate', {
          vacancy: lastOf(after('record-vacancy')(), 'vacancy-recorded'),
          post: 'sw',
          handover: TEXT,
        }),
    ],
  },
  open: {
    'action-done': [
      reviewed,
      after('set-actions'),
      () => doesUsually(asked(), oversight, 'set-actions'),
      () => doesUsually(draft(), oversight, 'set-actions'),
    ],
    'search-for-registered-home': [there, found],
    'registration-status-check': [there, found],
    'application-refused': [after('record-registration-status', { status: 'application-refused' })],
    'ofsted-warning-exit-plan': [after('record-warning-letter')],
    'move-on-plan': [there, found],
    'stay-mark-28': [since('2026-10-20')],
    'stay-mark-90': [since('2026-08-18')],
    'stay-mark-180': [since('2026-05-18')],
    'allocation-vacant': [after('record-vacancy'), after('record-vacancy', { whose: 'iro' })],
  },
};
