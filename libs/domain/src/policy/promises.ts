/**
 * Promises are recorded, not only computed. After each command the duties are compared with what stood before, and the
 * difference is written into the command's last event: that ledger is the truth about what was promised and kept.
 */
import { cut, type Instant } from '../calendar/instant.js';
import type { Book } from './book.js';
import { calendarFor, newestCalendar } from './book.js';
import type { Duty, DutyStatus, Outcome } from './duty.js';
import { worse } from './judge.js';
import type { Owner } from './occurrence.js';
import type { Ending } from './policy.js';
import type { OpenPromise, Progress, PromisePage } from './promise-page.js';
import { firstRepeat, repeatAfter } from './repeats.js';
import { callingTime } from './rungs.js';

/** One line of the ledger; its fields stand in clock-records.ts. */
export interface LedgerLine {
  readonly line: 'armed' | 'reopened' | 'moved' | 'met' | 'ended';
  readonly duty: string;
  readonly due?: Instant;
  readonly listedFrom?: Instant;
  /** The owner, by role or by post. */
  readonly role?: string;
  readonly post?: string;
  readonly statutory?: 'statutory' | 'guidance';
  readonly policy?: number;
  readonly calendar?: number;
  /** The entry that met it. */
  readonly by?: number;
  readonly ending?: Ending | 'entered-in-error';
  readonly at?: Instant;
  readonly outcome?: Outcome;
}

export interface Duties {
  readonly duties: readonly Duty[];
  /** The next instant at which they change by time alone: a decision runs out, a birthday. */
  readonly changesAt?: Instant | undefined;
}

/** The page after a command, and the ledger's lines about what changed. */
export const promise = (
  page: PromisePage,
  before: readonly Duty[],
  after: Duties,
  book: Book,
  now: Instant,
  corrected = false,
): { page: PromisePage; ledger: LedgerLine[] } => {
  const comparison = new Comparison(page, before, corrected);
  const ledger = [...after.duties.flatMap((duty) => comparison.linesFor(duty)), ...comparison.linesForTheGone(after, now)];
  const open = after.duties
    .filter(({ status }) => status.is === 'open')
    .map((duty) => openPromise(duty, page.progress[duty.id], book, now));
  const changesAt = after.changesAt === undefined ? {} : { changesAt: after.changesAt };
  const progress = silence(after.duties, repeatsAfter(open, page, book, now));
  const over = page.over && !ledger.some(begins) ? { over: page.over } : {};
  const calendar = newestCalendar(book).version;
  return { page: { open, progress, kept: comparison.kept, calendar, ...changesAt, ...over }, ledger };
};

/** Something is owed that was not owed before. */
export const begins = ({ line }: LedgerLine): boolean => line === 'armed' || line === 'reopened';

const openPromise = (duty: Duty, progress: Progress | undefined, book: Book, now: Instant): OpenPromise => {
  const gone = progress ? [...progress.raised, ...progress.passed] : [];
  const earliest = callingTime(calendarFor(book, duty.trigger.rec), duty.safety, now);
  const rungs = duty.rungs
    .filter(({ level }) => !gone.includes(level))
    .map((rung) => (rung.at < cut(now) ? { ...rung, at: earliest } : rung));
  return {
    duty: duty.id,
    ...dates(duty),
    owner: duty.owner,
    safety: duty.safety,
    rungs,
    remindAt: duty.remindAt,
    calendar: duty.calendarVersion,
  };
};

/** Where a date has moved, the repeats follow it; one that is due in this very second is not put off. */
const repeatsAfter = (open: readonly OpenPromise[], { progress }: PromisePage, book: Book, now: Instant): PromisePage['progress'] => {
  const later = open.flatMap((promised) => {
    const stands = progress[promised.duty] ?? NONE;
    if (stands.raised.length === 0) return [];
    const repeatAt = repeatOf(promised, stands.repeatAt, book, now);
    return repeatAt === stands.repeatAt ? [] : [[promised.duty, repeating(stands, repeatAt)] as const];
  });
  return later.length === 0 ? progress : { ...progress, ...Object.fromEntries<Progress>(later) };
};

/** Nothing is repeated while there is no date; once there is one again, or a death was taken back, the repeats go on. */
const repeatOf = (promised: OpenPromise, stood: Instant | undefined, book: Book, now: Instant): Instant | undefined => {
  if (promised.due === undefined) return undefined;
  const next = stood === undefined || stood > now ? repeatAfter(promised, now, book) : stood;
  return Math.max(firstRepeat(promised, book), next);
};

const repeating = ({ repeatAt: _, ...progress }: Progress, repeatAt: Instant | undefined): Progress => ({
  ...progress,
  ...(repeatAt !== undefined && { repeatAt }),
});

/** After a death nothing is repeated either. */
const silence = (duties: readonly Duty[], progress: PromisePage['progress']): PromisePage['progress'] => {
  const quiet = duties.flatMap(({ id, silenced }) => {
    const { repeatAt, ...rest } = progress[id] ?? NONE;
    return silenced && repeatAt !== undefined ? [[id, rest] as const] : [];
  });
  return quiet.length === 0 ? progress : { ...progress, ...Object.fromEntries<Progress>(quiet) };
};
const NONE: Progress = { raised: [], passed: [] };

