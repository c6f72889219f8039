/** The log of looks: who was shown which child, when, by which route and why. It is written before the answer leaves. */
import { LOOK_IN_AN_EMERGENCY } from '#domain/authority/emergency';
import type { Capacity } from '#domain/authority/capacity';
import { sql, type Tx } from '#platform/database';
import { type Asker, groundsFor, type Tie } from './need-to-know.js';
import { mayBegin } from './reach.js';
import { type Why, whyOf } from './sight.js';
import { type TiedMove, tiesOfChildren, tiesOfMoves } from './ties.js';

/** What an answer shows, by id. */
export interface Shown {
  readonly moves: readonly string[];
  readonly children: readonly string[];
}
export interface Asking {
  readonly asker: Asker;
  readonly request: string;
  readonly route: string;
}
interface Look {
  readonly child: string;
  readonly move: string | null;
  readonly why: Why;
}

/** An answer shows somebody of whom the caller need not know: it is not given. */
export class ShownWithoutNeed extends Error {
  override readonly name = 'ShownWithoutNeed';
}

const WRITE = `
  insert into access.look (person, request, route, child, move, because, role, post, how)
  select $1, $2, $3, l.* from unnest($4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[]) l`;

export const writeLooks = async (tx: Tx, { asker, request, route }: Asking, shown: Shown): Promise<void> => {
  const looks = [...(await ofMoves(tx, asker, shown.moves)), ...(await ofChildren(tx, asker, shown.children))];
  if (looks.length === 0) return;
  const column = <K extends keyof Why>(key: K) => looks.map(({ why }) => why[key]);
  await sql(tx, WRITE, [
    ...[asker.person, request, route],
    ...[looks.map(({ child }) => child), looks.map(({ move }) => move)],
    ...(['because', 'role', 'post', 'how'] as const).map(column),
  ]);
};

const ofMoves = async (tx: Tx, asker: Asker, moves: readonly string[]): Promise<Look[]> => {
  const some = [...new Set(moves)];
  const tied = some.length === 0 ? new Map<string, TiedMove>() : await tiesOfMoves(tx, some);
  return some.map((move) => {
    const { child, ties } = tied.get(move) ?? { child: '', ties: [] };
    return { child, move, why: whyShown(asker, ties) ?? without() };
  });
};

const ofChildren = async (tx: Tx, asker: Asker, children: readonly string[]): Promise<Look[]> => {
  const some = [...new Set(children)];
  const moves = some.length === 0 ? [] : [...(await tiesOfChildren(tx, some)).values()];
  return some.map((child) => {
    const own = moves.filter((move) => move.child === child).flatMap(({ ties }) => ties);
    return { child, move: null, why: (own.length === 0 ? whyUnrecorded(asker) : whyShown(asker, own)) ?? without() };
  });
};

/** By the ground that shows most. */
const whyShown = (asker: Asker, ties: readonly Tie[]): Why | undefined => {
  const [widest] = groundsFor(asker, ties).toSorted((a, b) => b.parts.size - a.parts.size);
  return widest && whyOf(widest);
};

/** Nothing is recorded of the child: whoever may begin a record finds it. */
const whyUnrecorded = (asker: Asker): Why | undefined => {
  const capacity = mayBegin(asker) ? asker.capacities.find(isSomebody) : undefined;
  return capacity && { because: 'beginning', role: capacity.role, post: capacity.onBehalfOf ?? capacity.post, how: capacity.how };
};

const isSomebody = ({ role }: Capacity): boolean => LOOK_IN_AN_EMERGENCY.includes(role);

const without = (): never => {
  throw new ShownWithoutNeed('An answer shows a child of whom the caller need not know');
};
