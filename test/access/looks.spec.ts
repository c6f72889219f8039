/** The log of looks: whatever an answer shows of a child stands in it, counted by a parser that knows nothing of the routes. */
import { onConnection, sql } from '#platform/database';
import { Random } from '../seeds/random.js';
import { Scene } from './scene.js';
import { POST_OF } from './staff.js';

/** LOOKS=5000 npm test -- test/access/looks walks further. */
const REQUESTS = Number(process.env['LOOKS'] ?? 300);

let scene: Scene;
beforeAll(async () => void (scene = await Scene.open()), 120_000);
afterAll(() => scene.api.close());

const rows = <Row = Record<string, unknown>>(text: string, params: readonly unknown[] = []): Promise<Row[]> =>
  onConnection(scene.api.test.db, (tx) => sql<Row>(tx, text, params));

const UUIDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** By the id of a child or of a move of theirs: the child. */
const childrenById = async (): Promise<ReadonlyMap<string, string>> => {
  const known = await rows<{ id: string; child: string }>('select id, child from moves.move union all select id, id from children.child');
  return new Map(known.map(({ id, child }) => [id, child]));
};

/** Every child whose id, or whose move's id, stands anywhere in the answer. */
const shownIn = (answer: unknown, byId: ReadonlyMap<string, string>): string =>
  [...new Set((JSON.stringify(answer).match(UUIDS) ?? []).flatMap((id) => byId.get(id) ?? []))].toSorted().join(' ');

const SECOND_TEAM = ['sw-b', 'tm-b', 'hos-b', 'ad-b', 'iro-b', 'irom-b', 'hsq-b'];

const request = (random: Random): { path: string; words?: string } => {
  const about = random.pick([...scene.of.values()]);
  return random.pick([
    { path: '/api/moves?limit=100' },
    { path: `/api/moves?child=${about.child}` },
    { path: `/api/moves/${about.move}` },
    { path: `/api/moves/${about.move}?explain=true` },
    { path: `/api/moves/${about.move}/duties/request-sent%401/why` },
    { path: `/api/children/${about.child}` },
    { path: '/api/children/search', words: 'made-up' },
    { path: '/api/work/waiting' },
    { path: '/api/work/past-its-date' },
    { path: '/api/work/due-next' },
    { path: '/api/inbox' },
    { path: '/api/authority' },
    { path: '/api/homes/search', words: 'made-up' },
  ]);
};

const logged = async (after: string): Promise<string[]> => {
  const looks = await rows<{ request: string; children: string }>(
    `select request, string_agg(distinct child::text, ' ' order by child::text) as children
       from access.look where id > $1 group by request order by min(id::text)`,
    [after],
  );
  return looks.map(({ children }) => children);
};
const lastLook = async (): Promise<string> => (await rows<{ id: string }>('select id from access.look order by id desc limit 1'))[0]!.id;

it(`holds every child in every one of ${String(REQUESTS)} answers, and no other`, async () => {
  const random = new Random(20_261_116);
  const byId = await childrenById();
  await scene.api.get('sw', '/api/moves');
  const before = await lastLook();
  const shown: string[] = [];
  for (let i = 0; i < REQUESTS; i += 1) {
    const person = random.pick([...Object.values(POST_OF), ...SECOND_TEAM, 'covers-tm', 'covers-iro', 'covered-sw']);
    const { path, words } = request(random);
    const { status, body } = words === undefined ? await scene.api.get(person, path) : await scene.api.post(person, path, { words });
    const children = shownIn(body, byId);
    if (status >= 400) expect(children).toBe('');
    if (children !== '') shown.push(children);
  }
  expect(shown.length).toBeGreaterThan(REQUESTS / 5);
  expect(await logged(before)).toEqual(shown);
  expect(scene.api.faults()).toEqual([]);
}, 600_000);

it('says who, in which post, and whether by cover', async () => {
  const { move, child } = scene.about('own');
  await scene.api.get('covers-tm', `/api/moves/${move}`);
  const [look] = await rows('select person, child, move, route, because, role, post, how from access.look order by id desc limit 1');
  const said = { person: 'covers-tm', child, move, route: 'readMove', because: 'line', role: 'team-manager', post: 'tm', how: 'cover' };
  expect(look).toEqual(said);
});

it('can be added to and never changed', async () => {
  for (const change of [`update access.look set person = 'x'`, 'delete from access.look', 'truncate access.look'])
    await expect(rows(change)).rejects.toThrow('permission denied');
});

it('holds back the answer where it cannot be written', async () => {
  const { move } = scene.about('own');
  const client = await scene.asOwner();
  await client.query('revoke insert on access.look from homeward_app');
  const { status, body } = await scene.api.get('sw', `/api/moves/${move}`);
  await client.query('grant insert on access.look to homeward_app');
  for (const change of [`update access.look set person = 'x'`, 'delete from access.look', 'truncate access.look'])
    await expect(client.query(change)).rejects.toThrow('append-only');
  await client.end();
  expect(status).toBe(500);
  expect(JSON.stringify(body)).not.toContain(move);
  scene.api.log.length = 0;
});

interface Looks {
  readonly items: readonly Readonly<Record<string, string | null>>[];
  readonly next: string | null;
}

it('is read by the data-protection lead alone: by child, by person, by day, page by page', async () => {
  const { child } = scene.about('own');
  const looks = (query: string) => scene.api.get<Looks>('data-protection', `/api/looks?${query}`);
  expect((await scene.api.get('dcs', '/api/looks')).status).toBe(403);
  expect(new Set((await looks(`child=${child}`)).body.items.map((look) => look['child']))).toEqual(new Set([child]));
  expect(new Set((await looks('person=covers-tm')).body.items.map(({ person }) => person))).toEqual(new Set(['covers-tm']));
  expect((await looks('day=2026-11-15')).body.items).toEqual([]);
  expect((await looks('day=2026-11-16')).body.items.length).toBeGreaterThan(0);
  expect((await looks('day=1066-10-14')).status).toBe(400);
  const first = (await looks('limit=2')).body;
  const second = (await looks(`limit=2&cursor=${first.next!}`)).body;
  const all = (await looks('limit=4')).body;
  expect([...first.items, ...second.items]).toEqual(all.items);
});

it('can be given to the child: posts in words, no names unless they are asked for', async () => {
  const { child } = scene.about('emergency');
  const told = (query = '') => scene.api.get<Looks>('data-protection', `/api/looks/${child}?limit=100${query}`);
  await scene.api.get('sw', `/api/moves/${scene.about('emergency').move}`);
  const { body } = await told();
  expect(body.items[0]).toMatchObject({ when: 'Mon 16 Nov 2026, 11:00', who: 'sw', name: null, what: 'your record' });
  expect(body.items[0]!['why']).toMatch(/opened your record in an emergency/);
  expect(JSON.stringify(body)).not.toMatch(/Person|readMove|break-glass|listMoves/);
  expect((await told('&names=true')).body.items[0]).toMatchObject({ name: 'Person sw' });
});
