/** The peer: an XState machine made from the same table, with the same rules as guards and the same records as actions. */
import { assign, createMachine, initialTransition, type MachineConfig, transition } from 'xstate';
import type { AnyCommand } from '#domain/move/command';
import { COMMANDS } from '#domain/move/commands/index';
import type { GivenCommand } from '#domain/move/decide';
import type { MoveFacts } from '#domain/move/facts';
import { LIFECYCLE } from '#domain/move/lifecycle';
import { lifecycleAt } from '#domain/move/lifecycle-state';
import { entryOf } from '#domain/move/record';
import { recordKind } from '#domain/move/records/index';
import type { Rule } from '#domain/move/rule';
import { lateEntrySaysWhy } from '#domain/move/rules/late-entry-says-why';
import { occurredNotInTheFuture } from '#domain/move/rules/occurred-not-in-the-future';
import type { MoveState, Status } from '#domain/move/state';
import type { Step } from '../support/tale.js';

interface Known {
  readonly state: MoveState | undefined;
}
export interface Happening {
  readonly type: string;
  readonly given: GivenCommand;
  readonly facts: MoveFacts;
  readonly seq: number;
}
type Seen = { readonly context: Known; readonly event: Happening };

const GENERAL = [occurredNotInTheFuture, lateEntrySaysWhy] as readonly Rule[];

/** One guard to a transition, made once: what XState has to do for several is not held against it. */
const guardOf = (command: AnyCommand) => {
  const rules = [...GENERAL, ...command.rules];
  return ({ context: { state }, event: { given, facts } }: Seen): boolean => {
    const capacity = facts.capacities.find(({ role }) => command.by.includes(role));
    if (!capacity) return false;
    const asked = {
      state: state ?? ({} as MoveState),
      content: given.content as never,
      occurredAt: given.occurredAt ?? facts.now,
      facts,
      capacity,
      history: [],
    };
    return rules.every((rule) => rule(asked) === undefined);
  };
};

const evolvedBy = (command: AnyCommand, to: Status) => {
  const kind = recordKind(command.record.kind)!;
  return ({ context: { state }, event: { given, facts, seq } }: Seen): Known => {
    const { post } = facts.capacities.find(({ role }) => command.by.includes(role))!;
    const recorded = { seq, type: kind.kind, occurredAt: given.occurredAt ?? facts.now, recordedAt: facts.now, content: given.content };
    const evolved = kind.evolve(state!, entryOf({ ...recorded, actor: { person: facts.person, post } }));
    return { state: { ...evolved, lifecycle: lifecycleAt(to, evolved) } };
  };
};

const transitionsFrom = (status: Status | 'nothing') =>
  LIFECYCLE.filter(({ from }) => from === status).flatMap(({ record, to }) =>
    COMMANDS.filter((command) => command.record.kind === record).map(
      (command) => [command.verb, { target: to, guard: guardOf(command), actions: assign(evolvedBy(command, to)) }] as const,
    ),
  );

const machine = (() => {
  const names = new Set(LIFECYCLE.flatMap(({ from, to }) => [from, to]));
  const states = Object.fromEntries([...names].map((name) => [name, { on: Object.fromEntries(transitionsFrom(name)) }]));
  return createMachine({ initial: 'nothing', context: { state: undefined }, states } as unknown as MachineConfig<Known, Happening>);
})();

export const happenings = (steps: readonly Step[]): Happening[] =>
  steps.map(({ given, facts, seq }) => ({ type: given.verb, given, facts, seq }));

/** Runs the whole sequence through the machine. */
export const runMachine = (sequence: readonly Happening[]): MoveState | undefined => {
  let [snapshot] = initialTransition(machine);
  for (const happening of sequence) [snapshot] = transition(machine, snapshot, happening);
  return snapshot.context.state;
};
