/** sqlmap finds nothing in the whole API, and the same sqlmap finds each hole that this suite has planted. Only npm run attack asks for it. */
import { EXAMPLE_IDS } from '#apps/server/src/dto/schema';
import { ACTS } from '#domain/authority/acts/index';
import type { Role } from '#domain/authority/state';
import { commandNamed } from '#domain/move/commands/index';
import { nextStatus } from '#domain/move/lifecycle';
import { TestApi } from '#support/api';
import { endorsedMove, newChild, newPost, openMove, REASONS_BY_API, requestedMove } from '#support/by-api';
import { HOME } from '#support/house';
import { POSTS } from '#support/story';
import { HOLES, USUAL_HEAD, withCanary } from './canary.js';
import { wrongLines } from './quiet.js';
import { type Asking, sqlmapOver, type Told } from './sqlmap.js';
import { describedBy, fieldsOf, type Target } from './surface.js';

const MINUTES = Number(process.env['ATTACK_MINUTES'] ?? 20);

let api: TestApi;
let told: Told;
let askings: readonly Asking[];
beforeAll(
  async () => {
    api = await TestApi.open(undefined, withCanary);
    await newPost(api, 'padmin', 'policy-administrator');
    await api.test.until('2026-11-16 10:00');
    askings = [];
    for (const target of (await describedBy(api)).filter(isTried)) askings = [...askings, await askingOf(target)];
    told = await sqlmapOver(api.url, askings, MINUTES);
  },
  (MINUTES + 2) * 60_000,
);
afterAll(() => api.close());

/** Whatever takes something. */
const isTried = ({ parameters, body }: Target): boolean =>
  parameters.length > 0 || (body !== undefined && fieldsOf(body.schema).length > 0);

/** The director where they may; else somebody who may, so that what is sent comes as far as it can. */
const whoAsks = ({ id, path }: Target): string => {
  if (path.startsWith('/api/looks')) return 'data-protection';
  const by: readonly Role[] = commandNamed(id)?.by ?? ACTS.find(({ verb }) => verb === id)?.by ?? ['dcs'];
  const other = Object.entries(POSTS).find(([, [role]]) => by.includes(role))?.[0];
  return by.includes('dcs') ? 'dcs' : (other ?? 'padmin');
};

const authorised = async (): Promise<string> => {
  const move = await endorsedMove(api);
  await api.does('dcs', `/api/moves/${move}/authorise`, REASONS_BY_API);
  return move;
};
const livedIn = async (): Promise<string> => {
  const move = await authorised();
  await api.does('sw', `/api/moves/${move}/record-move`, { previousEnded: 'emergency' });
  return move;
};
const MOVES = [
  ['living-there', livedIn],
  ['draft', () => openMove(api)],
  ['requested', () => requestedMove(api)],
  ['endorsed', () => endorsedMove(api)],
  ['authorised', authorised],
] as const;

/** A move of its own, in a state in which this can be given where there is one: what is recorded makes no other request slower. */
const moveFor = ({ id }: Target): Promise<string> => {
  const kind = commandNamed(id)?.record.kind;
  return (MOVES.find(([state]) => kind !== undefined && nextStatus(state, kind) !== undefined)?.[1] ?? livedIn)();
};

const askingOf = async (target: Target): Promise<Asking> => {
  const move = await moveFor(target);
  const ids = { [EXAMPLE_IDS.child]: await newChild(api), [EXAMPLE_IDS.home]: HOME, [EXAMPLE_IDS.move]: move, 'sw-care-2': 'sw' };
  const own = (text: string): string => Object.entries(ids).reduce((so, [from, to]) => so.replaceAll(from, to), text);
  const given = (place: string) =>
    target.parameters
      .filter((one) => one.in === place)
      .map(({ name, example }) => [name, `${encodeURIComponent(own(String(example)))}*`] as const);
  const path = given('path').reduce((so, [name, value]) => so.replace(`{${name}}`, value), target.path);
  const query = given('query').map(([name, value]) => `${name}=${value}`);
  const head = { 'Idempotency-Key': `${USUAL_HEAD['idempotency-key']}*`, 'If-Match': USUAL_HEAD['if-match'].replace('0', '0*') };
  const tried = Object.entries(head).filter(([name]) => target.parameters.some((one) => one.name === name));
  return {
    method: target.method,
    address: [path, ...(query.length > 0 ? [query.join('&')] : [])].join('?'),
    head: { Authorization: `Bearer ${await api.token(whoAsks(target))}`, ...Object.fromEntries(tried) },
    ...(target.body && { body: JSON.parse(own(JSON.stringify(target.body.example))) as object }),
  };
};

it('comes to an end in time, having tried every place', () => {
  process.stderr.write(`sqlmap: ${told.tried.length} places in ${askings.length} requests; found:\n${told.found.join('\n')}\n`);
  expect(told.isDone).toBe(true);
  expect(told.tried.length).toBeGreaterThan(askings.length * 2);
});

it.each(HOLES)('finds the hole in a %s', (place) => {
  expect(told.found.filter((line) => line.includes(`/api/canary/${place}`))).toHaveLength(1);
});

it('finds no other', () => expect(told.found.filter((line) => !line.includes('/api/canary/'))).toEqual([]));

it('leaves nothing personal in the log, and no fault but those of the holes', () => {
  const ids = new Set(
    api.log.filter((line) => line.includes('"route":"/api/canary')).map((line) => (JSON.parse(line) as { requestId: string }).requestId),
  );
  expect(api.faults().filter((line) => !ids.has((JSON.parse(line) as { requestId: string }).requestId))).toEqual([]);
  expect(wrongLines(api.log)).toEqual([]);
});
