/** What the clock does when an instant is reached: it reminds, raises and repeats, each once, and never early. */
import { HOUR, type Instant, SECOND } from '../calendar/instant.js';
import type { NewEvent } from '../event.js';
import type { Book } from './book.js';
import type { Rung } from './duty.js';
import type { Owner } from './occurrence.js';
import type { Level } from './policy.js';
import type { OpenPromise, Progress, PromisePage } from './promise-page.js';
import { firstRepeat, repeatAfter } from './repeats.js';

/** The post that a call goes to, and who stood behind it then. */
export interface Target {
  readonly level: Level;
  readonly post: string;
  readonly holder?: string;
  readonly cover?: string;
}
/** Who is called at a level: its holder, else the cover, else the next level; never the owner who is past the date. */
export interface Directory {
  readonly target: (level: Level, owner: Owner | undefined) => Target;
  readonly ownerPost: (owner: Owner) => string | undefined;
}

export type Raised = NewEvent<
  'raised',
  Target & { readonly duty: string; readonly step: Level; readonly due?: Instant; readonly passed?: readonly { readonly level: Level }[] }
>;
export type Reminded = NewEvent<'reminded', { readonly duty: string; readonly due: Instant; readonly post?: string }>;
export type Repeated = NewEvent<'repeated', Target & { readonly duty: string; readonly due?: Instant }>;
export type ClockEvent = Raised | Reminded | Repeated;

export interface Struck {
  readonly events: readonly ClockEvent[];
  readonly page: PromisePage;
}

const nothing: Progress = { raised: [], passed: [] };

/** Fires everything whose instant is at or before `until`; what happens is recorded as having happened at its own instant. */
export const strike = (page: PromisePage, until: Instant, directory: Directory, book: Book): Struck => {
  const events: ClockEvent[] = [];
  const progress: Record<string, Progress> = { ...page.progress };
  const struck: Record<string, Instant> = { ...page.struck };
  for (const promised of page.open) {
    const { duty } = promised;
    if (nextInstant(promised, page) > until && !isUnheard(promised, progress[duty], directory)) continue;
    const bell = new Bell({ ...promised, rungs: rungsAhead(promised, page) }, progress[duty] ?? nothing, until, directory, book);
    events.push(...bell.ring());
    progress[duty] = bell.progress;
    struck[duty] = until;
  }
  return { events, page: { ...page, progress, struck } };
};

/** What is promised stands as it was worked out; which of its steps are over is told beside it. */
const rungsAhead = ({ duty, rungs }: OpenPromise, { struck }: PromisePage): readonly Rung[] => {
  const until = struck?.[duty];
  return until === undefined ? rungs : rungs.filter(({ at }) => at > until);
};

/** The post that was called last has fallen vacant, without cover: the call goes on to the next level. */
const isUnheard = ({ owner }: OpenPromise, progress: Progress | undefined, directory: Directory): boolean => {
  // Silenced, or nobody called yet: there is nothing to pass on.
  if (progress?.repeatAt === undefined || progress.raised.length === 0) return false;
  const level = highest(progress.raised);
  // Somebody who was called and is the owner now has been told.
  if (directory.target(level, undefined).level === level) return false;
  return !progress.raised.includes(directory.target(level, owner).level);
};

const nextInstant = (promised: OpenPromise, page: PromisePage): Instant => {
  const { repeatAt: repeat = Infinity, reminded = -Infinity } = page.progress[promised.duty] ?? nothing;
  let next = repeat;
  for (const { at } of rungsAhead(promised, page)) if (at < next) next = at;
  for (const at of promised.remindAt) if (at > reminded && at < next) next = at;
  return next;
};

/** When the stream has to be woken next; undefined when nothing is coming. */
export const wakeAt = (page: PromisePage): Instant | undefined => {
  const next = Math.min(page.changesAt ?? Infinity, ...page.open.map((promised) => nextInstant(promised, page)));
  return next === Infinity ? undefined : next;
};

