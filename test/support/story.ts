/** A move told in sentences against the pure core: who does what, and when. Time passes by stepping from one waking to the next. */
import { compileCalendar } from '#authority/calendar/compile';
import type { CompiledCalendar } from '#domain/calendar/calendar';
import { ENGLAND_AND_WALES } from '#authority/calendar/england-and-wales';
import { capacitiesOf } from '#domain/authority/capacity';
import type { AuthorityState, Role } from '#domain/authority/state';
import { emptyAuthority } from '#domain/authority/state';
import { formatInstant, localDate, localTimeOf, parseInstant, parseLocal } from '#domain/calendar/calendar';
import type { Recorded } from '#domain/event';
import { dutiesOf } from '#domain/move/duties';
import { DEFAULT_POLICY } from '#domain/move/duties/index';
import { WHOLE_POLICY } from '#domain/whole-policy';
import type { MoveState } from '#domain/move/state';
import { commandTurn, timePassesTurn } from '#domain/move/turn';
import type { Book } from '#domain/policy/book';
import { compilePolicy } from '#domain/policy/book';
import type { Duty } from '#domain/policy/duty';
import type { Entry } from '#domain/policy/policy';
import { emptyPage } from '#domain/policy/promise-page';
import type { LedgerLine } from '#domain/policy/promises';
import { wakeAt } from '#domain/policy/strike';
import { isRefusal, type Refusal } from '#domain/refusal';
import type { Memory, ReadyEvent, Turn } from '#domain/turn';
import { coined } from './canary/made-up.js';

export const CALENDAR = compileCalendar(ENGLAND_AND_WALES);
export const BANK_HOLIDAYS = ENGLAND_AND_WALES.holidays;
export const calendarWith = (change: Partial<typeof ENGLAND_AND_WALES>): CompiledCalendar =>
  compileCalendar({ ...ENGLAND_AND_WALES, ...change });
export const LONG_AGO = parseInstant('2018-01-01T00:00:00Z')!;
const bookOf = (entries: readonly Entry[]): Book => ({
  policies: [compilePolicy(entries, { version: 1, recordedAt: LONG_AGO, inForceFrom: '2018-01-01', changes: [] }, CALENDAR)],
  calendars: [{ recordedAt: LONG_AGO, calendar: CALENDAR }],
});
export const BOOK: Book = bookOf(WHOLE_POLICY);
const FEW = new Set(
  `request-sent full-request-after-verbal-yes decision-made verbal-yes-noted verbal-yes-confirmed decision-on-file request-after-move
  decision-after-move child-has-moved first-visit next-visit visit-written-up management-review review-outcome continuation-decision
  lapse`.split(/\s+/),
);

/** post: role, reports to. Its holder is called as the post is. */
export const POSTS: Readonly<Record<string, readonly [Role, string?]>> = {
  'chief-executive': ['chief-executive'],
  dcs: ['dcs', 'chief-executive'],
  ad: ['assistant-director', 'dcs'],
  hos: ['head-of-service', 'ad'],
  tm: ['team-manager', 'hos'],
  sw: ['social-worker', 'tm'],
  hsq: ['head-of-safeguarding', 'dcs'],
  irom: ['iro-manager', 'hsq'],
  iro: ['iro', 'irom'],
  edt: ['edt-worker', 'ad'],
  'on-call': ['on-call-manager', 'ad'],
  'edt-manager': ['edt-manager', 'ad'],
  'commissioning-head': ['commissioning-head', 'ad'],
  commissioning: ['commissioning', 'commissioning-head'],
  placements: ['placements', 'commissioning-head'],
  qa: ['qa-officer', 'hsq'],
  nominated: ['nominated-officer', 'ad'],
  challenge: ['challenge-reviewer', 'hsq'],
  'list-keeper': ['list-keeper', 'ad'],
  'data-protection': ['data-protection-lead', 'chief-executive'],
  legal: ['legal', 'ad'],
  performance: ['performance-officer', 'ad'],
};

export const AUTHORITY: AuthorityState = {
  ...emptyAuthority,
  posts: Object.fromEntries(
    Object.entries(POSTS).map(([id, [role, reportsTo]]) => [id, { id, role, ...(reportsTo !== undefined && { reportsTo }) }]),
  ),
  holdings: Object.keys(POSTS).map((post) => ({ seq: 1, from: LONG_AGO, post, person: post })),
};

