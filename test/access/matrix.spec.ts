/** The table of who may see and do what (matrix.csv, written from the roles of the field), asked of the API cell by cell. */
import { readFileSync } from 'node:fs';
import { exampleOf, type OfChild, Scene } from './scene.js';
import { type Row, rowsOf, verbOf, wordFor } from './staff.js';

const ROWS = rowsOf(readFileSync('test/access/matrix.csv', 'utf8'));

let scene: Scene;
beforeAll(async () => void (scene = await Scene.open()), 120_000);
afterAll(() => scene.api.close());

/** No: as if it were not there. Never: no child at all. */
const refused = (status: number): string | undefined => (status === 404 ? 'no' : status === 403 ? 'never' : undefined);

interface Move {
  readonly child: string;
  readonly seen: { readonly parts: readonly string[] };
  readonly records: readonly { readonly kind: string }[];
}
const record = async (person: string, { move }: OfChild): Promise<string> => {
  const { status, body } = await scene.api.get<Move>(person, `/api/moves/${move}`);
  const said = refused(status);
  if (said !== undefined) return said;
  const advice = body.records.some(({ kind }) => kind === 'legal-advice-given');
  if (advice !== body.seen.parts.includes('legal')) return 'legal advice leaks';
  return wordFor(body.seen.parts);
};

interface Moves {
  readonly items: readonly { readonly id: string; readonly child: string }[];
}
const list = async (person: string, { move, child }: OfChild): Promise<string> => {
  const { status, body } = await scene.api.get<Moves>(person, '/api/moves?limit=100');
  if (status !== 200) return refused(status) ?? String(status);
  const item = body.items.find(({ id }) => id === move);
  return item === undefined ? 'no' : item.child === child ? 'name' : 'pseudonym';
};

const theChild = async (person: string, { child, name }: OfChild): Promise<string> => {
  const { status } = await scene.api.get(person, `/api/children/${child}`);
  const { body } = await scene.api.post<Moves>(person, '/api/children/search', { words: name });
  const found = status < 300 && body.items.some(({ id }) => id === child);
  return refused(status) ?? (found ? 'yes' : 'not found by name');
};

/** By a part of its name: who begins a move finds it by the whole. */
const theHome = async (person: string, { home, homeName }: OfChild): Promise<string> => {
  const { status, body } = await scene.api.post<Moves>(person, '/api/homes/search', { words: homeName.slice(1), limit: 100 });
  return refused(status) ?? (body.items.some(({ id }) => id === home) ? 'yes' : 'no');
};

const write = async (person: string, row: Row, { move }: OfChild): Promise<string> => {
  const verb = verbOf(row);
  const { status, body } = await scene.api.post(person, `/api/moves/${move}/${verb}`, exampleOf(verb));
  if (status === 403) return String(body['detail']).startsWith('Your post sees') ? 'never' : 'told no';
  return status === 409 ? 'not in this state' : (refused(status) ?? 'yes');
};

it('has a row for every role in every relation', () => {
  expect(new Set(ROWS.map(({ role }) => role)).size).toBe(25);
  expect(new Set(ROWS.map(({ relation }) => relation)).size).toBe(14);
  expect(ROWS).toHaveLength(25 * 14 - 1);
});

it.each(ROWS)('$role, $relation: list $list, record $record, child $child, home $home, write $write', async (row) => {
  const person = await scene.who(row.role, row.relation);
  const about = scene.about(row.relation, row.role);
  const is = {
    list: await list(person, about),
    record: await record(person, about),
    child: await theChild(person, about),
    home: await theHome(person, about),
    write: await write(person, row, about),
  };
  if (row.relation === 'delegated') await scene.endDelegation();
  expect(is).toEqual({ list: row.list, record: row.record, child: row.child, home: row.home, write: row.write });
  expect(scene.api.faults()).toEqual([]);
});
