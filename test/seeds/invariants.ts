/** What has to hold after each act of a trace, whatever was done. Each answers with what is wrong. */
import { Broken, type PlainEvent, type PlainLine, type PlainRefusal, type Runner } from './acts.js';
import { cut, dateOf, endOf, nineOn, SECOND } from './oracle/days.js';
import { Expectation } from './oracle/expectation.js';
import type { Owed } from './oracle/owed.js';
import type { PlainWorld } from './oracle/plain-world.js';
import { livesThereUnregistered } from './oracle/reckoning.js';
import { nobodyUnallocated, OVER } from './unallocated.js';

export class Invariants {
  readonly expected: Expectation;
  /** The last record: what it moved may have moved the repeats. */
  private since = 0;
  private seen = 0;
  private calls = 0;
  private reminders = 0;
  private oversightEnded = false;
  private readonly raised = new Set<string>();
  private readonly lastRepeat = new Map<string, number>();
  /** The ledger, replayed: open duties with their due instants, and the outcomes of closed ones. */
  readonly page = new Map<string, number | undefined>();
  readonly outcomes = new Map<string, string>();
  /** What the ledger says of each duty that stands, open or closed. */
  private readonly rows = new Map<string, { readonly is: string; readonly due: number | undefined }>();

  constructor(private readonly world: PlainWorld) {
    this.expected = new Expectation(world);
  }

  refusal({ rule, detail }: PlainRefusal): void {
    if (!/^[a-z0-9]+(-[a-z0-9]+)+$|^lifecycle$/.test(rule)) throw new Broken(`A refusal without a rule's name: ${rule}`);
    if (detail.length < 10) throw new Broken(`The refusal ${rule} does not say what is wrong`);
  }

  /** Compares what the product did since the last look with what had to be done. */
  look(runner: Runner, swept: boolean): void {
    const fresh = runner.events.slice(this.seen);
    this.seen = runner.events.length;
    for (const event of fresh) this.take(event);
    if (swept) this.expected.passTo(runner.now);
    this.sameCalls();
    this.sameDuties(runner);
    if (fresh.length > 0) this.sameRows();
    if (swept) this.repeatsMissed(runner.now);
    if (runner.events.at(-1)?.recordedAt === runner.now) this.nobodyUnheard(runner.now);
    this.someDutyRuns(runner);
    this.oversightEnds(runner);
    if (swept && this.expected.facts) nobodyUnallocated(runner, this.expected.facts.socialWorker, this.world);
    if (swept && runner.wakeAt !== undefined && runner.wakeAt <= runner.now)
      throw new Broken(`The next waking ${iso(runner.wakeAt)} is past`);
    const folded = runner.foldedAgain();
    if (folded !== undefined) throw new Broken(`Folded again the state is another: ${folded}`);
  }

  private readonly raisedCalls: string[] = [];
  private readonly reminded: string[] = [];

  private take(event: PlainEvent): void {
    if (event.family === 'case') {
      this.expected.record(event);
      this.since = event.recordedAt;
    } else this.expected.passTo(event.occurredAt);
    const duty = event.content['duty'] as string;
    if (event.occurredAt > event.recordedAt) throw new Broken(`${event.type} ${duty} was recorded before it happened`);
    if (event.type === 'raised') this.takeRaised(event, duty);
    if (event.type === 'repeated') this.takeRepeated(event, duty);
    if (event.type === 'reminded') this.reminded.push(`${duty} ${iso(cut(event.occurredAt))}`);
    for (const line of event.ledger ?? []) this.replay(line);
    if (event.type === 'oversight-ended' && this.oversightEnded) throw new Broken('Oversight was said to have ended twice');
    if (event.type === 'oversight-ended') this.oversightEnded = true;
  }

