/** What a command on a move is decided on, and in which order it is found out. */
import { capacitiesOf, type Capacity } from '#domain/authority/capacity';
import type { GivenCommand } from '#domain/move/decide';
import type { MoveState } from '#domain/move/state';
import { refuse } from '#domain/refusal';
import { sql, type Tx } from '#platform/database';
import { type Handling, Refused, type Projector, type Request } from '#record/handle';
import type { Sweeping } from '#record/handle-many';
import { type TimeAndAuthority, timeAndAuthority } from '#record/time';
import type { AuthorityState } from '#domain/authority/state';
import type { Book } from '#domain/policy/book';
import { withTheChain } from './chain.js';
import { type FactsOfMove, moveDecider } from './decider.js';

type MoveSweeping = Sweeping<MoveState, GivenCommand, FactsOfMove>;
type MoveProjector = Projector<MoveState, FactsOfMove>;

/** Who asks to do something, and what is known of the move. */
export interface Asking {
  readonly person: string;
  readonly now: number;
  readonly authority: AuthorityState;
  readonly capacities: readonly Capacity[];
}
/** Who has to do with which child; the app brings it. */
export interface Admission {
  /** The posts in which they may act on the move; undefined where they may not know of it. */
  readonly toMove: (tx: Tx, asking: Asking, move: string, state: MoveState) => Promise<readonly Capacity[] | undefined>;
  /** The posts in which they may begin a record of the child for this social worker's post; undefined where they may not know of the child. */
  readonly toBegin: (tx: Tx, asking: Asking, opening: Content) => Promise<readonly Capacity[] | undefined>;
}

/** What other rooms know and a move is decided on; the app brings it. */
export interface MovePorts {
  readonly admission: Admission;
  readonly inForce: {
    at(tx: Tx, time: TimeAndAuthority): Promise<{ readonly seq: number; readonly authority: AuthorityState; readonly book: Book }>;
  };
  /** Locks the child, so that two requests for one child come one after the other, and says whether the home is known. */
  readonly lockChild: (
    tx: Tx,
    child: string,
    home: string,
  ) => Promise<{ readonly bornOn: string | undefined; readonly homeIsKnown: boolean }>;
}

export const moveHandling = (ports: MovePorts, projectors: readonly MoveProjector[]): Handling<MoveState, GivenCommand, FactsOfMove> => ({
  decider: moveDecider,
  before: async (tx, request) => withTheChain(tx, await lockTheChild(ports)(tx, request)),
  gather: async (tx, request, { page, state }) => {
    const { rules, asking } = await asks(ports, tx, request);
    const { opens, stream, given } = request;
    const capacities = opens
      ? await ports.admission.toBegin(tx, asking, given.content)
      : await ports.admission.toMove(tx, asking, stream, state!);
    if (!capacities) throw new Refused(opens ? NO_SUCH_CHILD : NO_SUCH_RECORD);
    const otherRequest = opens ? await otherRequestFor(tx, given.content['child'] as string) : undefined;
    return { ...rules, person: asking.person, capacities, page, ...(otherRequest && { otherRequest }) };
  },
  projectors,
});

const NO_SUCH_RECORD = refuse('not-found', 'There is no such record.');
const NO_SUCH_CHILD = refuse('child-is-known', 'There is no child of that id.', { field: 'child' });

/** Who asks, by the rules in force. */
const asks = async ({ inForce }: Pick<MovePorts, 'inForce'>, tx: Tx, { caller: person }: Request<GivenCommand>) => {
  const time = await timeAndAuthority(tx);
  const { now } = time;
  const { seq: authoritySeq, authority, book } = await inForce.at(tx, time);
  return {
    rules: { now, authoritySeq, authority, book },
    asking: { person, now, authority, capacities: capacitiesOf(authority, person, now) },
  };
};

/** The child's row before the move's: two requests for one child cannot pass each other. The date of birth comes from the child's own record. */
const lockTheChild =
  (ports: MovePorts) =>
  async (tx: Tx, request: Request<GivenCommand>): Promise<Request<GivenCommand>> => {
    const { content } = request.given;
    const known = async (opening: Content) => {
      const locked = await ports.lockChild(tx, opening['child'] as string, opening['home'] as string);
      // A child whom they may not know of is answered as one who is not there, before anything else is said.
      const admitted = await ports.admission.toBegin(tx, (await asks(ports, tx, request)).asking, opening);
      return withBirthday(opening, admitted ? locked : { ...locked, bornOn: undefined });
    };
    if (request.opens) return { ...request, given: { ...request.given, content: await known(content) } };
    const corrected = content['corrected'] as Content | undefined;
    if (corrected?.['child'] === undefined) return request;
    return { ...request, given: { ...request.given, content: { ...content, corrected: await known(corrected) } } };
  };

type Content = Readonly<Record<string, unknown>>;

const withBirthday = (content: Content, { bornOn, homeIsKnown }: Awaited<ReturnType<MovePorts['lockChild']>>): Content => {
  if (bornOn === undefined) throw new Refused(NO_SUCH_CHILD);
  if (!homeIsKnown) throw new Refused(refuse('home-is-known', 'There is no home of that id.', { field: 'home' }));
  return { ...content, bornOn };
};

const otherRequestFor = async (tx: Tx, child: string): Promise<string | undefined> =>
  (
    await sql<{ id: string }>(
      tx,
      `select id from moves.move where child = $1 and status in ('draft', 'requested', 'endorsed', 'agreed-verbally', 'authorised') limit 1`,
      [child],
    )
  )[0]?.id;

export const moveSweeping = (
  { inForce }: Pick<MovePorts, 'inForce'>,
  projectors: readonly MoveProjector[],
  { onStuck, tellStuck }: Pick<MoveSweeping, 'onStuck' | 'tellStuck'>,
): MoveSweeping => ({
  decider: moveDecider,
  gather: async (tx, streams) => {
    const time = await timeAndAuthority(tx);
    const { seq: authoritySeq, authority, book } = await inForce.at(tx, time);
    const { now } = time;
    return streams.map(({ memory: { page } }) => ({ now, authoritySeq, authority, book, person: 'clock', capacities: [], page }));
  },
  projectors,
  onStuck,
  ...(tellStuck && { tellStuck }),
});
