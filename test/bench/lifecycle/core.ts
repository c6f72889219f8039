/** The pure part: decide and evolve beside an XState machine of the same table; what duties cost on top. */
import { isDeepStrictEqual } from 'node:util';
import { decide } from '#domain/move/decide';
import { dutiesOf } from '#domain/move/duties';
import type { MoveState } from '#domain/move/state';
import { commandTurn, timePassesTurn } from '#domain/move/turn';
import { wakeAt } from '#domain/policy/strike';
import { isRefusal } from '#domain/refusal';
import { heavy, wholeLife } from '../support/moves.js';
import { inPairs, lineOf, median, rate } from '../support/pairs.js';
import type { Line } from '../support/report.js';
import type { Step, Tale } from '../support/tale.js';
import { happenings, runMachine } from './machine.js';

/** Runs the whole sequence through decide and evolve. */
export const runCore = (steps: readonly Step[], also: (state: MoveState, step: Step) => void = () => undefined): MoveState | undefined => {
  let state: MoveState | undefined;
  for (const step of steps) {
    const { given, facts, seq } = step;
    const decided = decide(state, given, facts);
    if (isRefusal(decided)) throw new Error(`${given.verb} was refused by ${decided.rule}`);
    state = decided.evolve({ ...decided.event, seq, recordedAt: facts.now, actor: decided.actor }, []);
    also(state, step);
  }
  return state;
};

export const coreLines = async (short: boolean): Promise<Line[]> => {
  const { steps } = wholeLife();
  const asked = happenings(steps);
  if (!isDeepStrictEqual(runCore(steps), runMachine(asked))) throw new Error('The two sides do not come to the same state');
  const ms = short ? 20 : 400;
  const pairs = short ? 2 : 11;
  const xstate = () => rate(ms, () => (runMachine(asked), steps.length));
  const ours = () => rate(ms, () => (runCore(steps), steps.length));
  const withDuties = () => rate(ms, () => (runCore(steps, owed), steps.length));
  return [
    lineOf(`decide and evolve, ${steps.length} commands`, 'XState transition', 'commands/s', await inPairs(pairs, ours, xstate), {
      atLeast: 1,
    }),
    lineOf(
      'decide, evolve and duties',
      'XState transition (without duties)',
      'commands/s',
      await inPairs(pairs, withDuties, xstate),
      undefined,
    ),
    ...dutiesLines(heavy(1), ms, pairs),
  ];
};

const owed = (state: MoveState, { facts }: Step): void => void dutiesOf(state, facts.book, facts.now);

/** How long it takes on a move of forty entries to look whether anything has come, to work out what is owed, and to decide a command. */
const dutiesLines = (tale: Tale, ms: number, pairs: number): Line[] => {
  const { memory, now } = tale;
  const { facts } = tale.steps.at(-1)!;
  const open = memory.page.open.length;
  const visit = { verb: 'record-visit', content: tale.steps.at(-1)!.given.content };
  const times = (doIt: () => void) => 1e6 / median(Array.from({ length: pairs }, () => rate(ms / 2, () => (doIt(), 1))));
  const looks = times(() => timePassesTurn(memory, { ...facts, now: wakeAt(memory.page)! }));
  const beside = (name: string, ours: number): Line => ({
    ...{ name, peer_name: 'a step fired on it', ours, peer: looks, ratio: ours / looks, unit: 'µs' },
  });
  return [
    beside(
      `duties of a move, 40 entries, ${open} open`,
      times(() => dutiesOf(memory.state!, facts.book, now)),
    ),
    beside(
      'a whole command on it (visit)',
      times(() => commandTurn(memory, visit, { ...facts, now: now + 60_000 })),
    ),
  ];
};