  private takeRaised({ content, occurredAt }: PlainEvent, duty: string): void {
    const level = content['level'] as string;
    if (this.raised.has(`${duty} ${level}`)) throw new Broken(`${level} was raised twice for ${duty}`);
    this.raised.add(`${duty} ${level}`);
    const isOnceMore = this.expected.ladder(duty).raised.includes(content['step'] as string) && content['step'] !== level;
    if (isOnceMore && this.expected.passedOn(duty, level, occurredAt)) return;
    this.raisedCalls.push(`${duty} ${level} ${content['post'] as string} ${iso(cut(occurredAt))}`);
  }

  /** Repeats: after the due instant and the last call, at 09:00, on working days unless safety, once a day, not while it is acknowledged. */
  private takeRepeated({ occurredAt }: PlainEvent, duty: string): void {
    const owed = this.expected.owed.find((one) => one.duty === duty);
    const ladder = this.expected.ladder(duty);
    const wrong = (why: string) => new Broken(`The repeat of ${duty} at ${iso(occurredAt)} ${why}`);
    if (owed?.is !== 'open') throw wrong('is for a duty that is not open');
    if (owed.silent) throw wrong('comes after the death');
    if (occurredAt !== nineOn(dateOf(occurredAt))) throw wrong('is not at 09:00');
    if (!owed.safety && !owed.days.isWorkingDay(dateOf(occurredAt))) throw wrong('is not on a working day');
    if (ladder.lastRaisedAt === undefined || occurredAt <= cut(ladder.lastRaisedAt)) throw wrong('comes before the last step');
    if (owed.due !== undefined && occurredAt <= owed.due) throw wrong('comes before the due instant');
    if (occurredAt <= (this.lastRepeat.get(duty) ?? 0)) throw wrong('comes twice');
    if (occurredAt < (ladder.acknowledgedUntil ?? 0)) throw wrong('was held by an acknowledgement');
    this.lastRepeat.set(duty, occurredAt);
  }

  private replay({ line, duty, due, outcome, ending }: PlainLine): void {
    const is = line === 'met' || line === 'ended' ? line : line === 'moved' ? this.rows.get(duty)!.is : 'open';
    if (line === 'armed' || line === 'reopened') this.oversightEnded = false;
    if (ending === 'entered-in-error') this.rows.delete(duty);
    else this.rows.set(duty, { is, due: line === 'met' || line === 'ended' ? this.rows.get(duty)!.due : due });
    if (line === 'met' || line === 'ended') {
      this.page.delete(duty);
      this.outcomes.set(duty, outcome!);
      // The date of a closed duty may still move: a move is written down later than the request that it made late.
    } else if (line !== 'moved' || this.page.has(duty)) this.page.set(duty, due);
  }

  private sameCalls(): void {
    const due = this.expected.calls.slice(this.calls).map(({ duty, level, post, at }) => `${duty} ${level} ${post} ${iso(cut(at))}`);
    this.calls = this.expected.calls.length;
    same('raised', this.raisedCalls.splice(0), due);
    const reminders = this.expected.reminders.slice(this.reminders).map(({ duty, at }) => `${duty} ${iso(at)}`);
    this.reminders = this.expected.reminders.length;
    const reminded = this.reminded.splice(0);
    const missed = reminders.filter((one) => !reminded.includes(one));
    if (missed.length > 0) throw new Broken(`Not reminded: ${missed.join(', ')}`);
  }

  /** Where the post that was called last has nobody behind it any more, the next has been called. */
  private nobodyUnheard(now: number): void {
    for (const duty of this.expected.owed) {
      const next = duty.is === 'open' ? this.expected.nextIfNobody(duty, now) : undefined;
      if (next !== undefined) throw new Broken(`${duty.duty} was not passed on to ${next}`);
    }
  }

