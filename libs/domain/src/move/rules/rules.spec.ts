import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  at,
  AUTHORITY,
  authorised,
  endorsed,
  foundThere,
  interim,
  livingThere,
  LONG_AGO,
  OPENING,
  OUTCOME,
  REASONS,
  REQUEST,
  REVIEW,
  saidYes,
  SEEN_ALONE,
  Story,
  TEXT,
  WROTE_UP,
  withFewDuties,
} from '#support/story';
import { SECTIONS } from '#support/usual/index';
import type { AuthorityState } from '#domain/authority/state';
import type { Refusal } from '#domain/refusal';

type Try = () => Refusal | undefined;
/** For each rule: a command that it refuses, and the like that it lets pass. */
type Cases = Readonly<Record<string, readonly [Try, Try, name?: string]>>;

const monday = (): Story => new Story().until('2026-11-16 10:00');
const draft = (): Story => monday().does('sw', 'open-move', OPENING);
const sent = (): Story => draft().does('sw', 'send-request', REQUEST);
const there = (): Story => livingThere(withFewDuties()).until('2026-11-18 10:00');
const visited = (): Story => there().does('sw', 'record-visit', SEEN_ALONE);
const reviewed = (): Story => there().does('hos', 'hold-review', REVIEW);
const missing = (): Story => there().does('sw', 'record-missing');
const outcome = (more: object, story = reviewed()): Try => {
  const content = { review: story.seq, ...OUTCOME, sentAt: story.now, ...more };
  return () => story.tries('hos', 'record-review-outcome', content);
};
const action = (dueOn: string, owner: string) => ({ actions: [{ what: TEXT, owner, dueOn }] });

const holding = (post: string, person: string) => ({ seq: 2, from: LONG_AGO, post, person });
const alsoHeld = (post: string, person: string): AuthorityState => ({
  ...AUTHORITY,
  holdings: [...AUTHORITY.holdings, holding(post, person)],
});
const delegatedToTheAd = { ...AUTHORITY, delegations: [{ seq: 2, from: LONG_AGO, fromPost: 'dcs', toPost: 'ad' }] };
const coverForTheAd = { ...delegatedToTheAd, covers: [{ ...holding('ad', 'hos-2'), kind: 'cover' as const }] };
const lateForTheFile = (): Story =>
  authorised()
    .until('2026-11-18 10:00')
    .does('sw', 'file-decision', { decision: 4, cmsRef: 'CF-1', filedAt: at('2026-11-18 10:00') });
const yes = { kind: 'verbal-yes', saidBy: 'dcs', saidByPost: 'dcs', neededBy: at('2026-11-17 20:00') };

const THE_REQUEST: Cases = {
  'one-request-for-a-child': [
    () => {
      const story = monday();
      story.otherRequest = 'move-2';
      return story.tries('sw', 'open-move', OPENING);
    },
    () => monday().tries('sw', 'open-move', OPENING),
  ],
  'allocated-posts-are-known': [
    () => monday().tries('sw', 'open-move', { ...OPENING, socialWorker: 'tm' }),
    () => monday().tries('sw', 'open-move', OPENING),
  ],
  'child-is-under-18': [
    () => monday().tries('sw', 'open-move', { ...OPENING, bornOn: '2008-11-16' }),
    () => monday().tries('sw', 'open-move', { ...OPENING, bornOn: '2008-11-17' }),
  ],
  'no-iro-decides': [
    () => new Story(alsoHeld('sw', 'iro')).until('2026-11-16 10:00').tries('iro', 'open-move', OPENING),
    () => new Story(alsoHeld('sw', 'irom')).until('2026-11-16 10:00').tries('irom', 'open-move', OPENING),
  ],
  'not-before-the-record-began': [
    () => draft().tries('sw', 'send-request', REQUEST, '2026-11-16 09:59'),
    () => draft().tries('sw', 'send-request', REQUEST, '2026-11-16 10:00'),
  ],
  'request-not-already-sent': [
    () => saidYes('2026-11-16 10:00').does('sw', 'send-request', REQUEST).tries('sw', 'send-request', REQUEST),
    () => saidYes('2026-11-16 10:00').tries('sw', 'send-request', REQUEST),
  ],
  'needed-by-is-ahead': [
    () => draft().tries('sw', 'send-request', { ...REQUEST, neededBy: at('2026-11-16 09:59') }),
    () => draft().tries('sw', 'send-request', { ...REQUEST, neededBy: at('2026-11-16 10:00') }),
  ],
  'child-lived-there': [
    () => draft().does('sw', 'record-death').tries('sw', 'send-request', REQUEST),
    () => foundThere('2026-11-16 10:00', '2026-11-15 10:00').does('sw', 'record-death').tries('sw', 'send-request', REQUEST),
  ],
  'request-is-waiting': [
    () => saidYes('2026-11-16 10:00').tries('hos', 'endorse-request'),
    () => saidYes('2026-11-16 10:00').does('sw', 'send-request', REQUEST).tries('hos', 'return-request', { changes: TEXT }),
  ],
  'request-not-yet-endorsed': [
    () => saidYes('2026-11-16 10:00').does('sw', 'send-request', REQUEST).does('hos', 'endorse-request').tries('hos', 'endorse-request'),
    () => sent().tries('hos', 'endorse-request'),
  ],
};

