/**
 * The second engine: it is told of records and of passing time, and says what has to be owed, raised, reminded and repeated,
 * and when. It knows one trace and forgets nothing.
 */
import { cut, HOUR } from './days.js';
import { Facts } from './facts.js';
import { type Outcome, type Owed, Rules } from './owed.js';
import type { PlainWorld, Seen } from './plain-world.js';
import { Posts } from './posts.js';
import { changesAfter, owedAt } from './reckoning.js';

export interface Call {
  readonly duty: string;
  readonly level: string;
  readonly post: string;
  readonly at: number;
}
interface Ladder {
  readonly raised: string[];
  readonly passed: string[];
  lastRaisedAt?: number;
  acknowledgedUntil?: number;
}

const SEVERITY: readonly Outcome[] = ['ended-before-due', 'on-time', 'done-on-time-recorded-late', 'late'];
const NOBODY = { post: 'nobody' };
const ORDER = ['L1', 'L2', 'L3', 'IROM', 'HSQ', 'L4', 'L5'];

export class Expectation {
  readonly calls: Call[] = [];
  readonly reminders: { readonly duty: string; readonly at: number }[] = [];
  facts: Facts | undefined;
  owed: readonly Owed[] = [];
  /** Each duty that was ever closed, with the outcome that stands. */
  readonly closed = new Map<string, { readonly outcome: Outcome; readonly byRecord: boolean; readonly due: number | undefined }>();
  private readonly records: Seen[] = [];
  private readonly rules: Rules;
  private readonly ladders = new Map<string, Ladder>();
  private plan: { readonly duty: Owed; readonly level: string; readonly at: number; readonly atKnown: boolean }[] = [];
  private reached = 0;

  constructor(private readonly world: PlainWorld) {
    this.rules = new Rules(world);
  }

  /** A record is written down: what came before its second comes first, and at a tie the record wins. */
  record(record: Seen): void {
    this.passTo(cut(record.recordedAt) - 1);
    this.records.push(record);
    this.facts = new Facts(this.records);
    this.reckonAt(record.recordedAt, record.type === 'entry-corrected' || record.type === 'entry-hidden');
    if (record.type === 'escalation-acknowledged')
      this.ladder(record.content['duty'] as string).acknowledgedUntil = cut(record.recordedAt) + 24 * HOUR;
    this.passTo(record.recordedAt);
  }

  passTo(until: number): void {
    if (!this.facts) return;
    for (;;) {
      const change = changesAfter(this.facts, this.owed, this.reached);
      const step = Math.min(...this.plan.map(({ at }) => at));
      const reminder = Math.min(...this.reminding().map(({ at }) => at));
      const next = Math.min(change, step, reminder);
      if (next > until) break;
      // What ends at an instant ends before the steps of that instant.
      if (change <= next) this.changeAt(change);
      else if (reminder <= next) this.remind(reminder);
      else this.fire(next);
    }
    this.reached = Math.max(this.reached, until);
  }

  ladder(duty: string): Ladder {
    const ladder = this.ladders.get(duty) ?? { raised: [], passed: [] };
    this.ladders.set(duty, ladder);
    return ladder;
  }

  /** The post that was called last has nobody now: whether this level is the next, which is then called. */
  passedOn(duty: string, level: string, at: number): boolean {
    const owed = this.owed.find((one) => one.duty === duty && one.is === 'open');
    if (!owed || owed.silent || this.nextIfNobody(owed, at) !== level) return false;
    const ladder = this.ladder(duty);
    ladder.raised.push(level);
    ladder.lastRaisedAt = at;
    return true;
  }