  private sameDuties({ open }: Runner): void {
    const line = (duty: string, due: number | undefined) => `${duty} ${due === undefined ? 'without a date' : iso(due)}`;
    const owed = this.expected.owed.filter(({ is }) => is === 'open').map(({ duty, due }) => line(duty, due));
    same(
      'open',
      open.map(({ duty, due }) => line(duty, due)),
      owed,
    );
    same(
      'on the page replayed from the ledger',
      [...this.page].map(([duty, due]) => line(duty, due)),
      owed,
    );
    const isOpen = new Set(open.map(({ duty }) => duty));
    const outcomes = [...this.outcomes].filter(([duty]) => !isOpen.has(duty)).map(([duty, outcome]) => `${duty} ${outcome}`);
    const expected = [...this.expected.closed].filter(([duty]) => !isOpen.has(duty)).map(([duty, { outcome }]) => `${duty} ${outcome}`);
    // What had ended before a decision ran out has not lapsed, whatever the ledger says of it.
    const counts = (line: string) => !/^lapse.* ended-before-due$/.test(line);
    same('closed', outcomes.filter(counts), expected.filter(counts));
  }

  /** Once closed, a duty is still told as today's records have it: recheck would have nothing to say. */
  private sameRows(): void {
    const line = (duty: string, is: string, due: number | undefined) => `${duty} ${is} ${due === undefined ? '' : iso(due)}`;
    // What had ended before a decision ran out has not lapsed, whatever the ledger says of it.
    const neverLapsed = ({ entry, outcome }: Owed) => entry === 'lapse' && outcome === 'ended-before-due';
    const passed = new Set(this.expected.owed.filter(neverLapsed).map(({ duty }) => duty));
    same(
      'in the ledger',
      [...this.rows].flatMap(([duty, { is, due }]) => (passed.has(duty) ? [] : [line(duty, is, due)])),
      this.expected.owed.flatMap(({ duty, is, due }) => (passed.has(duty) ? [] : [line(duty, is, due)])),
    );
  }

  private someDutyRuns({ open, now }: Runner): void {
    const { facts } = this.expected;
    if (facts && livesThereUnregistered(facts, now) && open.length === 0) throw new Broken('A child lives there and nothing is owed');
  }

  /** Oversight has ended where the move is over, or the child grown up, and nothing is owed: nowhere else, and said once. */
  private oversightEnds({ open, now, status }: Runner): void {
    const isOver = OVER.includes(status) || (this.expected.facts !== undefined && now >= this.expected.facts.turns18);
    if (this.oversightEnded !== (isOver && open.length === 0))
      throw new Broken(
        `Oversight ${this.oversightEnded ? 'has ended' : 'goes on'} where the move is ${status} and ${open.length} duties are open`,
      );
  }

  /** Duties whose call has to have been made again by now: nothing more is to come of their ladder, and nothing holds them. */
  private repeatsMissed(now: number): void {
    const nine = nineOn(dateOf(now));
    const { facts } = this.expected;
    if (now < nine || facts?.missing.length) return;
    for (const { duty, due, is, safety, days, steps, silent } of this.expected.owed) {
      const { lastRaisedAt, acknowledgedUntil } = this.expected.ladder(duty);
      if (is !== 'open' || silent || lastRaisedAt === undefined) continue;
      const since = Math.max(lastRaisedAt, due ?? 0, ...steps.map(({ at }) => at), endOf(dateOf(this.since)) + SECOND);
      const isDay = safety || days.isWorkingDay(dateOf(now));
      if (!isDay || nine <= since || nine < (acknowledgedUntil ?? 0) || this.lastRepeat.get(duty) === nine) continue;
      throw new Broken(`${duty} was not called again at ${iso(nine)}`);
    }
  }
}

const iso = (instant: number): string => new Date(instant).toISOString();

const same = (what: string, found: readonly string[], expected: readonly string[]): void => {
  const missing = expected.filter((one) => !found.includes(one)).toSorted();
  const surplus = found.filter((one) => !expected.includes(one)).toSorted();
  if (missing.length + surplus.length > 0)
    throw new Broken(`${what}: found [${surplus.join(', ')}] where [${missing.join(', ')}] was expected`);
};