/** An instant, given with its offset or as a local time in England ('2026-11-20 16:00'). */
export const at = (text: string): number => {
  const instant = text.includes('T') ? parseInstant(text) : parseLocal(CALENDAR, text);
  if (instant === undefined) throw new Error(`${text} is not a time`);
  return instant;
};

/** '2026-11-20 16:00' in England; seconds only where there are any. */
export const local = (instant: number): string => {
  const time = new Date(localTimeOf(CALENDAR, instant)).toISOString().slice(11, 19);
  return `${localDate(CALENDAR, instant)} ${time.endsWith(':00') ? time.slice(0, 5) : time}`;
};

const isAbout = (id: string, duty: string): boolean => id === duty || id.startsWith(`${duty}@`);

export const OPENING = { child: 'child-1', bornOn: '2012-05-04', home: 'home-1', socialWorker: 'sw', iro: 'iro' };
export const TEXT = `Somebody wrote this of ${coined('narrative')}`;

export class Story {
  memory: Memory<MoveState> = { seq: 0, state: undefined, page: emptyPage };
  readonly events: (ReadyEvent & { readonly recordedAt: number })[] = [];
  now = 0;
  opening = OPENING;
  /** Another move of the child that has been asked for. */
  otherRequest: string | undefined;

  constructor(
    public authority: AuthorityState = AUTHORITY,
    public book: Book = BOOK,
  ) {}

  /** The same story of a child born on another day. */
  born(bornOn: string): this {
    this.opening = { ...OPENING, bornOn };
    return this;
  }

  /** Lets time pass up to an instant, waking at everything that falls due on the way. */
  until(time: string | number): this {
    const end = typeof time === 'number' ? time : at(time);
    for (let next = wakeAt(this.memory.page); next !== undefined && next <= end; next = wakeAt(this.memory.page)) {
      this.now = Math.max(next, this.now);
      this.take(timePassesTurn(this.memory, this.facts('clock')));
    }
    this.now = end;
    return this;
  }

  /** The very second of an instant, before the clock has looked. */
  inTheSecondOf(time: string): this {
    this.until(at(time) - 1_000);
    this.now = at(time);
    return this;
  }

  /** The clock was down and looks again only now. */
  wakesOnceAt(time: string): this {
    this.now = at(time);
    this.take(timePassesTurn(this.memory, this.facts('clock')));
    return this;
  }

  /** Gives a command; the answer is a refusal, or nothing. */
  tries(person: string, verb: string, content: Readonly<Record<string, unknown>> = {}, occurredAt?: string | number): Refusal | undefined {
    const when = typeof occurredAt === 'string' ? at(occurredAt) : occurredAt;
    const answer = commandTurn(
      this.memory,
      { verb, content, ...(when !== undefined && { occurredAt: when }) },
      this.facts(person),
      this.history(),
    );
    if (isRefusal(answer)) return answer;
    this.take(answer);
    return undefined;
  }

  does(person: string, verb: string, content: Readonly<Record<string, unknown>> = {}, occurredAt?: string | number): this {
    const refusal = this.tries(person, verb, content, occurredAt);
    if (refusal) throw new Error(`${verb} was refused by ${refusal.rule}: ${refusal.detail}`);
    return this;
  }

  duties(): readonly Duty[] {
    return dutiesOf(this.memory.state!, this.book, this.now).duties;
  }

  duty(id: string): Duty {
    const duty = this.duties().find((one) => one.id === id || one.entry.id === id);
    if (!duty)
      throw new Error(
        `${id} is not owed: ${this.duties()
          .map((one) => one.id)
          .join(', ')}`,
      );
    return duty;
  }

  open(): string[] {
    return this.memory.page.open.map(({ duty }) => duty).toSorted();
  }

  /** What was raised so far: duty, level and instant. */
  raised(): string[] {
    return this.events
      .filter(({ type }) => type === 'raised')
      .map(({ content, occurredAt }) => `${String(content['duty'])} ${String(content['level'])} ${formatInstant(occurredAt)}`);
  }

  /** The calls about one duty so far, in local time: 'L2 2026-11-21 09:00'. */
  calls(duty: string, type: 'raised' | 'repeated' | 'reminded' = 'raised'): string[] {
    return this.events
      .filter((event) => event.type === type && isAbout(event.content['duty'] as string, duty))
      .map(({ content, occurredAt }) => `${type === 'reminded' ? '' : `${String(content['level'])} `}${local(occurredAt)}`);
  }

