/** Plays one trace on a runner and looks after each act whether everything holds. */
import { type Act, Broken, isRefused, play, type Runner } from './acts.js';
import { CORE, type Core, CoreRunner } from './core-runner.js';
import { Generator } from './generator.js';
import type { Hits } from './hits.js';
import { Invariants } from './invariants.js';
import type { World } from './world.js';

export interface Failure {
  readonly seed: number;
  readonly why: string;
  readonly acts: readonly Act[];
}

/** Makes a trace out of a seed and plays it as it is made. */
export const walk = (seed: number, hits?: Hits, core: Core = CORE): Failure | undefined => {
  const generator = new Generator(seed);
  const runner = new CoreRunner(generator.world, generator.start, core);
  const player = new Player(runner, generator.world, hits);
  const acts: Act[] = [];
  try {
    while (!generator.isDone)
      for (const act of generator.next(runner)) {
        acts.push(act);
        player.play(act);
      }
    player.play({ is: 'step', to: runner.now + 30 * 86_400_000 });
    return undefined;
  } catch (error) {
    return { seed, acts, why: whyOf(error) };
  }
};

/** A crash is told apart: it says nothing of what the checks can find. */
const whyOf = (error: unknown): string => (error instanceof Broken ? error.message : `Crashed: ${String(error)}`);

export interface Trace {
  readonly world: World;
  readonly start: number;
  readonly acts: readonly Act[];
  /** For each act the rule that refused it, where one did. */
  readonly answers: readonly (string | undefined)[];
  readonly runner: CoreRunner;
}

/** The trace of a seed, played on the core and not looked at. */
export const trace = (seed: number, least?: number): Trace => {
  const generator = new Generator(seed, least);
  const { world, start } = generator;
  const runner = new CoreRunner(world, start);
  const acts: Act[] = [];
  const answers: (string | undefined)[] = [];
  const take = (act: Act) => {
    const answer = play(runner, act);
    acts.push(act);
    answers.push(answer && isRefused(answer) ? answer.rule : undefined);
  };
  while (!generator.isDone) for (const act of generator.next(runner)) take(act);
  take({ is: 'step', to: runner.now + 30 * 86_400_000 });
  return { world, start, acts, answers, runner };
};

/** Plays acts that were made before. */
export const replay = (world: World, start: number, acts: readonly Act[], core: Core = CORE): string | undefined => {
  const player = new Player(new CoreRunner(world, start, core), world);
  try {
    for (const act of acts) player.play(act);
    return undefined;
  } catch (error) {
    return whyOf(error);
  }
};

/** The failure again with as few acts as still fail in the same way. */
export const shrink = ({ seed, acts, why }: Failure, core: Core = CORE): Failure => {
  const { world, start } = new Generator(seed);
  const kind = why.split(':')[0]!;
  let [shortest, reason] = [acts, why];
  for (let changed = true; changed;) {
    changed = false;
    for (let at = shortest.length - 1; at >= 0; at -= 1) {
      const fewer = [...shortest.slice(0, at), ...shortest.slice(at + 1)];
      const found = replay(world, start, fewer, core);
      if (!found?.startsWith(kind)) continue;
      [shortest, reason, changed] = [fewer, found, true];
    }
  }
  return { seed, acts: shortest, why: reason };
};

export class Player {
  private readonly invariants: Invariants;
  private read = 0;

  constructor(
    private readonly runner: Runner,
    world: World,
    private readonly hits?: Hits,
  ) {
    this.invariants = new Invariants(world.plain);
  }

  play(act: Act): void {
    const { runner } = this;
    if (act.is === 'give') this.give(act);
    else play(runner, act);
    this.invariants.look(runner, act.is !== 'tick' && (act.is !== 'give' || this.accepted));
    this.count();
  }

  private accepted = false;

  private give(act: Extract<Act, { is: 'give' }>): void {
    const answer = this.runner.give(act);
    this.hits?.add(`command ${act.verb}`, isRefused(answer) ? 0 : 1);
    this.accepted = !isRefused(answer);
    if (!isRefused(answer)) return;
    this.invariants.refusal(answer);
    this.hits?.add(`refusal ${answer.rule}`);
  }

  private count(): void {
    const { hits, runner } = this;
    if (!hits) return;
    hits.add(`state ${runner.status}`);
    for (const { type, content, ledger } of runner.events.slice(this.read)) {
      if (type === 'raised') hits.add(`level ${content['level'] as string}`);
      if (type === 'raised') hits.add(`duty ${nameOf(content['duty'] as string)} raised`);
      if (type === 'reminded' || type === 'repeated') hits.add(`clock ${type}`);
      for (const { line, duty, outcome } of ledger ?? []) {
        hits.add(`duty ${nameOf(duty)} ${line}`);
        if (outcome) hits.add(`outcome ${outcome}`);
      }
    }
    this.read = runner.events.length;
  }
}

const nameOf = (duty: string): string => duty.split('@')[0]!;
