/** The same table, asked of the decision alone: fast enough to be asked again and again. Prints every cell that is red. */
import { readFileSync } from 'node:fs';
import { type Asker, findsEveryHome, type Tie } from '#access/need-to-know';
import { reachOf, tieKey } from '#access/reach';
import { scopeOf } from '#access/scope';
import { sightOf } from '#access/sight';
import { capacitiesOf } from '#domain/authority/capacity';
import { type AuthorityState, emptyAuthority, type Role } from '#domain/authority/state';
import { commandNamed } from '#domain/move/commands/index';
import { aboutWhom, MORE_POSTS, POST_OF, type Row, rowsOf, TEAM_OF, verbOf, wordFor } from './staff.js';

const FIRST: Readonly<Record<string, string>> = {
  ...{ sw: 'tm', tm: 'hos', hos: 'ad', ad: 'dcs', dcs: 'chief-executive', iro: 'irom', irom: 'hsq', hsq: 'dcs' },
};
const NOW = 1_000;

const authorityFor = ({ role, relation }: Row): AuthorityState => {
  const first = Object.entries(POST_OF).map(([one, post]) => [post, one, FIRST[post] ?? 'ad'] as const);
  const posts = new Map([...MORE_POSTS, ...first, ['desk', 'monitoring-officer', 'ad'] as const].map((post) => [post[0], post]));
  const post = POST_OF[role]!;
  return {
    ...emptyAuthority,
    posts: Object.fromEntries(
      [...posts.values()].map(([id, is, above]) => [id, { id, role: is as Role, ...(id !== 'chief-executive' && { reportsTo: above }) }]),
    ),
    holdings: [
      ...[...posts.keys()].map((id) => ({ seq: 1, from: 0, post: id, person: id })),
      { seq: 2, from: 0, post: 'desk', person: 'covered' },
    ],
    covers: [
      ...(relation === 'covered' ? [{ seq: 3, from: 0, to: NOW + 1, post, person: 'covers', kind: 'cover' as const }] : []),
      ...(relation === 'cover-ended' ? [{ seq: 3, from: 0, to: NOW, post, person: 'covered', kind: 'cover' as const }] : []),
    ],
    delegations: relation === 'delegated' ? [{ seq: 4, from: 0, to: NOW + 1, fromPost: 'dcs', toPost: post }] : [],
  };
};

const personOf = ({ role, relation }: Row): string =>
  relation === 'covered' ? 'covers' : relation === 'cover-ended' ? 'covered' : POST_OF[role]!;

/** Somebody else was asked and called, and has opened it: that is no business of who asks. */
const OTHERS = [
  { kind: 'asked', post: 'somebody-else' },
  { kind: 'called', post: 'somebody-else' },
  { kind: 'told', post: 'somebody-else' },
  { kind: 'opened', post: 'somebody-else' },
] as const;

const tiesFor = (row: Row): Tie[] => {
  const about = aboutWhom(row.relation);
  const first = TEAM_OF[about] === 'a';
  const own = about === 'asked' || about === 'called' || about === 'told' ? [{ kind: about, post: POST_OF[row.role]! } as const] : [];
  // Of every opening the data-protection lead is told.
  const told = about.includes('emergency') ? [{ kind: 'told', post: 'data-protection' } as const] : [];
  const opened = about === 'emergency' || about === 'restricted-emergency' ? [{ kind: 'opened', post: personOf(row) } as const] : [];
  const waits =
    about === 'directors-request' ? [{ kind: 'waits', post: 'dcs' } as const] : [{ kind: 'waits', post: 'somebody-else' } as const];
  const flags = { restricted: about.startsWith('restricted'), current: about !== 'past' };
  const allocated = [{ kind: 'worker', post: first ? 'sw' : 'sw-b' } as const, { kind: 'iro', post: first ? 'iro' : 'iro-b' } as const];
  return [...allocated, ...OTHERS, ...own, ...told, ...opened, ...waits].map((tie) => ({ ...tie, ...flags }));
};

const cellsOf = (row: Row): Omit<Row, 'role' | 'relation'> => {
  const authority = authorityFor(row);
  const person = personOf(row);
  const asker: Asker = { authority, person, now: NOW, capacities: capacitiesOf(authority, person, NOW) };
  const ties = tiesFor(row);
  const scope = scopeOf(asker.capacities);
  const reach = reachOf(asker);
  const tied = (keys: readonly string[]): boolean => ties.some((tie) => keys.includes(tieKey(tie)));
  const sight = sightOf(asker, ties);
  const listed = tied(reach.named) ? 'name' : reach.figures || tied(reach.unnamed) ? 'pseudonym' : 'no';
  const gives = sight?.acting.some(({ role }) => commandNamed(verbOf(row))!.by.includes(role)) === true;
  return {
    list: scope.lists ? listed : 'never',
    record: scope.moves ? (sight ? wordFor([...sight.parts]) : 'no') : 'never',
    child: scope.moves ? (tied(reach.records) ? 'yes' : 'no') : 'never',
    home: scope.moves ? (findsEveryHome(asker) || tied(reach.records) ? 'yes' : 'no') : 'never',
    write: scope.moves ? (sight ? (gives ? 'yes' : 'told no') : 'no') : 'never',
  };
};

export const redCells = (csv: string): string[] =>
  rowsOf(csv).flatMap((row) => {
    const is = cellsOf(row);
    return (['list', 'record', 'child', 'home', 'write'] as const)
      .filter((cell) => is[cell] !== row[cell])
      .map((cell) => `${row.role}, ${row.relation}: ${cell} is ${is[cell]} and not ${row[cell]}`);
  });

const [, program, csv] = process.argv;
if (program?.endsWith('cells.js') && csv) for (const red of redCells(readFileSync(csv, 'utf8'))) process.stdout.write(`${red}\n`);