const dates = ({ due, listedFrom }: Duty) => ({ ...(due !== undefined && { due }), ...(listedFrom !== undefined && { listedFrom }) });

const closed = (duty: string, status: Closed, outcome: Outcome): LedgerLine =>
  status.is === 'met'
    ? { line: 'met', duty, by: status.by.seq, outcome }
    : { line: 'ended', duty, ending: status.by, at: status.at, outcome };

/** What a duty is judged against when it closes, or is judged again, stands in the ledger too. */
const dated = (duty: Duty, was: { readonly due?: Instant | undefined }): LedgerLine[] =>
  was.due === duty.due ? [] : [{ line: 'moved', duty: duty.id, ...dates(duty), ...duty.owner }];

class Comparison {
  kept: Readonly<Record<string, Outcome>>;
  private readonly open: ReadonlyMap<string, OpenPromise>;
  private readonly closed: ReadonlyMap<string, ClosedDuty>;

  constructor(
    page: PromisePage,
    before: readonly Duty[],
    private readonly corrected: boolean,
  ) {
    this.kept = { ...page.kept };
    this.open = new Map(page.open.map((promised) => [promised.duty, promised]));
    // What time ends in the very second of a record is open until that record: it wins the tie.
    this.closed = new Map(before.filter(isClosed).flatMap((duty) => (this.open.has(duty.id) ? [] : [[duty.id, duty]])));
  }

  linesFor(duty: Duty): LedgerLine[] {
    const stood = this.open.get(duty.id);
    if (duty.status.is === 'open') return stood ? this.moved(duty, stood) : [this.armed(duty)];
    if (stood) return [...dated(duty, stood), this.closing(duty, duty.status)];
    return this.closed.has(duty.id) ? this.judgedAgain(duty, duty.status) : [this.armed(duty), this.closing(duty, duty.status)];
  }

  /** A duty whose trigger was corrected away: entered in error ends it. */
  linesForTheGone(after: Duties, now: Instant): LedgerLine[] {
    const standing = new Set(after.duties.map(({ id }) => id));
    const ended = (duty: string, outcome: Outcome): LedgerLine => ({ line: 'ended', duty, ending: 'entered-in-error', at: now, outcome });
    const gone = [...this.closed.values()].filter(({ id }) => !standing.has(id));
    for (const { id, status } of gone) this.kept = { [id]: status.outcome, ...this.kept };
    return [
      ...[...this.open.keys()].filter((duty) => !standing.has(duty)).map((duty) => ended(duty, 'ended-before-due')),
      // What came of one that was closed already stays.
      ...gone.map(({ id }) => ended(id, this.kept[id]!)),
    ];
  }

  private armed(duty: Duty): LedgerLine {
    const was = this.closed.get(duty.id);
    // What came of it stays kept: once late, it cannot become on time the second time.
    if (was) this.kept = { [duty.id]: was.status.outcome, ...this.kept };
    const line = was ? 'reopened' : 'armed';
    const statutory = duty.statutory && { statutory: duty.statutory === true ? ('statutory' as const) : duty.statutory };
    return { line, duty: duty.id, ...dates(duty), ...duty.owner, ...statutory, policy: duty.policyVersion, calendar: duty.calendarVersion };
  }

  private moved(duty: Duty, stood: OpenPromise): LedgerLine[] {
    const same = duty.due === stood.due && duty.listedFrom === stood.listedFrom && sameOwner(duty.owner, stood.owner);
    return same ? [] : [{ line: 'moved', duty: duty.id, ...dates(duty), ...duty.owner }];
  }

  private closing(duty: Duty, status: Closed): LedgerLine {
    const frozen = this.kept[duty.id];
    return closed(duty.id, status, frozen ? this.freeze(duty.id, frozen, status.outcome) : status.outcome);
  }

  private judgedAgain(duty: Duty, status: Closed): LedgerLine[] {
    const was = this.closed.get(duty.id)!;
    const frozen = this.kept[duty.id] ?? was.status.outcome;
    const isFrozen = was.status.is === 'met' && was.due === duty.due && !this.corrected;
    const outcome = this.freeze(duty.id, frozen, status.outcome, isFrozen ? frozen : worse(frozen, status.outcome));
    const moved = dated(duty, was);
    return outcome === frozen && was.status.is === status.is ? moved : [...moved, closed(duty.id, status, outcome)];
  }

  /** A record that is written later changes nothing about what the first was worth; a correction, or another date, may make it worse. */
  private freeze(id: string, frozen: Outcome, outcome: Outcome, stands = worse(frozen, outcome)): Outcome {
    const others = Object.fromEntries(Object.entries(this.kept).filter(([duty]) => duty !== id));
    this.kept = stands === outcome ? others : { ...others, [id]: stands };
    return stands;
  }
}

type Closed = Exclude<DutyStatus, { is: 'open' }>;
type ClosedDuty = Duty & { readonly status: Closed };

const isClosed = (duty: Duty): duty is ClosedDuty => duty.status.is !== 'open';

const sameOwner = (a: Owner, b: Owner): boolean => ('post' in a ? 'post' in b && a.post === b.post : 'role' in b && a.role === b.role);
