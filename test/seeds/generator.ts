/** One seed, one trace: who does what and when, guided by what is known so far, and now and then by nothing at all. */
import type { Act, Given, Runner } from './acts.js';
import { contentOf, correctionOf } from './content.js';
import { Known, YESES } from './known.js';
import { cut, HOUR, SECOND } from './oracle/days.js';
import { VERBS, weightsFor } from './plausible.js';
import { Random } from './random.js';
import type { Situation } from './situation.js';
import { SECTIONS } from './sections/index.js';
import { bornOnFor, nextInstant, startOf } from './times.js';
import { type World, worldOf } from './world.js';

const DECIDERS = ['dcs', 'dcs', 'dcs', 'dcs', 'dcs', 'ad', 'ad', 'hos', 'tm', 'relief', 'relief', 'chief-executive'];

/** Who gives a command as a rule. */
const BY: Readonly<Record<string, readonly string[]>> = {
  'send-request': ['sw', 'sw', 'sw', 'tm', 'tm', 'relief'],
  'return-request': ['hos', 'dcs'],
  'endorse-request': ['hos', 'hos', 'hos', 'hos', 'tm'],
  'open-with-verbal-yes': ['edt', 'on-call', 'sw'],
  'record-verbal-yes': ['edt', 'on-call', 'dcs'],
  'note-verbal-yes': ['edt', 'on-call', 'sw'],
  'confirm-verbal-yes': ['dcs', 'dcs', 'ad'],
  authorise: DECIDERS,
  'not-authorise': DECIDERS,
  continue: DECIDERS,
  'not-continue': DECIDERS,
  'hold-review': ['hos', 'tm'],
  'record-review-outcome': ['hos', 'tm'],
  'acknowledge-escalation': ['tm', 'hos', 'ad', 'dcs', 'chief-executive'],
  'add-late-reason': ['ad'],
  'record-found-there': ['sw', 'tm', 'edt'],
  'open-position': ['sw', 'tm', 'hos'],
};
const ANYBODY = ['sw', 'tm', 'hos', 'ad', 'dcs', 'edt', 'on-call', 'commissioning', 'iro', 'legal', 'relief', 'stranger'];

export class Generator {
  readonly start: number;
  readonly world: World;
  private readonly random: Random;
  private readonly bornOn: string;
  private readonly length: number;
  private given = 0;
  private readonly duties = new Set<string>();

  constructor(seed: number, least = 40) {
    this.random = new Random(seed);
    this.start = startOf(this.random);
    this.world = worldOf(this.random, this.start);
    this.bornOn = bornOnFor(this.random, this.start);
    this.length = least + this.random.between(0, 8);
  }

  get isDone(): boolean {
    return this.given >= this.length;
  }

  /** Time passes, and then somebody does something. */
  next(runner: Runner): Act[] {
    for (const { duty } of runner.open) this.duties.add(duty);
    const acts: Act[] = [];
    if (this.random.chance(0.75)) acts.push(...nextInstant(this.random, runner, this.bornOn));
    if (this.random.chance(0.05)) acts.push({ is: 'wake' });
    const now = acts.reduce((latest, act) => ('to' in act ? act.to : latest), runner.now);
    acts.push({ is: 'give', ...this.command(runner, now) });
    this.given += 1;
    return acts;
  }

  private command(runner: Runner, now: number): Given {
    const { random } = this;
    const known = new Known(runner.events);
    const verb = random.chance(0.03) ? random.pick(VERBS) : random.weighted(weightsFor(known, this.given / this.length));
    const situation = { random, known, now, bornOn: this.bornOn, duties: this.raisedFirst(runner) };
    if (verb === 'correct-entry') return this.correction(situation);
    const usual = BY[verb] ?? SECTIONS.find(({ by }) => by?.[verb])?.by?.[verb] ?? ['sw', 'sw', 'sw', 'tm', 'tm', 'edt'];
    const person = random.chance(0.05) ? random.pick(ANYBODY) : random.pick(usual);
    const content = contentOf(verb, situation);
    return this.dated({ verb, person: this.rightPerson(verb, content, known) ?? person, content }, situation);
  }

  /** Whoever said yes confirms it, as a rule; now and then somebody wants to decide on what they asked for themselves. */
  private rightPerson(verb: string, content: Given['content'], known: Known): string | undefined {
    if (verb === 'authorise' && this.random.chance(0.2)) return known.last('request-sent')?.actor.person;
    if (verb === 'send-request' && this.random.chance(0.1)) return known.last(...YESES)?.content['saidBy'] as string | undefined;
    if (verb !== 'confirm-verbal-yes' || this.random.chance(0.15)) return undefined;
    return known.of(...YESES).find(({ seq }) => seq === content['yes'])?.content['saidBy'] as string | undefined;
  }

  private correction(situation: Situation): Given {
    const { content, of } = correctionOf(situation);
    const person = this.random.chance(0.1) ? this.random.pick(ANYBODY) : (of?.actor.person ?? 'sw');
    return { verb: 'correct-entry', person, content };
  }

  /** When it happened: now, a little while ago, long ago with and without its reason, at a known instant, in the future. */
  private dated(given: Given, { known, now }: Situation): Given {
    const { random } = this;
    const how = random.weighted([
      ['now', 62],
      ['lately', 20],
      ['long-ago', 9],
      ['no-reason', 3],
      ['with-an-entry', 4],
      ['future', 2],
    ]);
    if (how === 'now') return given;
    const late = { lateReason: random.pick(['system-down', 'child-missing', 'other']) };
    if (how === 'lately') return { ...given, occurredAt: cut(now - random.between(0, 24 * 60) * 60 * SECOND) };
    if (how === 'future') return { ...given, occurredAt: cut(now) + random.between(1, 50) * SECOND };
    if (how === 'with-an-entry' && known.entries.length > 0)
      return { ...given, occurredAt: random.pick(known.entries).occurredAt, content: { ...given.content, ...late } };
    const occurredAt = cut(now - random.between(24, 24 * 12) * HOUR - SECOND);
    return how === 'no-reason' ? { ...given, occurredAt } : { ...given, occurredAt, content: { ...given.content, ...late } };
  }

  /** Duties to name: those that have been called come often. */
  private raisedFirst(runner: Runner): string[] {
    const raised = runner.events.filter(({ type }) => type === 'raised').map(({ content }) => content['duty'] as string);
    const open = new Set(runner.open.map(({ duty }) => duty));
    return [...this.duties, ...raised.filter((duty) => open.has(duty))];
  }
}
