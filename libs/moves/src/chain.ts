/** What the stay before hands on, where stays in unregistered homes follow one another: looked up when the move is recorded. */
import { handedOn } from '#domain/move/chain';
import type { GivenCommand } from '#domain/move/decide';
import { sql, type Tx } from '#platform/database';
import type { Request } from '#record/handle';
import { statesOf } from '#record/stream-row';
import { moveDecider } from './decider.js';

type Content = Readonly<Record<string, unknown>>;

/** A move that begins a stay, or the correction of one, with what the stay before it hands on. */
export const withTheChain = async (tx: Tx, request: Request<GivenCommand>): Promise<Request<GivenCommand>> => {
  const { verb, content } = request.given;
  const filledIn = async (given: Content): Promise<Content> => ({ ...given, ...(await before(tx, request)) });
  if (verb === 'record-move' || verb === 'record-found-there')
    return { ...request, given: { ...request.given, content: await filledIn(content) } };
  if (verb !== 'correct-entry' || (content['kind'] !== 'moved' && content['kind'] !== 'found-there')) return request;
  const corrected = await filledIn((content['corrected'] ?? {}) as Content);
  return { ...request, given: { ...request.given, content: { ...content, corrected } } };
};

/** The child's stay that began last before this one. */
const PREVIOUS = `
  select m.id from moves.move m
   where m.child = coalesce($2::uuid, (select child from moves.move where id = $1)) and m.id <> $1 and m.moved_at is not null
     and m.moved_at < coalesce((select moved_at from moves.move where id = $1), 'infinity')
   order by m.moved_at desc limit 1`;

const before = async (tx: Tx, { stream, opens, given }: Request<GivenCommand>): Promise<Content> => {
  const child = opens ? given.content['child'] : null;
  const rows = await sql<{ id: string }>(tx, PREVIOUS, [stream, child]);
  const [previous] = await statesOf(
    tx,
    moveDecider,
    rows.map(({ id }) => id),
  );
  const handed = previous && handedOn(previous.state);
  return Object.fromEntries(Object.entries(handed ?? {}).filter(([, value]) => value !== undefined));
};