const THE_DECISION: Cases = {
  'endorsed-before-the-decision': [
    () => foundThere('2026-11-16 10:00', '2026-11-15 10:00').does('sw', 'send-request', REQUEST).tries('dcs', 'authorise', REASONS),
    () => saidYes('2026-11-16 10:00').tries('dcs', 'authorise', REASONS),
  ],
  'not-their-own-request': [
    () => {
      const story = new Story(alsoHeld('tm', 'dcs')).until('2026-11-16 10:00').does('sw', 'open-move', OPENING);
      return story
        .does('dcs', 'send-request', REQUEST)
        .does('hos', 'endorse-request', { conflictReason: TEXT })
        .tries('dcs', 'authorise', REASONS);
    },
    () => endorsed().tries('dcs', 'authorise', REASONS),
  ],
  'no-delegate-of-a-delegate': [
    () => endorsed(new Story(coverForTheAd)).tries('hos-2', 'authorise', REASONS),
    () => endorsed(new Story(delegatedToTheAd)).tries('ad', 'authorise', REASONS),
  ],
  'ends-within-the-limit': [
    () => endorsed().tries('dcs', 'authorise', { ...REASONS, endDate: '2026-12-01' }),
    () => endorsed().tries('dcs', 'authorise', { ...REASONS, endDate: '2026-11-30' }),
  ],
  'said-by-who-may': [
    () => draft().tries('edt', 'record-verbal-yes', { ...yes, saidBy: 'ad', saidByPost: 'ad' }),
    () => draft().tries('edt', 'record-verbal-yes', { ...yes, kind: 'interim-decision', saidBy: 'on-call', saidByPost: 'on-call' }),
  ],
  'yes-is-not-their-own-request': [
    () => {
      const story = new Story(alsoHeld('tm', 'dcs')).until('2026-11-16 10:00').does('sw', 'open-move', OPENING);
      return story.does('dcs', 'send-request', REQUEST).tries('edt', 'record-verbal-yes', yes);
    },
    () => sent().tries('edt', 'record-verbal-yes', yes),
    'not-their-own-request',
  ],
  'the-yes-is-known': [
    () => saidYes('2026-11-16 22:00').tries('edt', 'note-verbal-yes', { yes: 2, how: 'telephone', said: TEXT }),
    () => saidYes('2026-11-16 22:00').tries('edt', 'note-verbal-yes', { yes: 1, how: 'telephone', said: TEXT }),
  ],
  'yes-not-yet-noted': [
    () => {
      const note = { yes: 1, how: 'telephone', said: TEXT };
      return saidYes('2026-11-16 22:00').does('edt', 'note-verbal-yes', note).tries('edt', 'note-verbal-yes', note);
    },
    () => saidYes('2026-11-16 22:00').tries('sw', 'note-verbal-yes', { yes: 1, how: 'message', said: TEXT }),
  ],
  'confirmed-by-who-said-yes': [
    () => saidYes('2026-11-16 22:00', new Story(delegatedToTheAd)).tries('ad', 'confirm-verbal-yes', { yes: 1, ...REASONS }),
    () => saidYes('2026-11-16 22:00').tries('dcs', 'confirm-verbal-yes', { yes: 1, ...REASONS }),
  ],
  'decision-can-be-filed': [
    () => authorised().tries('sw', 'file-decision', { decision: 3, cmsRef: 'CF-1', filedAt: at('2026-11-16 14:00') }),
    () => authorised().tries('sw', 'file-decision', { decision: 4, cmsRef: 'CF-1', filedAt: at('2026-11-16 14:00') }),
  ],
  'there-is-a-yes-to-continue': [
    () => foundThere('2026-11-16 10:00', '2026-11-15 10:00').tries('dcs', 'continue', REASONS),
    () => there().tries('dcs', 'continue', REASONS),
  ],
};

