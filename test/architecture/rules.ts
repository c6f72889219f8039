import type { Source } from './source.js';
import { foreignTables } from './sql.js';

export interface Violation {
  readonly rule: RuleName;
  readonly file: string;
  readonly why: string;
}

const EVERYONE = ['domain', 'platform'];

/** Which library may import which. An app may import them all. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  platform: ['domain'],
  record: EVERYONE,
  // Its projectors are the record's.
  clocks: [...EVERYONE, 'record'],
  moves: [...EVERYONE, 'record', 'clocks'],
  authority: [...EVERYONE, 'record', 'clocks'],
  children: [...EVERYONE, 'record', 'clocks'],
  readings: EVERYONE,
  notices: EVERYONE,
  access: EVERYONE,
};

/** Where an app puts itself together; nowhere else may demo code be reached from. */
const WIRING = /^apps\/.*\/(main|[a-z-]+\.module)\.ts$/;

type Rule = (source: Source, all: readonly Source[]) => string[];

/** A provider that believes everybody. */
const onlyForDemo = ({ specifier }: Source['imports'][number]): string[] => (specifier === 'oidc-provider' ? [specifier] : []);

const isTest = (file: string): boolean => file.startsWith('test/') || file.endsWith('.spec.ts');
const isDemo = (file: string): boolean => file.split('/').includes('demo');
const libOf = (file: string): string | undefined => /^libs\/([^/]+)\//.exec(file)?.[1];
const appOf = (file: string): string | undefined => /^apps\/([^/]+)\//.exec(file)?.[1];

const targets = (source: Source): string[] => source.imports.flatMap(({ target }) => target ?? []);

const RULES = {
  /** Without this, an import that the checker cannot follow would count as an innocent package. */
  'imports-resolve': ({ imports }) => imports.filter(({ resolved }) => !resolved).map(({ specifier }) => specifier),

  'domain-is-pure': ({ file, imports }) =>
    libOf(file) === 'domain' && !isTest(file)
      ? imports.filter(({ target }) => target === undefined || libOf(target) !== 'domain').map(({ specifier }) => specifier)
      : [],

  arrows: (source) => {
    const from = libOf(source.file);
    if (from === undefined) return [];
    const allowed = ARROWS[from];
    if (!allowed) return [`${from} is no library that the arrows know`];
    return targets(source).filter((target) => {
      const to = libOf(target);
      return to === undefined ? target.startsWith('apps/') : to !== from && !allowed.includes(to);
    });
  },

  'apps-stand-apart': (source, all) => {
    const from = appOf(source.file);
    const isApp = (name: string): boolean => all.some(({ file }) => file === `apps/${name}/src/main.ts`);
    if (from === undefined) return [];
    return targets(source).filter((target) => {
      const to = appOf(target);
      return to !== undefined && to !== from && isApp(to);
    });
  },

  'tests-stay-outside': (source) => (isTest(source.file) ? [] : targets(source).filter(isTest)),

  'demo-stays-inside': (source) =>
    isTest(source.file) || isDemo(source.file)
      ? []
      : [...(WIRING.test(source.file) ? [] : targets(source).filter(isDemo)), ...source.imports.flatMap(onlyForDemo)],

  'sql-names-own-tables': ({ file, strings }) => {
    const lib = libOf(file);
    return lib === undefined || isTest(file) ? [] : strings.flatMap((text) => foreignTables(lib, file, text));
  },

  'no-cycles': (source, all) => {
    const cycle = shortestCycle(source.file, all);
    return cycle && cycle[0] === [...cycle].sort()[0] ? [cycle.join(' -> ')] : [];
  },
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;
export const RULE_NAMES = Object.keys(RULES) as RuleName[];

export const check = (sources: readonly Source[]): Violation[] =>
  RULE_NAMES.flatMap((rule) => sources.flatMap((source) => RULES[rule](source, sources).map((why) => ({ rule, file: source.file, why }))));

const graphs = new WeakMap<readonly Source[], ReadonlyMap<string, readonly string[]>>();

const graphOf = (all: readonly Source[]): ReadonlyMap<string, readonly string[]> => {
  const graph = graphs.get(all) ?? new Map(all.map((source) => [source.file, targets(source)]));
  graphs.set(all, graph);
  return graph;
};

/** Type-only imports count: a circle of types is a circle of ideas. */
const shortestCycle = (start: string, all: readonly Source[]): string[] | undefined => {
  const graph = graphOf(all);
  const cameFrom = new Map<string, string>();
  for (const queue = [start]; queue.length > 0;) {
    const file = queue.shift()!;
    for (const next of graph.get(file) ?? []) {
      if (next === start) return trail(file, cameFrom, start);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      queue.push(next);
    }
  }
  return undefined;
};

const trail = (last: string, cameFrom: ReadonlyMap<string, string>, start: string): string[] => {
  const files = [last];
  while (files[0] !== start) files.unshift(cameFrom.get(files[0]!)!);
  return files;
};
