/** What is owed for a move: the duties as the record has them, beside what was promised when each began. */
import { directory } from '#domain/authority/directory';
import { cut } from '#domain/calendar/instant';
import { owed } from '#domain/move/duties';
import type { Duty } from '#domain/policy/duty';
import type { Directory } from '#domain/policy/strike';
import type { KnownMove } from './known.js';
import { promisedBy, type Promised } from './promised.js';
import { entryIdOf, nameOfDuty, written } from './words.js';

export const dutiesNow = ({ state, book, at }: KnownMove): readonly Duty[] => owed(state, book, at);

export const directoryOf = ({ authority, state, at }: KnownMove): Directory => directory(authority, state.posts, at);

/** Every duty that the record has started, and those whose beginning was entered in error. */
export const dutyReadings = (known: KnownMove) => {
  const promised = promisedBy(known.events);
  const owners = directoryOf(known);
  const raised = raisedSoFar(known);
  const duties = dutiesNow(known);
  const standing = new Set(duties.map(({ id }) => id));
  const around = (id: string) => ({ at: known.at, owners, raised: raised.get(id) ?? [], lateReason: lateReasonOf(known, id) });
  return [
    ...duties.map((duty) => reading(duty, promised.get(duty.id), around(duty.id))),
    ...[...promised.values()].filter(({ duty }) => !standing.has(duty)).map((gone) => inError(gone, raised.get(gone.duty) ?? [])),
  ];
};

export type DutyReading = ReturnType<typeof dutyReadings>[number];

interface Around {
  readonly at: number;
  readonly owners: Directory;
  readonly raised: readonly string[];
  readonly lateReason: string | null;
}

const reading = (duty: Duty, promised: Promised | undefined, { at, owners, raised, lateReason }: Around) => {
  const due = promised ? promised.due : duty.due;
  const open = duty.status.is === 'open';
  return {
    id: duty.id,
    name: duty.entry.name,
    entry: duty.entry.id,
    kind: duty.kind,
    due: written(due),
    listedFrom: written(promised ? promised.listedFrom : duty.listedFrom),
    owner: {
      role: 'role' in duty.owner ? duty.owner.role : null,
      post: owners.ownerPost(duty.owner) ?? null,
    },
    status: duty.status.is,
    pastItsDate: open && due !== undefined && cut(at) > due,
    outcome: duty.status.is === 'open' ? null : (promised?.closed?.outcome ?? duty.status.outcome),
    metBy: duty.status.is === 'met' ? duty.status.by.seq : null,
    ending: duty.status.is === 'ended' ? (duty.status.by as string) : null,
    endedAt: duty.status.is === 'ended' ? written(duty.status.at) : null,
    statutory: statutoryOf(duty.statutory),
    safety: duty.safety,
    attention: duty.entry.attention as 'call' | 'list' | null,
    rungs: duty.rungs.map((rung) => ({ level: rung.level, at: written(rung.at), raised: raised.includes(rung.level) })),
    raised: [...raised],
    lateReason,
    policyVersion: promised?.policy ?? duty.policyVersion,
    calendarVersion: promised?.calendar ?? duty.calendarVersion,
  };
};

const inError = (gone: Promised, raised: readonly string[]): ReturnType<typeof reading> => {
  const entry = entryIdOf(gone.duty);
  return {
    ...{ id: gone.duty, name: nameOfDuty(entry), entry, kind: gone.duty.endsWith('.floor') ? 'floor' : 'main' },
    ...{ due: written(gone.due), listedFrom: written(gone.listedFrom), owner: { role: gone.role ?? null, post: gone.post ?? null } },
    ...{
      status: gone.closed?.is ?? 'open',
      pastItsDate: false,
      outcome: gone.closed?.outcome ?? null,
      metBy: gone.closed?.line.by ?? null,
    },
    ...{ ending: gone.closed?.line.ending ?? null, endedAt: written(gone.closed?.line.at) },
    ...{
      statutory: gone.statutory === 'statutory' ? 'yes' : gone.statutory === 'guidance' ? 'guidance' : 'no',
      safety: false,
      attention: null,
    },
    ...{ rungs: [], raised: [...raised], lateReason: null, policyVersion: gone.policy ?? 1, calendarVersion: gone.calendar ?? 1 },
  };
};

const statutoryOf = (statutory: Duty['statutory']): 'yes' | 'guidance' | 'no' =>
  statutory === true ? 'yes' : statutory === 'guidance' ? 'guidance' : 'no';

const raisedSoFar = ({ events }: KnownMove): ReadonlyMap<string, readonly string[]> => {
  const levels = new Map<string, readonly string[]>();
  for (const { type, content } of events) {
    if (type !== 'raised') continue;
    const duty = content['duty'] as string;
    levels.set(duty, [...(levels.get(duty) ?? []), content['level'] as string]);
  }
  return levels;
};

/** Added to a duty whose record came after its date. */
const lateReasonOf = ({ events }: KnownMove, duty: string): string | null =>
  (events.findLast(({ type, content }) => type === 'late-reason-added' && content['duty'] === duty)?.content['reason'] as
    string | undefined) ?? null;
