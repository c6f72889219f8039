/** Proves the lifecycle at boot: a table that is wrong stops the house instead of a child's record. */
import { COMMANDS } from './commands/index.js';
import { CORRECTION } from './correction.js';
import { type Edge, LIFECYCLE } from './lifecycle.js';
import { recordKind } from './records/index.js';

/** What is wrong with the table, in words; nothing, if it is sound. */
export const checkLifecycle = (edges: readonly Edge[] = LIFECYCLE): string[] => {
  const states = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const reached = reachable(edges);
  const made = new Set(COMMANDS.map(({ record }) => record.kind));
  const placed = new Set(edges.map(({ record }) => record));
  return [
    ...[...states].filter((state) => !reached.has(state)).map((state) => `no way leads to ${state}`),
    ...[...states].filter((state) => !edges.some(({ from }) => from === state)).map((state) => `no way leads on from ${state}`),
    ...[...placed].filter((kind) => kind !== CORRECTION && !recordKind(kind)).map((kind) => `there is no record of the kind ${kind}`),
    ...[...placed].filter((kind) => kind !== CORRECTION && !made.has(kind)).map((kind) => `no command makes ${kind}`),
    ...[...made].filter((kind) => !placed.has(kind)).map((kind) => `${kind} has no place in the lifecycle`),
    ...doubled(edges).map((way) => `two ways on: ${way}`),
  ];
};

const reachable = (edges: readonly Edge[]): Set<string> => {
  const reached = new Set<string>(['nothing']);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const { from, to } of edges) if (reached.has(from)) reached.add(to);
  }
  return reached;
};

const doubled = (edges: readonly Edge[]): string[] => {
  const ways = edges.map(({ from, record }) => `${from} ${record}`);
  return ways.filter((way, at) => ways.indexOf(way) !== at);
};
