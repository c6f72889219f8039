/** Whose tables lie in which schema. */
const OWNERS: Readonly<Record<string, string>> = {
  record: 'record',
  clock: 'platform',
  platform: 'platform',
  bullmq: 'platform',
  extensions: 'platform',
  clocks: 'clocks',
  moves: 'moves',
  authority: 'authority',
  children: 'children',
  readings: 'readings',
  notices: 'notices',
  access: 'access',
  reporting: 'access',
};

/** What everybody may name: the clock, and a feature's documented views. */
const OPEN = /^(clock\.now|[a-z]+\.[a-z_]+_view)$/;

const SCHEMA = `"?(${Object.keys(OWNERS).join('|')})"?`;
const NAME = '"?([a-z_][a-z0-9_]*)"?';
const QUALIFIED = `${SCHEMA}\\s*\\.\\s*${NAME}`;

const PATTERNS = [
  // A word after which a relation or function stands. `on` alone would also meet join conditions: those go on with an operator.
  `\\b(?:from|join|into|update|table|only|truncate|using|references|function|procedure|view|sequence|type)\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?${QUALIFIED}`,
  `\\bon\\s+${QUALIFIED}(?!\\s*(?:[=<>!+*/-]|\\b(?:is|in|between|like)\\b))`,
  // The second and later names of a list: from a.b, c.d
  `,\\s*(?:lateral\\s+)?${QUALIFIED}(?=\\s+(?:as\\s+)?[a-z_]+\\s*(?:,|where|join|on|$))`,
  `\\b${QUALIFIED}\\s*\\(`,
].map((pattern) => new RegExp(pattern, 'gi'));

const IS_SQL = /\b(select|insert|update|delete|create|alter|drop|truncate|grant|revoke|from|join|call|lock|execute|copy)\b/i;
const WHOLE = new RegExp(`^${QUALIFIED}$`, 'i');

/** The tables of other features that `text`, found in `lib`, names. */
export const foreignTables = (lib: string, file: string, text: string): string[] => {
  const matches = IS_SQL.test(text) ? PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)]) : [];
  // Migrations hand bare names to helpers: grantToApp(tx, 'SELECT', 'record.event').
  const bare = file.includes('migrat') ? WHOLE.exec(text) : null;
  const names = [...matches, ...(bare ? [bare] : [])].map(([, schema = '', name = '']) => `${schema}.${name}`.toLowerCase());
  return [...new Set(names)].filter((name) => OWNERS[name.split('.')[0]!] !== lib && !OPEN.test(name));
};