const LIFE_THERE: Cases = {
  'planned-move-is-ahead': [
    () => sent().tries('sw', 'plan-move', { plannedFor: at('2026-11-16 09:59'), why: TEXT }),
    () => sent().tries('sw', 'plan-move', { plannedFor: at('2026-11-16 10:00'), why: TEXT }),
  ],
  'there-since-is-past': [
    () => monday().tries('sw', 'record-found-there', found('2026-11-16 10:01')),
    () => monday().tries('sw', 'record-found-there', found('2026-11-16 10:00')),
  ],
  'during-the-stay': [
    () => there().tries('sw', 'record-visit', SEEN_ALONE, '2026-11-17 16:59'),
    () => there().tries('sw', 'record-visit', SEEN_ALONE, '2026-11-17 17:00'),
  ],
  'says-why-not-alone': [
    () => there().tries('sw', 'record-visit', { ...SEEN_ALONE, alone: 'not-appropriate' }),
    () => there().tries('sw', 'record-visit', { ...SEEN_ALONE, alone: 'not-appropriate', whyNotAlone: TEXT }),
  ],
  'visit-can-be-written-up': [
    () => visited().tries('sw', 'write-up-visit', { visit: 5, ...WROTE_UP }),
    () => visited().tries('sw', 'write-up-visit', { visit: visitIn(visited()), ...WROTE_UP }),
  ],
  'child-is-missing': [() => there().tries('sw', 'record-return'), () => missing().tries('sw', 'record-return')],
  'child-is-not-missing': [() => missing().tries('sw', 'record-missing'), () => there().tries('sw', 'record-missing')],
  'registered-during-the-stay': [
    () => there().tries('sw', 'record-registration', registered('2026-11-19')),
    () => there().tries('sw', 'record-registration', registered('2026-11-18')),
  ],
  'left-after-all-that-stands': [
    () => visited().tries('sw', 'record-stay-ended', LEFT, '2026-11-18 09:59'),
    () => visited().tries('sw', 'record-stay-ended', LEFT, '2026-11-18 10:00'),
  ],
  'left-after-the-move': [
    () => leftThere().tries('sw', 'correct-entry', leftAt(leftThere(), '2026-11-17 16:59')),
    () => leftThere().tries('sw', 'correct-entry', leftAt(leftThere(), '2026-11-17 17:00')),
  ],
  'moved-before-all-that-stands': [
    () => visited().until('2026-11-18 11:00').tries('sw', 'correct-entry', movedAt('2026-11-18 10:00:01')),
    () => visited().until('2026-11-18 11:00').tries('sw', 'correct-entry', movedAt('2026-11-18 10:00')),
  ],
  'review-can-be-recorded': [outcome({ review: 1 }), outcome({})],
  'actions-lie-within-28-days': [outcome(action('2026-12-17', 'sw')), outcome(action('2026-12-16', 'sw'))],
  'sent-after-the-review': [outcome({ sentAt: at('2026-11-18 09:59') }), outcome({})],
  'every-duty-past-its-date-is-answered': [
    () => outcome({}, afterAnUnwrittenVisit())(),
    () => {
      const story = afterAnUnwrittenVisit();
      const { id } = story.duty('visit-written-up');
      return outcome({ answers: [{ duty: id, owner: 'sw', dueOn: '2026-11-21' }] }, story)();
    },
  ],
};

