/** What goes on week by week while a child lives there. */
import { dayOfDate, dateOfDay } from '#domain/calendar/calendar';
import { CHECKS } from '#domain/move/checks';
import { at, CALENDAR, REASONS } from '#support/story';
import { localDate } from '#domain/calendar/calendar';
import { checked } from '#support/usual/the-move';
import type { Told } from './journey.js';

/** The day so many days after another. */
export const daysAfter = (date: string, days: number): string => dateOfDay(dayOfDate(date) + days);

/** Asked for, endorsed, checked and authorised on the day before the move; the child, the IRO and Ofsted are told. */
export const movesOrdinarily = (story: Told, date: string): Told => {
  const before = daysAfter(date, -1);
  story
    .on(`${before} 09:30`)
    .usually('open-move')
    .usually('send-request', { neededBy: at(`${date} 18:00`) });
  story.on(`${before} 11:00`).usually('endorse-request').usually('give-legal-advice', { deprivesOfLiberty: false });
  story.on(`${before} 12:00`).usually('record-checks', checked(CHECKS)).usually('record-address', { area: 'inside-the-area' });
  story.on(`${before} 15:00`).does('dcs', 'authorise', REASONS).usually('file-decision').usually('inform-iro').usually('tell-child');
  story.on(`${date} 17:00`).usually('record-move', { previousEnded: 'planned' });
  return story.on(`${date} 18:30`).usually('record-visit');
};

/** What is owed about the move, on the day after it. */
export const settlesIn = (story: Told, date: string): Told => {
  story
    .on(`${daysAfter(date, 1)} 10:00`)
    .usually('write-up-visit')
    .usually('tell-ofsted')
    .usually('offer-advocate')
    .usually('record-search');
  story
    .on(`${daysAfter(date, 1)} 14:00`)
    .usually('record-notifications')
    .usually('record-placement-plan')
    .usually('plan-contingency')
    .usually('record-contact')
    .usually('record-search');
  return story
    .on(`${daysAfter(date, 1)} 16:00`)
    .usually('record-education')
    .usually('record-health')
    .usually('record-quality-visit')
    .usually('record-registration-status')
    .usually('record-iro-view')
    .usually('record-previous-home-notice', { noticeGivenOn: date })
    .usually('record-contact')
    .usually('look-back');
};

/** A week: review and outcome on its first day, a visit two days later, searches and contacts; what is owed more seldom when it comes round. */
export const week = (story: Told, monday: string, n: number, { visit = true, review = true } = {}): Told => {
  story
    .on(`${monday} 09:00`)
    .usually('record-contact')
    .usually(n > 2 ? 'state-search' : 'record-search');
  if (review) reviewed(story.on(`${monday} 10:00`));
  if (visit) {
    story.on(`${daysAfter(monday, 2)} 16:00`).usually('record-visit');
    story.on(`${daysAfter(monday, 3)} 10:00`).usually('write-up-visit');
  }
  story.on(`${daysAfter(monday, 3)} 11:00`).usually('assess-risk');
  actionsDone(story);
  if (n === 3) story.usually('record-iro-view').usually('hold-statutory-review', { number: 3 });
  if (n % 2 === 0)
    story
      .on(`${daysAfter(monday, 3)} 12:00`)
      .usually('record-registration-status')
      .usually('record-quality-visit');
  if (n % 3 === 0)
    story
      .on(`${daysAfter(monday, 3)} 14:00`)
      .usually('record-iro-visit')
      .usually('record-leader-visit')
      .usually('ask-feedback', { independent: true });
  story.on(`${daysAfter(monday, 4)} 09:00`).usually('record-contact');
  return n <= 2 ? story.usually('record-search') : story;
};

/** A review that answers every duty of the list that is past its date, and is sent the same day. */
export const reviewed = (story: Told): Told => {
  story.usually('hold-review');
  const past = story
    .duties()
    .filter(({ entry, status, due }) => entry.attention === 'list' && status.is === 'open' && due !== undefined && due < story.now);
  const dueOn = daysAfter(localDate(CALENDAR, story.now), 4);
  const answers = past.slice(0, 50).map(({ id }) => ({ duty: id, owner: 'sw', dueOn }));
  story.usually('record-review-outcome', { answers, actions: undefined });
  return story;
};

/** The director decides again, it is put on the file, and the child is told. */
export const decidesAgain = (story: Told): Told => story.usually('continue').usually('file-decision').usually('tell-child');

/** Everything that is still to be done of what was set. */
export const actionsDone = (story: Told): Told => {
  for (const { id } of story.duties().filter(({ entry, status }) => entry.id === 'action-done' && status.is === 'open')) {
    const [entry, place] = id.slice(id.indexOf('@') + 1).split('.');
    story.usually('complete-action', { entry: Number(entry), place: Number(place) });
  }
  return story;
};

/** Moved on, with everything that is asked afterwards. */
export const movesOn = (story: Told, time: string, more: Readonly<Record<string, unknown>> = {}): Told => {
  story.on(time).usually('record-stay-ended', { manner: 'planned', whereTo: 'registered-home', ...more });
  story.usually('record-move-on').usually('hold-ending-meeting');
  return actionsDone(story);
};
