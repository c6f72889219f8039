/** Ten journeys. What is told of each is what a practitioner would tell of it; the rest is as usual. */
import { at, REASONS, TEXT } from '#support/story';
import { lastOf } from '#support/usual/section';
import { checked } from '#support/usual/the-move';
import { CHECKS } from '#domain/move/checks';
import type { Journey } from './journey.js';
import { actionsDone, daysAfter, decidesAgain, movesOn, movesOrdinarily, reviewed, settlesIn, week } from './rhythm.js';

const NO = { ...REASONS, insteadTonight: TEXT };
const SAID = { kind: 'verbal-yes', saidBy: 'dcs', saidByPost: 'dcs' };

export const JOURNEYS: readonly Journey[] = [
  {
    title: 'Twelve weeks as they should be: visited and reviewed every week, decided again in time, and moved on as planned',
    begins: '2026-01-12 08:00',
    tell: (story) => {
      settlesIn(movesOrdinarily(story, '2026-01-14'), '2026-01-14');
      for (let n = 1; n <= 12; n += 1) {
        week(story, daysAfter('2026-01-12', 7 * n), n);
        if (n === 1) story.usually('plan-move-on', { targetDate: '2026-04-10' });
        if (n % 2 === 1) decidesAgain(story);
        if (n === 5) story.usually('review-challenge', { nights: '28' });
      }
      return movesOn(story, '2026-04-10 15:00');
    },
  },
  {
    title: 'A Friday night: the director says yes by telephone, nobody writes it down in time, and the decision runs out on Monday night',
    begins: '2026-02-06 08:00',
    tell: (story) => {
      story.on('2026-02-06 22:40').usually('open-with-verbal-yes', { ...SAID, neededBy: at('2026-02-07 00:30') });
      story.usually('accept-gaps', { gaps: CHECKS.map((check) => ({ check, why: TEXT })) });
      story.on('2026-02-07 00:20').usually('record-move', { previousEnded: 'emergency' }, 'edt');
      story.on('2026-02-07 11:00').usually('record-visit', { by: 'out-of-hours-worker' }, 'edt');
      story.on('2026-02-09 09:30').usually('note-verbal-yes').usually('inform-iro').usually('tell-child').usually('file-decision');
      story
        .on('2026-02-10 09:15')
        .usually('record-safe-tonight')
        .usually('confirm-verbal-yes', {}, 'dcs')
        .usually('send-request', { neededBy: at('2026-02-10 12:00') });
      settlesIn(story, '2026-02-11');
      for (let n = 1; n <= 8; n += 1) {
        week(story, daysAfter('2026-02-09', 7 * n), n, { visit: n !== 4 });
        if (n % 2 === 1) decidesAgain(story);
      }
      return movesOn(story, '2026-04-10 14:00', { whereTo: 'foster-home' });
    },
  },
  {
    title: 'Found there: the house was thought to be supported accommodation, and gave care to a child of fourteen',
    begins: '2026-03-02 08:00',
    tell: (story) => {
      story
        .on('2026-03-05 14:00')
        .usually('record-found-there', { livingThereSince: at('2026-02-20 12:00'), found: 'supported-accommodation-giving-care' });
      story
        .on('2026-03-05 16:30')
        .usually('send-request', { neededBy: at('2026-03-05 18:00') }, 'tm')
        .usually('endorse-request');
      story.on('2026-03-05 17:00').usually('record-visit');
      story.on('2026-03-06 10:00').usually('record-checks', checked(CHECKS)).usually('record-address', { area: 'at-a-distance' });
      story
        .on('2026-03-06 12:00')
        .does('dcs', 'authorise', REASONS)
        .usually('approve-out-of-area', {}, 'dcs')
        .usually('inform-iro')
        .usually('file-decision')
        .usually('tell-child')
        .usually('tell-ofsted');
      story.on('2026-03-09 09:00').usually('record-warning-letter').usually('write-up-visit');
      story
        .on('2026-03-12 09:00')
        .usually('plan-exit')
        .usually('offer-advocate')
        .usually('record-notifications')
        .usually('record-placement-plan');
      for (let n = 2; n <= 7; n += 1) {
        week(story, daysAfter('2026-03-02', 7 * n), n + 2);
        if (n % 2 === 1) decidesAgain(story);
      }
      return movesOn(story, '2026-04-30 14:00', { whereTo: 'foster-home' });
    },
  },
  {
    title: 'Not authorised, and moved all the same on the next evening: the director and the chief executive are called',
    begins: '2026-04-13 08:00',
    tell: (story) => {
      story
        .on('2026-04-14 09:30')
        .usually('open-move')
        .usually('send-request', { neededBy: at('2026-04-15 18:00') });
      story.on('2026-04-14 11:00').usually('endorse-request');
      story
        .on('2026-04-14 14:00')
        .does('dcs', 'not-authorise', NO)
        .usually('record-safe-tonight')
        .usually('tell-child')
        .usually('file-decision');
      story.on('2026-04-15 21:00').usually('record-move', { previousEnded: 'emergency' }, 'edt');
      story.on('2026-04-15 22:30').usually('send-request', { neededBy: at('2026-04-16 00:00') }, 'tm');
      story
        .on('2026-04-16 09:10')
        .usually('endorse-request')
        .usually('record-checks', checked(CHECKS))
        .usually('give-legal-advice', { deprivesOfLiberty: false });
      story
        .on('2026-04-16 11:00')
        .does('dcs', 'authorise', REASONS)
        .usually('inform-iro')
        .usually('file-decision')
        .usually('tell-child')
        .usually('record-visit');
      settlesIn(story, '2026-04-16');
      for (let n = 1; n <= 6; n += 1) {
        week(story, daysAfter('2026-04-13', 7 * n), n);
        if (n % 2 === 1) decidesAgain(story);
      }
      return movesOn(story, '2026-06-05 11:00', { manner: 'unplanned', whereTo: 'family' });
    },
  },
  {
    title: 'Missing twice: calls about visits wait for the return, calls about the child who is missing do not',
    begins: '2026-01-05 08:00',
    tell: (story) => {
      settlesIn(movesOrdinarily(story, '2026-01-07'), '2026-01-07');
      for (let n = 1; n <= 9; n += 1) {
        const monday = daysAfter('2026-01-05', 7 * n);
        const isGone = n === 4 || n === 7;
        week(story, monday, n, { visit: !isGone });
        if (n % 2 === 1) decidesAgain(story);
        if (!isGone) continue;
        story
          .on(`${daysAfter(monday, 4)} 23:00`)
          .usually('record-missing', {}, 'edt')
          .usually('report-missing', {}, 'edt');
        story.on(`${daysAfter(monday, 6)} 06:00`).usually('record-return', {}, 'edt');
        story
          .on(`${daysAfter(monday, 7)} 08:30`)
          .usually('record-return-interview')
          .usually('assess-risk');
      }
      return movesOn(story, '2026-03-20 14:00', { whereTo: 'registered-home' });
    },
  },
  {
    title: 'An order of the court: made for four weeks, renewed late, run out for a night, made again with less',
    begins: '2026-05-11 08:00',
    tell: (story) => {
      movesOrdinarily(story, '2026-05-13').usually('give-legal-advice', { deprivesOfLiberty: true }).usually('lodge-application');
      story.on('2026-05-14 09:30').usually('record-order', { expiresOn: '2026-06-10', tellOfsted: true, tellOfstedWithinDays: 2 });
      story.usually('tell-ofsted', { withOrder: true });
      settlesIn(story, '2026-05-14');
      for (let n = 1; n <= 8; n += 1) {
        week(story, daysAfter('2026-05-11', 7 * n), n);
        if (n % 2 === 1) decidesAgain(story);
        // The renewal was owed on 27 May; the head of service, the assistant director and the director have been called.
        if (n === 4) story.on('2026-06-12 10:00').usually('record-restrictions-stopped').usually('lodge-application', { what: 'renewal' });
        if (n === 5)
          story
            .usually('record-order', { expiresOn: '2026-08-14' })
            .usually('record-hearing')
            .usually('record-restrictions-used', { allowed: 'fewer-than-allowed' });
      }
      story.usually('record-order-discharged');
      return movesOn(story, '2026-07-10 14:00');
    },
  },
  {
    title: 'The provider registers: the unregistered period ends, the child still lives there, one more review is held',
    begins: '2026-06-01 08:00',
    tell: (story) => {
      settlesIn(movesOrdinarily(story, '2026-06-03'), '2026-06-03');
      for (let n = 1; n <= 9; n += 1) {
        week(story, daysAfter('2026-06-01', 7 * n), n);
        if (n % 2 === 1) decidesAgain(story);
        if (n === 5) story.usually('record-registration-status', { status: 'applied' });
      }
      story.on('2026-08-10 10:00').usually('record-registration', { effectiveFrom: '2026-08-10' });
      reviewed(story.on('2026-08-12 10:00'));
      actionsDone(story.usually('ask-feedback', { independent: true }));
      return story.on('2026-09-10 10:00');
    },
  },
  {
    title: 'There already when the authority starts, for half a year, and eighteen before the year is over',
    begins: '2026-07-01 08:00',
    bornOn: '2008-10-20',
    tell: (story) => {
      story
        .on('2026-07-01 10:00')
        .usually('open-position', { livingThereSince: at('2026-01-09 17:00'), decisionEndsOn: '2026-07-10', lastVisitOn: '2026-06-20' });
      story.on('2026-07-02 10:00').usually('inform-iro').usually('tell-ofsted').usually('record-visit');
      story
        .on('2026-07-03 10:00')
        .usually('write-up-visit')
        .usually('offer-advocate')
        .usually('record-notifications')
        .usually('record-placement-plan');
      for (let n = 1; n <= 15; n += 1) {
        week(story, daysAfter('2026-06-29', 7 * n), n + 3, { review: n !== 6 });
        if (n === 1 || n % 3 === 0) decidesAgain(story);
        if (n === 2) story.usually('review-challenge', { nights: '180' }).usually('plan-move-on', { targetDate: '2026-10-16' });
      }
      return story.usually('tell-leaving-care-team').on('2026-10-21 09:00');
    },
  },
  {
    title: 'A hard autumn: an alert of the IRO, a complaint, a restraint, an allegation, nobody allocated, and a correction',
    begins: '2026-09-07 08:00',
    tell: (story) => {
      settlesIn(movesOrdinarily(story, '2026-09-09'), '2026-09-09');
      for (let n = 1; n <= 10; n += 1) {
        week(story, daysAfter('2026-09-07', 7 * n), n, { review: n !== 3 });
        if (n % 2 === 1) decidesAgain(story);
        if (n === 2) story.usually('record-restraint').usually('record-complaint').usually('record-allegation').usually('refer-to-lado');
        if (n === 3) story.usually('debrief-restraint').usually('raise-iro-alert');
        if (n === 4)
          story
            .usually('answer-complaint')
            .usually('answer-iro-alert')
            .usually('countersign-iro-alert')
            .usually('record-vacancy', { whose: 'iro' });
        if (n === 5) story.usually('allocate', { post: 'iro' }).usually('set-actions').usually('complete-action');
        if (n === 6) {
          const visit = lastOf(story, 'visited');
          const { content, occurredAt } = story.history().find(({ seq }) => seq === visit)!;
          story.does('sw', 'correct-entry', {
            entry: visit,
            kind: 'visited',
            why: TEXT,
            occurredAt: occurredAt - 3_600_000,
            corrected: content,
          });
        }
      }
      return movesOn(story, '2026-11-20 15:00', { manner: 'unplanned', whereTo: 'hospital' });
    },
  },
  {
    title: 'Away for a night: the ending is withdrawn, the stay goes on, and it ends in custody two months later',
    begins: '2026-08-03 08:00',
    tell: (story) => {
      settlesIn(movesOrdinarily(story, '2026-08-05'), '2026-08-05');
      for (let n = 1; n <= 8; n += 1) {
        week(story, daysAfter('2026-08-03', 7 * n), n);
        if (n % 2 === 1) decidesAgain(story);
        if (n === 3) {
          story.on('2026-08-29 20:00').usually('record-stay-ended', { manner: 'unplanned', whereTo: 'family' });
          story.on('2026-08-30 11:00').usually('withdraw-ending');
        }
      }
      return movesOn(story, '2026-10-02 16:00', { manner: 'unplanned', whereTo: 'custody' });
    },
  },
];
