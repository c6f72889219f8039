/** What every ordinary stay begins with: the request, the decision, the move, and what is owed about them. */
import { REMAINING, TONIGHT } from '#domain/move/checks';
import { toNotify } from '#domain/move/notified';
import type { Days } from '../days.js';
import { file, informIro, tellChild, visit, writeUp } from '../phrases.js';
import type { Scene } from '../scene.js';
import { type Course, lineOf, whenOf } from './course.js';
import { BEDROOM, CHILDS_WORDS, EDUCATION, FAMILY_TIME, HEALTH, HOBBIES, nth } from './words.js';

const MINUTE = 60_000;
const checked = (checks: readonly string[]) => ({
  checks: checks.map((check) => ({ check, result: 'Looked at and in order; the paper is kept with the contract.' })),
});

export const request = (course: Course, days: Days): Scene[] => {
  const when = whenOf(course, days);
  const { words, socialWorker: who } = course;
  const neededBy = when(0, 'wed', '18:00');
  const { alternatives } = words;
  const began: Scene = { at: when(0, 'mon', '10:40'), who, verb: 'open-move', content: { neededBy } };
  const sent: Scene = {
    at: when(0, 'mon', '14:10'),
    who: course.conflict?.sentBy ?? who,
    verb: 'send-request',
    content: { neededBy, alternatives, ...forOne(course) },
  };
  if (course.isAskedFor) return [endorsed(course, days)];
  if (course.asksFor === undefined) return [began, sent, endorsed(course, days)];
  const { others, why } = course.asksFor;
  const together = [course, ...others].map((one) => ({ story: one, content: forOne(one) }));
  return [{ ...sent, verb: 'ask-together', content: { neededBy, alternatives, togetherOrApart: why }, together }, endorsed(course, days)];
};

const forOne = ({ words: { reasons, risks } }: Course) => ({ reasons, risks });

const endorsed = (course: Course, days: Days): Scene => ({
  at: whenOf(course, days)(0, 'mon', '16:30'),
  who: lineOf(course).hos,
  verb: 'endorse-request',
  content: {
    comment: 'Read with the social worker, and supported for now.',
    ...(course.conflict && { conflictReason: course.conflict.reason }),
  },
});

/** What the director reads with the request. */
export const beforeTheDecision = (course: Course, days: Days): Scene[] => {
  const when = whenOf(course, days);
  const { area = 'inside-the-area' } = course;
  return [
    { at: when(0, 'tue', '09:40'), who: 'legal', verb: 'give-legal-advice', content: ADVICE },
    { at: when(0, 'tue', '11:10'), who: 'commissioning', verb: 'record-checks', content: checked(TONIGHT) },
    { at: when(0, 'tue', '11:30'), who: 'commissioning', verb: 'record-address', content: { area, regulator: 'ofsted' } },
    ...(area === 'inside-the-area' ? [] : [approval(when(0, 'tue', '13:30'), area)]),
  ];
};

export const decision = (course: Course, days: Days): Scene[] => {
  const when = whenOf(course, days);
  const { words, socialWorker: who } = course;
  const filed = course.filedLate ? when(1, 'mon', '11:20') : when(0, 'tue', '15:40');
  return [
    ...beforeTheDecision(course, days),
    {
      at: when(0, 'tue', '14:50'),
      who: 'dcs',
      verb: 'authorise',
      as: 'decision',
      content: { reasons: words.decision, reasonForTheChild: words.forTheChild },
    },
    file(filed, who, 'decision', `BXC-${String(20_000 + course.weeksAgo * 137)}-D1`),
    informIro(when(0, 'tue', '15:55'), who),
    tellChild(when(0, 'tue', '17:05'), who, 'decision', words.childSaid),
  ];
};

const ADVICE = {
  deprivesOfLiberty: false,
  restrictions: 'Somebody awake at night. Doors open from the inside at all times.',
  advice: 'On what I was told these do not amount to a deprivation of liberty. Ask me again if anything is added.',
};
const approval = (at: number, area: string): Scene => ({
  at,
  who: area === 'at-a-distance' ? 'dcs' : 'nominated',
  verb: 'approve-out-of-area',
  content: {
    kind: 'whole',
    wishesAscertained: true,
    mostAppropriate: true,
    fitsTheCarePlan: true,
    reasons: 'There is nothing nearer that is as good, and family time is planned for the distance.',
  },
});