const THE_RECORD: Cases = {
  'occurred-not-in-the-future': [
    () => authorised().tries('sw', 'record-move', MOVED, '2026-11-16 14:01'),
    () => authorised().tries('sw', 'record-move', MOVED, '2026-11-16 14:00'),
  ],
  'late-entry-says-why': [
    () => authorised().until('2026-11-17 14:30').tries('sw', 'record-move', MOVED, '2026-11-16 14:29'),
    () => authorised().until('2026-11-17 14:30').tries('sw', 'record-move', MOVED, '2026-11-16 14:30'),
  ],
  'acknowledged-once': [
    () => fileIsPastItsDate().does('tm', 'acknowledge-escalation', PLAN).tries('hos', 'acknowledge-escalation', PLAN),
    () => fileIsPastItsDate().tries('tm', 'acknowledge-escalation', PLAN),
  ],
  'plan-lies-ahead': [
    () => fileIsPastItsDate().tries('tm', 'acknowledge-escalation', { ...PLAN, by: '2026-11-17' }),
    () => fileIsPastItsDate().tries('tm', 'acknowledge-escalation', { ...PLAN, by: '2026-11-18' }),
  ],
  'duty-was-late': [
    () => authorised().tries('ad', 'add-late-reason', { duty: 'decision-on-file@4', reason: 'other' }),
    () => lateForTheFile().tries('ad', 'add-late-reason', { duty: 'decision-on-file@4', reason: 'other' }),
  ],
  'reviewed-by-another': [
    () => lookedBy('data-protection').tries('data-protection', 'review-look', reviewOf(lookedBy('data-protection'))),
    () => lookedBy('edt').tries('data-protection', 'review-look', reviewOf(lookedBy('edt'))),
  ],
};

const MOVED = { previousEnded: 'emergency' };
const movedAt = (time: string) => ({ entry: 5, kind: 'moved', why: TEXT, corrected: MOVED, occurredAt: at(time) });
const LEFT = { manner: 'planned', whereTo: 'family' };
const leftThere = (): Story => there().does('sw', 'record-stay-ended', LEFT);
const leftAt = (story: Story, time: string) => ({ entry: story.seq, kind: 'stay-ended', why: TEXT, corrected: LEFT, occurredAt: at(time) });
const lookedBy = (person: string): Story => there().does(person, 'open-in-emergency', { reason: TEXT });
const reviewOf = (story: Story) => ({ look: story.seq, finding: 'right', account: TEXT });
const PLAN = { duty: 'decision-on-file@4', plan: TEXT, by: '2026-11-19' };
const found = (since: string) => ({ ...OPENING, livingThereSince: at(since), found: 'never-registered', account: TEXT });
const registered = (effectiveFrom: string) => ({ urn: '1234567', effectiveFrom, evidence: TEXT });
const visitIn = (story: Story): number => story.memory.state!.visits[0]!.seq;
const fileIsPastItsDate = (): Story => authorised().until('2026-11-18 10:00');
const afterAnUnwrittenVisit = (): Story => visited().until('2026-11-20 10:00').does('hos', 'hold-review', REVIEW);

/** The rules of each section stand beside its usual commands. */
const OF_SECTIONS: Cases = Object.assign({}, ...SECTIONS.map(({ rules = {} }) => rules)) as Cases;
const CASES: Cases = { ...THE_REQUEST, ...THE_DECISION, ...LIFE_THERE, ...THE_RECORD, ...OF_SECTIONS };

describe.each(Object.entries(CASES))('%s', (rule, [refuses, passes, name = rule]) => {
  it('refuses', () => expect(refuses()).toMatchObject({ rule: name, detail: expect.stringMatching(/\.$/) as string }));
  it('lets pass', () => expect(passes()).toBeUndefined());
});

it('tells of every rule there is', () => {
  const files = readdirSync(dirname(fileURLToPath(import.meta.url))).filter((file) => !file.endsWith('.spec.ts'));
  expect(files.map((file) => file.replace('.ts', '')).toSorted()).toEqual(Object.keys(CASES).toSorted());
});

