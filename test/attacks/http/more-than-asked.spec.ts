/** Fields that are the service's own, or everybody's prototype, sent along with every command, in every object of its body and in its address. */
import { COMMANDS } from '#domain/move/commands/index';
import { ACTS } from '#domain/authority/acts/index';
import type { Fields } from '#domain/fields';
import { onConnection, sql } from '#platform/database';
import type { TestApi } from '#support/api';
import { TYPED, wrongLines } from './quiet.js';
import { addressOf, fieldsOf, type Json, objectsIn, type Place, type Target, WHOLE, withValue } from './surface.js';
import { underAttack } from './under-attack.js';

let api: TestApi;
let move: string;
let targets: readonly Target[];
beforeAll(async () => void ({ api, move, targets } = await underAttack()), 60_000);
beforeAll(() => void (targets = targets.filter(({ isOpen }) => !isOpen)));
afterAll(() => api.close());

const filledOf = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([name, field]) => [
    ...(field.filled ? [name] : []),
    ...(field.kind === 'list' ? filledOf(field.of) : []),
  ]);
/** What the service fills in. */
const FILLED = [...COMMANDS.map(({ record }) => record.fields), ...ACTS.map(({ fields }) => fields)].flatMap(filledOf);
/** What the columns of the database are called, in its words and in JavaScript's. */
const columns = async (): Promise<string[]> => {
  const rows = await onConnection(api.test.db, (tx) =>
    sql<{ name: string }>(
      tx,
      `select distinct column_name as name from information_schema.columns
        where table_schema in (select table_schema from information_schema.tables where table_name in ('event', 'move', 'child', 'look'))`,
    ),
  );
  return rows.flatMap(({ name }) => [name, name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())]);
};
const OF_AN_ENTRY =
  'person post onBehalfOf by actor caller capacity role seq revision recordedAt replayed lifecycle scope client source verb'.split(' ');
const OF_OBJECTS = '__proto__ constructor prototype toString hasOwnProperty valueOf __defineGetter__ then toJSON'.split(' ');

const names = async (): Promise<string[]> => [...new Set([...FILLED, ...OF_AN_ENTRY, ...OF_OBJECTS, ...(await columns())])];

const COUNTS = `select (select count(*) from record.event) as events, (select count(*) from record.command) as commands,
  (select count(*) from record.narrative) as texts, (select count(*) from moves.move) as moves, (select count(*) from access.look) as looks`;
const counts = () => onConnection(api.test.db, (tx) => sql(tx, COUNTS));

/** By hand: of an object's own literal, `__proto__` is no key. */
const written = (body: unknown, at: Place, name: string): string => {
  const marked = withValue(body, [...at, 'MORE'], TYPED);
  return JSON.stringify(marked).replace('"MORE"', JSON.stringify(name));
};

const knownIn = ({ body }: Target, at: Place): Set<string> => {
  const path = at.map((part) => (typeof part === 'number' ? 0 : part)).join('.');
  const begins = path === '' ? '' : `${path}.`;
  const within = fieldsOf(body!.schema).map((field) => field.at.join('.'));
  return new Set(within.filter((one) => one.startsWith(begins)).map((one) => one.slice(begins.length).split('.')[0]!));
};

const refusedIn = async (target: Target, path: string, text: string | undefined) => {
  const reply = text === undefined ? await api.get('dcs', path) : await api.post('sw', path, text);
  const isRefused = reply.status === 400 && reply.body['rule'] === 'validation' && !JSON.stringify(reply.body).includes(TYPED);
  return isRefused ? undefined : `${target.id}: ${reply.status} ${JSON.stringify(reply.body)}`;
};

let before: unknown;
beforeEach(async () => void (before = await counts()));
afterEach(async () => {
  expect(await counts()).toEqual(before);
  expect(api.faults()).toEqual([]);
  expect(Object.hasOwn(Object.prototype, TYPED)).toBe(false);
  expect(wrongLines(api.log)).toEqual([]);
});

it('is refused by name in every object of every body', async () => {
  const all = await names();
  const wrong: string[] = [];
  let tried = 0;
  for (const target of targets.filter(({ body }) => body))
    for (const { at } of objectsIn(target.body!.example)) {
      const known = knownIn(target, at);
      // In short, a few in each and others in the next.
      const here = WHOLE ? all : Array.from({ length: 4 }, (_, n) => all[(tried + n) % all.length]!);
      for (const name of here.filter((one) => !known.has(one))) {
        const found = await refusedIn(target, addressOf(target, { path: { move } }), written(target.body!.example, at, name));
        if (found !== undefined) wrong.push(`${name} in ${at.join('.')} of ${found}`);
        tried += 1;
      }
    }
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(all.length * 2);
}, 600_000);

it('is refused in every address', async () => {
  const more = WHOLE ? await names() : ['person', '__proto__', 'constructor[prototype][x]'];
  const wrong: string[] = [];
  for (const target of targets)
    for (const name of more.filter((one) => !target.parameters.some((known) => known.in === 'query' && known.name === one))) {
      const path = addressOf(target, { path: { move }, query: { [name]: TYPED } });
      const found = await refusedIn(target, path, target.body && JSON.stringify(target.body.example));
      if (found !== undefined) wrong.push(`${name} of ${found}`);
    }
  expect(wrong).toEqual([]);
}, 600_000);

it('is sent as it is written, also where an object would swallow it', () => {
  const sent = written({ list: [{ a: 1 }] } satisfies Json, ['list', 0], '__proto__');
  expect(sent).toBe(`{"list":[{"a":1,"__proto__":"${TYPED}"}]}`);
});