class Bell {
  constructor(
    private readonly promised: OpenPromise,
    public progress: Progress,
    private readonly until: Instant,
    private readonly directory: Directory,
    private readonly book: Book,
  ) {}

  ring(): ClockEvent[] {
    const events = [...this.remind(), ...this.raise(), ...this.passOn()];
    return [...events, ...this.repeat()];
  }

  private passOn(): Raised[] {
    if (!isUnheard(this.promised, this.progress, this.directory)) return [];
    return this.raiseOne({ level: highest(this.progress.raised), at: this.until }, []);
  }

  private remind(): Reminded[] {
    const { remindAt, due, duty, owner } = this.promised;
    const last = remindAt.findLast((at) => at <= this.until && at > (this.progress.reminded ?? -Infinity));
    if (last === undefined || due === undefined) return [];
    this.progress = { ...this.progress, reminded: last };
    // A reminder that comes too late to help is not sent; one that was to come after the due instant is.
    if (last < due && due <= this.until) return [];
    const post = this.directory.ownerPost(owner);
    return [{ type: 'reminded', occurredAt: last, content: { duty, due, ...(post && { post }) } }];
  }

  /** Every step written at-known is raised; of the others only the highest that has come (ladder.knownLate, sameInstant). */
  private raise(): Raised[] {
    const come = this.promised.rungs.filter(({ at }) => at <= this.until);
    const ordinary = come.filter(({ known }) => !known);
    const rungs = [...come.filter(({ known }) => known), ...ordinary.slice(-1)];
    const passed = ordinary.slice(0, -1).map(({ level }) => level);
    if (passed.length > 0) this.progress = { ...this.progress, passed: [...this.progress.passed, ...passed] };
    return rungs.flatMap((rung) => this.raiseOne(rung, rung.known ? [] : passed));
  }

  private raiseOne(rung: Rung, passed: readonly Level[]): Raised[] {
    const target = this.directory.target(rung.level, this.promised.owner);
    const { raised } = this.progress;
    if (raised.includes(target.level)) {
      this.progress = { ...this.progress, passed: [...this.progress.passed, rung.level] };
      return [];
    }
    const gone = target.level === rung.level || raised.includes(rung.level) ? [] : [rung.level];
    this.progress = { ...this.progress, raised: [...raised, target.level], passed: [...this.progress.passed, ...gone] };
    // Where the clock comes late, one call is enough.
    const repeatAt = Math.max(firstRepeat(this.promised, this.book), repeatAfter(this.promised, this.until, this.book));
    this.progress = { ...this.progress, repeatAt };
    const { duty, due } = this.promised;
    const content = {
      ...target,
      duty,
      step: rung.level,
      ...(due !== undefined && { due }),
      ...(passed.length > 0 && { passed: passed.map((level) => ({ level })) }),
    };
    return [{ type: 'raised', occurredAt: rung.at, content }];
  }

  private repeat(): Repeated[] {
    const { repeatAt, acknowledged } = this.progress;
    if (repeatAt === undefined || repeatAt > this.until) return [];
    if (acknowledged && repeatAt < acknowledged.until) {
      this.progress = { ...this.progress, repeatAt: repeatAfter(this.promised, acknowledged.until - SECOND, this.book) };
      return [];
    }
    this.progress = { ...this.progress, repeatAt: repeatAfter(this.promised, Math.max(repeatAt, this.until), this.book) };
    const { duty, due, owner } = this.promised;
    const target = this.directory.target(highest(this.progress.raised), owner);
    return [{ type: 'repeated', occurredAt: repeatAt, content: { ...target, duty, ...(due !== undefined && { due }) } }];
  }
}

const ORDER: readonly Level[] = ['L1', 'L2', 'L3', 'IROM', 'HSQ', 'L4', 'L5'];
const highest = (raised: readonly Level[]): Level => raised.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)).at(-1)!;

/** One acknowledgement with plan and date holds repeats for 24 elapsed hours, once for each duty. */
export const ACKNOWLEDGED_FOR = 24 * HOUR;