export const arrival = (course: Course, days: Days): Scene[] => {
  const when = whenOf(course, days);
  const { words, socialWorker: who, key } = course;
  return [
    {
      at: when(0, 'wed', '16:30'),
      who,
      verb: 'record-move',
      minutesAgo: 40,
      content: { previousEnded: 'unplanned', account: words.arrival },
    },
    visit({
      at: when(0, 'thu', '12:40'),
      who,
      as: 'visit 0',
      note: 'Seen alone in your new room. You slept a little. We looked at where everything is.',
    }),
    writeUp(when(0, 'thu', '16:10'), who, 'visit 0', {
      childsWords: nth(CHILDS_WORDS, key, 0),
      bedroom: nth(BEDROOM, key, 0),
      education: nth(EDUCATION, key, 0),
      health: nth(HEALTH, key, 0),
      familyTime: nth(FAMILY_TIME, key, 0),
      hobbies: nth(HOBBIES, key, 0),
    }),
    ...firstDays(course, days),
  ];
};

export const firstDays = (course: Course, days: Days): Scene[] => {
  const when = whenOf(course, days);
  const { socialWorker: who, area } = course;
  const { tm } = lineOf(course);
  const told = toNotify(area !== undefined && area !== 'inside-the-area').map((one) => ({ who: one, outcome: 'told' }));
  return [
    { at: when(0, 'thu', '10:10'), who: 'commissioning-head', verb: 'tell-ofsted', content: { withOrder: false } },
    { at: when(0, 'thu', '16:40'), who, verb: 'offer-advocate', content: { answer: 'accepted' } },
    {
      at: when(0, 'fri', '10:20'),
      who,
      verb: 'record-notifications',
      content: { told, whyNotBefore: 'The address was certain on Tuesday evening, and the letters went out when we knew.' },
    },
    { at: when(0, 'fri', '11:00'), who: 'commissioning', verb: 'record-checks', content: checked(REMAINING) },
    {
      at: when(0, 'fri', '12:10'),
      who,
      verb: 'record-placement-plan',
      content: {
        ref: `BXC-PP-${String(course.weeksAgo)}`,
        signedBy: 'You, your social worker, and the person in charge of the house.',
        whyNotBefore: 'There was a day between the decision and the move.',
      },
    },
    { at: when(0, 'fri', '15:00'), who: tm, verb: 'plan-contingency', content: CONTINGENCY },
    { at: when(1, 'mon', '09:10'), who, verb: 'record-education', content: { how: 'in-place', hoursAWeek: 22, virtualSchoolTold: true } },
    { at: when(1, 'mon', '16:20'), who: 'iro', verb: 'record-iro-view', content: IRO_VIEW },
    { at: when(1, 'tue', '11:40'), who: 'qa', verb: 'record-quality-visit', content: QUALITY },
    { at: when(1, 'tue', '12:30'), who: 'commissioning', verb: 'record-registration-status', content: { status: 'applying' } },
    { at: when(1, 'thu', '14:00'), who, verb: 'record-health', content: HEALTH_RECORD },
    {
      at: when(1, 'thu', '14:30'),
      who,
      verb: 'record-previous-home-notice',
      content: ({ at }) => ({ how: 'notice-given-and-review-held', noticeGivenOn: days.dateAfter(at - 3 * 24 * 60 * MINUTE, 0) }),
    },
    {
      at: when(1, 'fri', '15:20'),
      who: lineOf(course).hos,
      verb: 'plan-move-on',
      content: ({ at }) => ({ targetDate: days.dateAfter(at, 70), ...PLAN }),
    },
  ];
};

const CONTINGENCY = {
  whereTo: 'The emergency carers on the list; failing them, your team manager stays with you here until there is somewhere.',
  who: 'Whoever is on call rings the team manager, and somebody you know drives.',
  childKnows: true,
};
const IRO_VIEW = {
  view: 'I have read the request and asked two questions about nights. I will see the child within the month.',
  agrees: 'agrees-with-conditions',
};
export const QUALITY = {
  announced: false,
  staff: 'Two people, both on the rota I was shown. One agency worker whom the child knows.',
  premises: 'Clean, warm, a fire door that shuts. The garden gate needs a catch.',
  dbsEvidence: 'Enhanced certificates seen for all four, dated this year.',
};
const HEALTH_RECORD = {
  gp: 'Registered on Monday.',
  medication: 'Looked at with the nurse; what is given is signed for.',
  assessment: 'Booked for next month.',
  dentist: 'Booked.',
};
export const PLAN = {
  steps: 'The homes that have not said no are seen by you first, then by me. Nothing is signed before you have seen it.',
  introductions: 'Tea, then a day, then a night. Your key worker from here comes along.',
};