  /** The level above the last one called, where nobody stands behind that any more. */
  nextIfNobody({ duty, owner, silent }: Owed, at: number): string | undefined {
    const { raised } = this.ladder(duty);
    const last = raised.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)).at(-1);
    if (last === undefined || silent) return undefined;
    const posts = new Posts(this.world, this.facts!.socialWorker);
    if (posts.called(last, NOBODY, at).level === last) return undefined;
    const next = posts.called(last, owner, at).level;
    return raised.includes(next) ? undefined : next;
  }

  private changeAt(at: number): void {
    this.reached = at;
    this.reckonAt(at, false);
  }

  private reckonAt(now: number, corrected: boolean): void {
    const stood = new Map(this.owed.map((duty) => [duty.duty, duty]));
    this.owed = owedAt(this.facts!, this.rules, now);
    for (const duty of this.owed) this.settle(duty, corrected);
    const standing = new Set(this.owed.map(({ duty }) => duty));
    for (const [id, duty] of stood)
      if (!standing.has(id) && duty.is === 'open') this.closed.set(id, { outcome: 'ended-before-due', byRecord: false, due: undefined });
    this.plan = this.owed.filter(({ is }) => is === 'open').flatMap((duty) => this.stepsOf(duty, now));
    this.reached = Math.max(this.reached, now);
  }

  /** Frozen at the first complete record; a correction, or a date that was not known then, may make it worse, never better. */
  private settle(duty: Owed, corrected: boolean): void {
    const was = this.closed.get(duty.duty);
    if (was && duty.is === 'open') this.closed.set(duty.duty, { ...was, byRecord: false });
    if (duty.is === 'open' || duty.outcome === undefined) return;
    const worse = was && SEVERITY.indexOf(was.outcome) > SEVERITY.indexOf(duty.outcome) ? was.outcome : duty.outcome;
    const outcome = was?.byRecord && was.due === duty.due && !corrected ? was.outcome : worse;
    this.closed.set(duty.duty, { outcome, byRecord: duty.is === 'met', due: duty.due });
  }

  private stepsOf(duty: Owed, now: number) {
    const { raised, passed } = this.ladder(duty.duty);
    const earliest = duty.safety ? now : duty.days.firstNine(now);
    return duty.steps
      .filter(({ level }) => !raised.includes(level) && !passed.includes(level))
      .map(({ level, at, atKnown }) => ({ duty, level, atKnown, at: at < cut(now) ? earliest : at }));
  }

  /** Of the steps of one duty at one instant only the highest, but each that is written at-known. */
  private fire(at: number): void {
    // Instants are whole seconds: a step that was past already is raised in the second in which that becomes known.
    const come = this.plan.filter((step) => cut(step.at) === cut(at));
    this.plan = this.plan.filter((step) => cut(step.at) !== cut(at));
    for (const duty of new Set(come.map((step) => step.duty))) {
      const steps = come.filter((step) => step.duty === duty);
      const ordinary = steps.filter(({ atKnown }) => !atKnown).toSorted((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
      this.ladder(duty.duty).passed.push(...ordinary.slice(0, -1).map(({ level }) => level));
      for (const { level } of [...steps.filter(({ atKnown }) => atKnown), ...ordinary.slice(-1)]) this.raise(duty, level, at);
    }
    this.reached = Math.max(this.reached, at);
  }

  private raise(duty: Owed, level: string, at: number): void {
    const ladder = this.ladder(duty.duty);
    const called = new Posts(this.world, this.facts!.socialWorker).called(level, duty.owner, at);
    if (ladder.raised.includes(called.level)) return void ladder.passed.push(level);
    ladder.raised.push(called.level);
    if (called.level !== level) ladder.passed.push(level);
    ladder.lastRaisedAt = at;
    this.calls.push({ duty: duty.duty, ...called, at });
  }

  private reminding(): readonly { readonly duty: string; readonly at: number }[] {
    const open = this.owed.filter(({ is }) => is === 'open');
    return open.flatMap(({ duty, remindAt }) => remindAt.filter((at) => at > this.reached).map((at) => ({ duty, at })));
  }

  private remind(at: number): void {
    for (const one of this.reminding()) if (one.at === at) this.reminders.push(one);
    this.reached = at;
  }
}
