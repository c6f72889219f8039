/** The table of who may see and do what (matrix.csv, written from the roles of the field), asked of the API cell by cell. */
import { readFileSync } from 'node:fs';
import { type OfChild, Scene, exampleOf } from './scene.js';

interface Row {
  readonly role: string;
  readonly relation: string;
  readonly list: string;
  readonly record: string;
  readonly child: string;
  readonly write: string;
}
const ROWS: readonly Row[] = readFileSync('test/access/matrix.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [role, relation, list, record, child, write] = line.split(',') as [string, string, string, string, string, string];
    return { role, relation, list, record, child, write };
  });

const PARTS: Readonly<Record<string, string>> = {
  whole: 'request the-move life oversight money iro legal incidents protection ending the-record',
  open: 'request the-move life oversight money iro incidents protection ending the-record',
  homes: 'request the-move oversight money ending',
  law: 'request the-move oversight legal ending',
  protection: 'protection',
  call: '',
};

/** A command that each role gives in some state or other; those who give none are told so. */
const VERB: Readonly<Record<string, string>> = {
  ...{ 'assistant-director': 'add-late-reason', iro: 'record-complaint', 'iro-manager': 'acknowledge-escalation' },
  ...{ dcs: 'acknowledge-escalation', 'chief-executive': 'acknowledge-escalation', 'head-of-safeguarding': 'acknowledge-escalation' },
  ...{ 'on-call-manager': 'record-serious-harm', 'commissioning-head': 'record-funding', commissioning: 'record-funding' },
  ...{ placements: 'record-funding', legal: 'give-legal-advice', 'qa-officer': 'record-restrictions-used' },
  ...{ 'nominated-officer': 'approve-out-of-area', 'challenge-reviewer': 'open-in-emergency', 'data-protection-lead': 'review-look' },
};
const verbOf = (role: string, relation: string): string =>
  relation === 'delegated' ? 'acknowledge-escalation' : (VERB[role] ?? 'record-complaint');

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
  const sorted = (words: string) => words.split(' ').toSorted().join(' ');
  const parts = body.seen.parts.toSorted().join(' ');
  const advice = body.records.some(({ kind }) => kind === 'legal-advice-given');
  if (advice !== body.seen.parts.includes('legal')) return 'legal advice leaks';
  return Object.entries(PARTS).find(([, words]) => sorted(words) === parts)?.[0] ?? parts;
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

const write = async (person: string, { role, relation }: Row, { move }: OfChild): Promise<string> => {
  const verb = verbOf(role, relation);
  const { status, body } = await scene.api.post(person, `/api/moves/${move}/${verb}`, exampleOf(verb));
  if (status === 403) return String(body['detail']).startsWith('Your post sees') ? 'never' : 'told no';
  return status === 409 ? 'not in this state' : (refused(status) ?? 'yes');
};

it('has a row for every role in every relation', () => {
  expect(new Set(ROWS.map(({ role }) => role)).size).toBe(25);
  expect(new Set(ROWS.map(({ relation }) => relation)).size).toBe(13);
  expect(ROWS).toHaveLength(25 * 13 - 1);
});

it.each(ROWS)('$role, $relation: list $list, record $record, child $child, write $write', async (row) => {
  const person = await scene.who(row.role, row.relation);
  const about = scene.about(row.relation);
  const is = {
    list: await list(person, about),
    record: await record(person, about),
    child: await theChild(person, about),
    write: await write(person, row, about),
  };
  if (row.relation === 'delegated') await scene.endDelegation();
  expect(is).toEqual({ list: row.list, record: row.record, child: row.child, write: row.write });
  expect(scene.api.faults()).toEqual([]);
});
