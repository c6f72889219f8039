/** One move as a whole, as it is known at an instant. */
import { type Capacity } from '#domain/authority/capacity';
import type { AnyCommand } from '#domain/move/command';
import { COMMANDS, commandThatMakes, GIVEN_BY_PEOPLE } from '#domain/move/commands/index';
import { commandsNow, IN_WORDS } from '#domain/move/decide';
import { localDate } from '#domain/calendar/calendar';
import { legalBarOf } from '#domain/move/legal-bar';
import { newestCalendar } from '#domain/policy/book';
import { oversightEndedAt } from '#domain/move/oversight';
import type { Lifecycle } from '#domain/move/state';
import { dutyReadings } from './duties.js';
import { escalationReadings } from './escalations.js';
import { type KnownMove, standingEntries } from './known.js';
import { recordReadings } from './records.js';
import { type Pseudonym, showsDuty, type Sight } from './scope.js';
import { whyReading } from './why.js';
import { entryIdOf, written } from './words.js';

export interface MoveQuestion {
  /** With the reasons for each date. */
  readonly explain: boolean;
  /** For a child who is shown without a name that leads to others. */
  readonly pseudonym: Pseudonym;
}

export const moveReading = (sight: Sight, known: KnownMove, { explain, pseudonym }: MoveQuestion) => {
  const { id, revision, at, state, stuck } = known;
  const all = dutyReadings(known);
  const calls = escalationReadings(known, all).filter(({ duty, post }) => showsDuty(sight, entryIdOf(duty), [post]));
  const called = (duty: string) => calls.flatMap((call) => (call.duty === duty ? [call.post] : []));
  const duties = all.filter((duty) => showsDuty(sight, duty.entry, called(duty.id)));
  const named = (one: string): string => (sight.named ? one : pseudonym(one));
  return {
    ...{ id, revision, knownAt: written(at), stuck },
    ...{ status: state.lifecycle.is, statusInWords: IN_WORDS[state.lifecycle.is], ...since(state.lifecycle) },
    legalBar: legalBarOf(state, localDate(newestCalendar(known.book), at)),
    timesContinued: state.continuations.filter(({ yes }) => yes).length,
    oversightEndedAt: written(oversightEndedAt(known.events)),
    ...{ route: state.route, child: named(state.child.id), home: named(state.home) },
    posts: { socialWorker: state.posts.socialWorker, iro: state.posts.iro ?? null },
    duties: explain ? duties.map((duty) => ({ ...duty, why: whyReading(known, duty.id) ?? [] })) : duties,
    records: recordReadings(known)
      .filter(({ part }) => sight.parts.has(part))
      .map(({ part: _, ...shown }) => shown),
    escalations: calls,
  };
};

/** Whether a duty of the move is shown to them. */
export const isSeen = (sight: Sight, known: KnownMove, duty: string): boolean =>
  showsDuty(
    sight,
    entryIdOf(duty),
    escalationReadings(known, []).flatMap((call) => (call.duty === duty ? [call.post] : [])),
  );

/** The times of the stay, where the child lives or lived there. */
const since = (lifecycle: Lifecycle) => ({
  since: 'since' in lifecycle ? written(lifecycle.since) : null,
  until: 'until' in lifecycle ? written(lifecycle.until) : null,
});

/** The commands that this caller may give now, and the kinds of entry that they may correct. */
export const offersOf = (
  known: KnownMove,
  capacities: readonly Capacity[],
): { commands: readonly AnyCommand[]; corrections: readonly AnyCommand[] } => {
  const mayGive = ({ by }: AnyCommand): boolean => capacities.some(({ role }) => by.includes(role));
  const made = new Set(standingEntries(known).map(({ type }) => commandThatMakes(type)));
  return {
    commands: commandsNow(known.state.lifecycle.is, capacities, GIVEN_BY_PEOPLE),
    corrections: COMMANDS.filter((command) => made.has(command) && mayGive(command)),
  };
};