describe('more about single rules', () => {
  it('an end date before the decision is refused too, and a continuation ends within 28 days', () => {
    expect(endorsed().tries('dcs', 'authorise', { ...REASONS, endDate: '2026-11-15' })).toMatchObject({ rule: 'ends-within-the-limit' });
    expect(there().tries('dcs', 'continue', { ...REASONS, endDate: '2026-12-17' })).toMatchObject({ facts: { days: 28 } });
    expect(there().tries('dcs', 'continue', { ...REASONS, endDate: '2026-12-16' })).toBeUndefined();
  });
  it('an action belongs to one post that the authority knows, and not to the past', () => {
    for (const more of [action('2026-11-18', 'nobody'), action('2026-11-17', 'sw')])
      expect(outcome(more)()).toMatchObject({ rule: 'actions-lie-within-28-days', field: 'actions' });
  });
  it('an outcome is sent to somebody, and to posts that the authority knows', () => {
    for (const sentTo of [[], [{ post: 'nobody' }]]) expect(outcome({ sentTo })()).toMatchObject({ field: 'sentTo' });
  });
  it('an outcome, a write-up and a filing are recorded once', () => {
    const story = visited();
    const visit = visitIn(story);
    story.does('sw', 'write-up-visit', { visit, ...WROTE_UP });
    expect(story.tries('sw', 'write-up-visit', { visit, ...WROTE_UP })).toMatchObject({ rule: 'visit-can-be-written-up' });
    const filing = { decision: 4, cmsRef: 'CF-1', filedAt: story.now };
    story.does('sw', 'file-decision', filing).does('hos', 'hold-review', REVIEW);
    expect(story.tries('sw', 'file-decision', filing)).toMatchObject({ rule: 'decision-can-be-filed', field: 'decision' });
    const recorded = { review: story.seq, ...OUTCOME, sentAt: story.now };
    story.does('hos', 'record-review-outcome', recorded);
    expect(story.tries('hos', 'record-review-outcome', recorded)).toMatchObject({ rule: 'review-can-be-recorded' });
  });
  it('an interim decision is replaced, not confirmed, and once only', () => {
    const story = interim('2026-11-20 22:00').until('2026-11-23 10:00');
    expect(story.tries('dcs', 'confirm-verbal-yes', { yes: 1, ...REASONS })).toMatchObject({ rule: 'confirmed-by-who-said-yes' });
    story.does('sw', 'record-move', MOVED).does('dcs', 'authorise', REASONS);
    expect(story.tries('dcs', 'authorise', REASONS)).toMatchObject({ rule: 'endorsed-before-the-decision' });
  });
  it('a verbal yes that was replaced in writing is not confirmed any more', () =>
    expect(
      saidYes('2026-11-20 22:00')
        .does('dcs', 'authorise', REASONS)
        .does('sw', 'record-move', MOVED)
        .tries('dcs', 'confirm-verbal-yes', { yes: 1, ...REASONS }),
    ).toMatchObject({ rule: 'confirmed-by-who-said-yes' }));
  it('a return before the child went missing is a slip', () =>
    expect(missing().tries('sw', 'record-return', {}, '2026-11-18 09:59')).toMatchObject({
      rule: 'child-is-missing',
      field: 'occurredAt',
    }));
  it('a reviewing officer who is the delegate does not say yes either', () => {
    const toTheIro = { ...AUTHORITY, delegations: [{ seq: 2, from: LONG_AGO, fromPost: 'dcs', toPost: 'iro' }] };
    const said = { ...yes, saidBy: 'iro', saidByPost: 'iro' };
    expect(
      new Story(toTheIro).until('2026-11-16 10:00').does('sw', 'open-move', OPENING).tries('edt', 'record-verbal-yes', said),
    ).toMatchObject({
      rule: 'no-iro-decides',
    });
  });
  it('who has no post for it is told who may', () =>
    expect(endorsed().tries('iro', 'authorise', REASONS)).toMatchObject({ rule: 'who-may', facts: { by: 'dcs, chief-executive' } }));
  it('a command that nobody knows, and a date beyond the calendar, are refusals too', () => {
    expect(draft().tries('sw', 'make-tea')).toMatchObject({ rule: 'known-command' });
    expect(draft().tries('sw', 'send-request', { ...REQUEST, neededBy: at('2999-01-01T00:00:00Z') })).toMatchObject({
      rule: 'inside-the-calendar',
    });
  });
});
