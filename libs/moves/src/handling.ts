/** What a command on a move is decided on, and in which order it is found out. */
import type { AuthorityInForce } from '#authority/in-force';
import { lockChild } from '#children/children';
import { capacitiesOf } from '#domain/authority/capacity';
import type { GivenCommand } from '#domain/move/decide';
import type { MoveState } from '#domain/move/state';
import { refuse } from '#domain/refusal';
import { sql, type Tx } from '#platform/database';
import { type Handling, Refused, type Projector, type Request } from '#record/handle';
import type { Sweeping } from '#record/handle-many';
import { timeAndAuthority } from '#record/time';
import { type FactsOfMove, moveDecider } from './decider.js';

type MoveProjector = Projector<MoveState, FactsOfMove>;

export const moveHandling = (
  inForce: AuthorityInForce,
  projectors: readonly MoveProjector[],
): Handling<MoveState, GivenCommand, FactsOfMove> => ({
  decider: moveDecider,
  before: lockTheChild,
  gather: async (tx, request, { page }) => {
    const { now, authoritySeq } = await timeAndAuthority(tx);
    const { authority, book } = await inForce.at(tx, authoritySeq);
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
const lockTheChild = async (tx: Tx, request: Request<GivenCommand>): Promise<Request<GivenCommand>> => {
  const { content } = request.given;
  if (request.opens) return { ...request, given: { ...request.given, content: await withBirthday(tx, content) } };
  const corrected = content['corrected'] as Content | undefined;
  if (corrected?.['child'] === undefined) return request;
  return { ...request, given: { ...request.given, content: { ...content, corrected: await withBirthday(tx, corrected) } } };
};

type Content = Readonly<Record<string, unknown>>;

const withBirthday = async (tx: Tx, content: Content): Promise<Content> => {
  const { bornOn, homeIsKnown } = await lockChild(tx, content['child'] as string, content['home'] as string);
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
  inForce: AuthorityInForce,
  projectors: readonly MoveProjector[],
  onStuck: (stream: string, error: unknown) => void,
): Sweeping<MoveState, GivenCommand, FactsOfMove> => ({
  decider: moveDecider,
  gather: async (tx, streams) => {
    const { now, authoritySeq } = await timeAndAuthority(tx);
    const { authority, book } = await inForce.at(tx, authoritySeq);
    return streams.map(({ memory: { page } }) => ({ now, authoritySeq, authority, book, person: 'clock', capacities: [], page }));
  },
  projectors,
  onStuck,
});
