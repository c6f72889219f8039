/** What a command on a move is decided on, and in which order it is found out. */
import { capacitiesOf } from '#domain/authority/capacity';
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

/** What other rooms know and a move is decided on; the app brings it. */
export interface MovePorts {
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

export const moveHandling = (
  { inForce, lockChild }: MovePorts,
  projectors: readonly MoveProjector[],
): Handling<MoveState, GivenCommand, FactsOfMove> => ({
  decider: moveDecider,
  before: async (tx, request) => withTheChain(tx, await lockTheChild(lockChild)(tx, request)),
  gather: async (tx, request, { page }) => {
    const time = await timeAndAuthority(tx);
    const { seq: authoritySeq, authority, book } = await inForce.at(tx, time);
    const { now } = time;
    const otherRequest = request.opens ? await otherRequestFor(tx, request.given.content['child'] as string) : undefined;
    const person = request.caller;
    return {
      now,
      authoritySeq,
      authority,
      book,
      person,
      capacities: capacitiesOf(authority, person, now),
      page,
      ...(otherRequest && { otherRequest }),
    };
  },
  projectors,
});

/** The child's row before the move's: two requests for one child cannot pass each other. The date of birth comes from the child's own record. */
const lockTheChild =
  (lockChild: MovePorts['lockChild']) =>
  async (tx: Tx, request: Request<GivenCommand>): Promise<Request<GivenCommand>> => {
    const { content } = request.given;
    const known = async (opening: Content) =>
      withBirthday(opening, await lockChild(tx, opening['child'] as string, opening['home'] as string));
    if (request.opens) return { ...request, given: { ...request.given, content: await known(content) } };
    const corrected = content['corrected'] as Content | undefined;
    if (corrected?.['child'] === undefined) return request;
    return { ...request, given: { ...request.given, content: { ...content, corrected: await known(corrected) } } };
  };

type Content = Readonly<Record<string, unknown>>;

const withBirthday = (content: Content, { bornOn, homeIsKnown }: Awaited<ReturnType<MovePorts['lockChild']>>): Content => {
  if (bornOn === undefined) throw new Refused(refuse('child-is-known', 'There is no child of that id.', { field: 'child' }));
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
