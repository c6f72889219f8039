/** May this happen, and what then happened? Synchronous and without a clock: what it needs is gathered first and handed in. */
import type { Capacity } from '../authority/capacity.js';
import { OutsideCalendar } from '../calendar/calendar.js';
import type { Instant } from '../calendar/instant.js';
import type { Actor, NewEvent, Recorded } from '../event.js';
import { isRefusal, type Refusal, refuse } from '../refusal.js';
import type { AnyCommand } from './command.js';
import { commandNamed, commandThatMakes } from './commands/index.js';
import { CORRECTION, type Correction, effective, foldEffective } from './correction.js';
import { evolve } from './evolve.js';
import type { MoveFacts } from './facts.js';
import { nextStatus } from './lifecycle.js';
import type { Asked, Rule } from './rule.js';
import { lateEntrySaysWhy } from './rules/late-entry-says-why.js';
import { occurredNotInTheFuture } from './rules/occurred-not-in-the-future.js';
import type { MoveState, Status } from './state.js';

export interface GivenCommand {
  readonly verb: string;
  /** When it happened; the time of recording where none is given. */
  readonly occurredAt?: Instant | undefined;
  readonly content: Readonly<Record<string, unknown>>;
}
export interface Decided {
  readonly event: NewEvent<string, Readonly<Record<string, unknown>>>;
  readonly actor: Actor;
  /** The state once the event stands. */
  readonly evolve: (event: Recorded, history: readonly Recorded[]) => MoveState;
}

/** `history`, the move's case events, is needed for a correction and for a command that refolds. */
export const decide = (
  state: MoveState | undefined,
  given: GivenCommand,
  facts: MoveFacts,
  history: readonly Recorded[] = [],
): Decided | Refusal =>
  insideTheCalendar(() =>
    given.verb === 'correct-entry' ? decideCorrection(state, given, facts, history) : decideCommand(state, given, facts, history),
  );

/** A date that no calendar holds is a slip of who gave it, wherever it is met. */
export const insideTheCalendar = <T>(work: () => T): T | Refusal => {
  try {
    return work();
  } catch (error) {
    if (error instanceof OutsideCalendar) return refuse('inside-the-calendar', 'A date lies too far away. Check the dates and the year.');
    throw error;
  }
};

const decideCommand = (
  state: MoveState | undefined,
  given: GivenCommand,
  facts: MoveFacts,
  history: readonly Recorded[],
): Decided | Refusal => {
  const command = commandNamed(given.verb);
  if (!command) return refuse('known-command', 'There is no such command.');
  if (!nextStatus(state?.lifecycle.is ?? 'nothing', command.record.kind))
    return refusedByTheLifecycle(state?.lifecycle.is ?? 'nothing', command);
  const occurredAt = given.occurredAt ?? facts.now;
  const asked = { state: state ?? ({} as MoveState), content: given.content, occurredAt, facts, history };
  const capacity = allowed(command, [...GENERAL, ...command.rules], asked);
  if (isRefusal(capacity)) return capacity;
  const event = { type: command.record.kind, occurredAt, content: given.content };
  return { event, actor: actorOf(facts, capacity), evolve: evolvedBy(command, state) };
};

const evolvedBy =
  ({ refolds }: AnyCommand, state: MoveState | undefined): Decided['evolve'] =>
  (recorded, history) =>
    refolds ? foldEffective([...history, recorded])! : evolve(state, recorded);

/** A correction passes the rules of the record's own that hold for any content, and may be made by whoever may make the record. */
const decideCorrection = (
  state: MoveState | undefined,
  { content }: GivenCommand,
  facts: MoveFacts,
  history: readonly Recorded[],
): Decided | Refusal => {
  const correction = content as unknown as Correction;
  const original = effective(history).find(({ seq }) => seq === correction.entry);
  const command = original && commandThatMakes(original.type);
  if (!state || !original || !command)
    return refuse('entry-can-be-corrected', 'This move has no entry of that number that can be corrected.', { field: 'entry' });
  if (original.type !== correction.kind)
    return refuse('entry-can-be-corrected', `That entry is of the kind ${original.type}.`, {
      field: 'kind',
      facts: { kind: original.type },
    });
  const occurredAt = correction.occurredAt ?? original.occurredAt;
  const asked = { state, content: correction.corrected, occurredAt, facts, history, corrects: original.seq };
  const capacity = allowed(command, [occurredNotInTheFuture, ...(command.whenCorrected ?? [])], asked);
  if (isRefusal(capacity)) return capacity;
  const event = { type: CORRECTION, occurredAt: facts.now, content: { ...correction, occurredAt } };
  return { event, actor: actorOf(facts, capacity), evolve: (recorded) => foldEffective([...history, recorded])! };
};

const GENERAL = [occurredNotInTheFuture, lateEntrySaysWhy] as readonly Rule[];

/** The first of the caller's capacities in which the rules let them do it; else what stands against the first that may give the command. */
const allowed = (command: AnyCommand, rules: readonly Rule[], asked: Omit<Asked, 'capacity'>): Capacity | Refusal => {
  let refused: Refusal | undefined;
  for (const capacity of asked.facts.capacities.filter(({ role }) => command.by.includes(role))) {
    const refusal = firstRefusal(rules, { ...asked, capacity });
    if (!refusal) return capacity;
    refused ??= refusal;
  }
  return refused ?? refusedByTheRole(command);
};

const firstRefusal = (rules: readonly Rule[], asked: Asked): Refusal | undefined => {
  for (const rule of rules) {
    const refusal = rule(asked as Asked<never>);
    if (refusal) return refusal;
  }
  return undefined;
};

const actorOf = ({ person }: MoveFacts, { post, onBehalfOf }: Capacity): Actor => ({
  person,
  post,
  ...(onBehalfOf !== undefined && { onBehalfOf }),
});

const refusedByTheLifecycle = (status: Status | 'nothing', { title }: AnyCommand): Refusal =>
  refuse('lifecycle', `"${title}" is not possible now: ${IN_WORDS[status]}.`, { facts: { status } });

const refusedByTheRole = ({ title, by }: AnyCommand): Refusal =>
  refuse('who-may', `"${title}" can be done by: ${by.join(', ')}. None of your posts is one of these.`, { facts: { by: by.join(', ') } });

export const IN_WORDS: Readonly<Record<Status | 'nothing', string>> = {
  nothing: 'there is no record of this move yet',
  draft: 'the request is being written',
  requested: 'the request waits for the head of service',
  endorsed: 'the request waits for the director',
  'agreed-verbally': 'a yes has been given that is not in writing yet',
  authorised: 'the move is authorised and the child has not moved',
  'not-authorised': 'the move was not authorised',
  withdrawn: 'the request was withdrawn',
  'living-there': 'the child lives there',
  registered: 'the home is registered now and the child lives there',
  'stay-ended': 'the child has left',
  protected: 'the record is protected',
};

/** The commands that this caller may give now, as far as state and role tell: what is in them is judged when they are given. */
export const commandsNow = (
  status: Status | 'nothing',
  capacities: readonly Capacity[],
  commands: readonly AnyCommand[],
): readonly AnyCommand[] =>
  commands.filter(({ record, by }) => nextStatus(status, record.kind) && capacities.some(({ role }) => by.includes(role)));
