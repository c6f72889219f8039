/** What each route shows of children. A route that does not stand here is answered to nobody, unless it is open to everybody. */
import type { Shown } from '#access/looks';
import { ACTS } from '#domain/authority/acts/index';
import { GIVEN_BY_PEOPLE } from '#domain/move/commands/index';

/** The moves and children in an answer. */
export type Shows = (answer: never) => Shown;

const NOTHING: Shows = () => ({ moves: [], children: [] });

const ids = (...some: readonly (string | null | undefined)[]): string[] => some.filter((id) => typeof id === 'string');

interface Item {
  readonly move: string | null;
}
interface Items<One> {
  readonly items: readonly One[];
}
const movesOf = (items: readonly Item[]): string[] => ids(...items.map(({ move }) => move));

const LIST: Shows = ({ items }: Items<Item>) => ({ moves: movesOf(items), children: [] });
const A_MOVE: Shows = ({ id }: { readonly id: string }) => ({ moves: [id], children: [] });
const WHY: Shows = ({ move }: { readonly move: string }) => ({ moves: [move], children: [] });
const MOVES: Shows = ({ items }: Items<{ readonly id: string }>) => ({ moves: items.map(({ id }) => id), children: [] });
const CHILDREN: Shows = ({ items }: Items<{ readonly id: string }>) => ({ moves: [], children: items.map(({ id }) => id) });

interface Waiting {
  readonly duties: readonly Item[];
  readonly decisions: readonly Item[];
  readonly calls: readonly Item[];
}
const WAITING: Shows = ({ duties, decisions, calls }: Waiting) => ({ moves: movesOf([...duties, ...decisions, ...calls]), children: [] });

interface Child {
  readonly id: string;
  readonly brothersAndSisters: readonly { readonly id: string }[];
  readonly moves: readonly Item[];
}
const A_CHILD: Shows = ({ id, brothersAndSisters, moves }: Child) => ({
  moves: movesOf(moves),
  children: [id, ...brothersAndSisters.map((other) => other.id)],
});

/** A command is in the record itself, with who gave it; its answer says no more than that. */
const COMMAND = NOTHING;

const STATED: Readonly<Record<string, Shows>> = {
  listMoves: MOVES,
  readMove: A_MOVE,
  readWhy: WHY,
  searchChildren: CHILDREN,
  searchHomes: NOTHING,
  searchProviders: NOTHING,
  readChild: A_CHILD,
  waiting: WAITING,
  pastItsDate: LIST,
  dueNext: LIST,
  readInbox: LIST,
  markRead: NOTHING,
  readAuthority: NOTHING,
  readPolicy: NOTHING,
  'ask-together': COMMAND,
  'correct-entry': COMMAND,
  // Says that it was opened; what is read then is logged as it is read.
  openRecordInEmergency: COMMAND,
  // Who looked, not what there was to see.
  readLooks: NOTHING,
  readLooksAtChild: NOTHING,
  'looks-page': NOTHING,
  'looks-at-child-page': NOTHING,
  // Of who is signed in, and of no child.
  session: NOTHING,
  'extend-session': NOTHING,
  'demo-clock': NOTHING,
  'step-demo-clock': NOTHING,
  'demo-mail': NOTHING,
  ...Object.fromEntries(GIVEN_BY_PEOPLE.map(({ verb }) => [verb, COMMAND])),
  ...Object.fromEntries(ACTS.map(({ verb }) => [verb, NOTHING])),
};

export const statedFor = (route: string | undefined): Shows | undefined =>
  route !== undefined && Object.hasOwn(STATED, route) ? STATED[route] : undefined;