  /** The due instant in local time, to the second where it has any. */
  due(id: string): string | undefined {
    const { due } = this.duty(id);
    return due === undefined ? undefined : local(due);
  }

  /** What became of a duty: open, or its outcome, and by which ending it ended. */
  became(id: string): string {
    const { status } = this.duty(id);
    if (status.is === 'open') return 'open';
    return status.is === 'met' ? status.outcome : `${status.outcome}, ${status.by} ${local(status.at)}`;
  }

  /** The ledger's lines about one duty, in order. */
  ledger(duty: string): LedgerLine[] {
    return this.events.flatMap(({ ledger }) => ledger ?? []).filter((line) => isAbout(line.duty, duty));
  }

  get seq(): number {
    return this.memory.seq;
  }

  private facts(person: string) {
    const { now, book, authority, otherRequest } = this;
    const capacities = capacitiesOf(authority, person, now);
    return { now, book, authority, person, capacities, page: this.memory.page, ...(otherRequest !== undefined && { otherRequest }) };
  }

  history(): Recorded[] {
    return this.events.filter(({ family }) => family === 'case');
  }

  private take(turn: Turn<MoveState>): void {
    this.events.push(...turn.events.map((event) => ({ ...event, recordedAt: this.now })));
    this.memory = turn.memory;
  }
}

/** A policy of few entries, the decision, visits and reviews: where a test tells of all that is owed. */
export const withFewDuties = (): Story => new Story(AUTHORITY, bookOf(DEFAULT_POLICY.filter(({ id }) => FEW.has(id))));

/** A request, sent and endorsed, that waits for the director. */
export const endorsed = (story = new Story()): Story =>
  story
    .until('2026-11-16 10:00')
    .does('sw', 'open-move', story.opening)
    .does('sw', 'send-request', { neededBy: at('2026-11-20 18:00'), reasons: TEXT, alternatives: TEXT, risks: TEXT })
    .until('2026-11-16 12:00')
    .does('hos', 'endorse-request');

export const REASONS = { reasons: TEXT, reasonForTheChild: TEXT };
/** The director has said yes at 14:00 on Monday 16 November 2026. */
export const authorised = (story = new Story()): Story => endorsed(story).until('2026-11-16 14:00').does('dcs', 'authorise', REASONS);

/** The child lives there since 17:00 on Tuesday 17 November 2026. */
export const livingThere = (story = new Story()): Story =>
  authorised(story).until('2026-11-17 17:30').does('sw', 'record-move', { previousEnded: 'emergency' }, '2026-11-17 17:00');

export const REQUEST = { neededBy: at('2026-11-20 18:00'), reasons: TEXT, alternatives: TEXT, risks: TEXT };
export const SEEN_ALONE = { by: 'social-worker', announced: true, seen: true, alone: 'alone', safetyConcern: false };
export const REVIEW = { needed: [{ role: 'social-worker' }], came: [{ role: 'social-worker' }] };
export const WROTE_UP = { childsWords: TEXT, bedroom: TEXT, education: TEXT, health: TEXT, familyTime: TEXT, hobbies: TEXT };
export const OUTCOME = { decisions: TEXT, education: TEXT, health: TEXT, familyTime: TEXT, hobbies: TEXT, sentTo: [{ post: 'sw' }] };

/** The record begins with the director's verbal yes, written down at once; the child is to move an hour later. */
export const saidYes = (time: string, story = new Story()): Story =>
  story.until(time).does('edt', 'open-with-verbal-yes', {
    ...story.opening,
    kind: 'verbal-yes',
    saidBy: 'dcs',
    saidByPost: 'dcs',
    neededBy: at(time) + 3_600_000,
  });

/** The same with an interim decision of the on-call manager. */
export const interim = (time: string, story = new Story()): Story =>
  story.until(time).does('edt', 'open-with-verbal-yes', {
    ...story.opening,
    kind: 'interim-decision',
    saidBy: 'on-call',
    saidByPost: 'on-call',
    neededBy: at(time) + 3_600_000,
  });

/** The social worker finds the child there already. */
export const foundThere = (time: string, since: string, story = new Story()): Story =>
  story
    .until(time)
    .does('sw', 'record-found-there', { ...story.opening, livingThereSince: at(since), found: 'never-registered', account: TEXT });
