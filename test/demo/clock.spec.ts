import 'reflect-metadata';
import { personas, signToken } from '#apps/cli/src/demo/issuer';
import { signInBy } from '#access/sign-in';
import { More } from '#apps/server/src/api/more';
import { Rooms } from '#apps/server/src/api/rooms';
import { type DemoParts, openDemo } from '#apps/server/src/demo/open-demo';
import { createServer, type HomewardServer } from '#apps/server/src/server';
import { readConfig } from '#platform/config';
import { inTransaction } from '#platform/database';
import { testLog } from '#support/log';
import { Demonstration } from './demonstration.js';

const NOW = '2026-11-19 14:30';
const LONG = 120_000;

let demo: Demonstration;
let parts: DemoParts;
let server: HomewardServer;
let url: string;
let authorization: string;
beforeAll(async () => {
  demo = await Demonstration.open(NOW);
  const { db, house, database } = demo;
  parts = await openDemo({ db, house, config: readConfig({ HOMEWARD_MODE: 'demo', DATABASE_URL: database.appUrl }) });
  const more = new More([parts.module], parts.schemas, parts.front);
  server = await createServer({ rooms: new Rooms(db, house), issuer: parts, log: testLog('server'), more }, 0);
  url = `http://127.0.0.1:${server.port}/api/demo`;
  const director = (await personas(db))!.find(({ persona }) => persona === 'dcs')!;
  authorization = `Bearer ${await signToken(db, director)}`;
}, LONG);
afterAll(async () => {
  await server.close();
  await demo.close();
});

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}
const get = async (path: string): Promise<Answer> => {
  const response = await fetch(`${url}${path}`, { headers: { authorization } });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const step = async (body: unknown): Promise<Answer> => {
  const headers = { authorization, 'content-type': 'application/json' };
  const response = await fetch(`${url}/clock`, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('the clock of the demonstration', () => {
  it.each([
    {},
    [],
    'null',
    '"PT1H"',
    { advance: 'PT1H', to: '2026-12-28T09:00:00Z' },
    { advance: '36h' },
    { advance: 'PT' },
    { advance: 'P' },
    { advance: 'PT0H' },
    { advance: '-PT1H' },
    { advance: 'P1M' },
    { advance: 'PT1.5H' },
    { advance: 36 },
    { advance: null },
    { to: '2026-12-28' },
    { to: '2026-12-28T09:00:00' },
    { to: '2026-W53-1T09:00:00Z' },
    { to: '2026-02-30T09:00:00Z' },
    { advance: 'PT1H', faster: true },
  ])('does not understand %j', async (body) => {
    const before = await demo.rows('select count(*) from record.event');
    const { status, body: said } = await step(body);
    expect({ status, rule: said['rule'] }).toEqual({ status: 400, rule: 'validation' });
    expect(await demo.rows('select count(*) from record.event')).toEqual(before);
  });

  it.each([{ to: '2026-11-19T14:00:00Z' }, { to: '2031-12-01T00:00:00Z' }, { advance: 'P300W' }])('does not go to %j', async (body) => {
    const { status, body: said } = await step(body);
    expect({ status, rule: said['rule'] }).toEqual({ status: 422, rule: 'clock-goes-forward' });
  });

  it('fires what falls due on the way, in order and at its instant, and mails it', async () => {
    const { status, body } = await step({ advance: 'PT36H' });
    expect(status).toBe(200);
    expect(Date.parse(body['to'] as string)).toBeGreaterThanOrEqual(Date.parse(body['from'] as string) + 36 * 3_600_000);
    const raised = await demo.rows<{ entry: string; level: string; at: Date; recorded_at: Date }>(
      `select split_part(duty, '@', 1) as entry, level, at, recorded_at from clocks.escalation where recorded_at > $1 order by recorded_at, level`,
      [body['from']],
    );
    expect(body['raised']).toBe(raised.length);
    // Of an endorsed request the director is the owner: it is the post above that is called.
    expect(raised.filter(({ entry }) => entry === 'decision-made').map(({ level }) => level)).toEqual(['L3', 'L3', 'L5', 'L4']);
    for (const { at: due, recorded_at: recorded } of raised) expect(recorded.getTime() - due.getTime()).toBeLessThan(60_000);
    expect(await demo.rows('select id from record.stream where wake_at <= clock.now()')).toEqual([]);
    await demo.sendMail();
    const { body: mail } = await get('/mail?limit=100&post=ad');
    const [newest] = mail['items'] as { post: string; to: string; subject: string; body: string }[];
    expect(newest).toMatchObject({ post: 'ad', to: 'david.penhallow@brackenshire.example' });
    expect(JSON.stringify(mail)).toContain('Decision by the director or a delegate');
  });

  it('lets a second step wait for the first', async () => {
    const steps = await Promise.all([step({ advance: 'P1D' }), step({ advance: 'P1D' })]);
    // Whichever of the two the server met first.
    const [one, two] = steps
      .map(({ body }) => ({ from: Date.parse(body['from'] as string), to: Date.parse(body['to'] as string) }))
      .sort((a, b) => a.from - b.from);
    expect(two!.from).toBeGreaterThanOrEqual(one!.to);
  });

  it('does not step over what another process is holding', async () => {
    const { body: before } = await get('/clock');
    const [next] = await demo.rows<{ id: string; wake_at: Date }>(
      `select id, wake_at from record.stream where kind = 'move' order by wake_at limit 1`,
    );
    const beyond = new Date(next!.wake_at.getTime() + 60_000).toISOString();
    let stepping: Promise<Answer> | undefined;
    let meanwhile: Answer | undefined;
    await inTransaction(demo.db, async (tx) => {
      await tx.query('select from record.stream where id = $1 for update', [next!.id]);
      stepping = step({ to: beyond });
      await new Promise((resolve) => setTimeout(resolve, 500));
      meanwhile = await get('/clock');
    });
    const done = await stepping!;
    expect(Date.parse(meanwhile!.body['now'] as string)).toBeLessThan(Date.parse(beyond));
    expect(done.body['from']).not.toBe(before['now']);
    expect(Date.parse(done.body['to'] as string)).toBeGreaterThanOrEqual(Date.parse(beyond));
  });
});

describe('what else a demonstration has', () => {
  it('opens personas and keys to everybody, and nothing else', async () => {
    const statusOf = async (path: string) => (await fetch(`${url}${path}`)).status;
    expect([await statusOf('/personas'), await statusOf('/jwks.json')]).toEqual([200, 200]);
    expect([await statusOf('/clock'), await statusOf('/mail')]).toEqual([401, 401]);
    expect((await fetch(`${url}/clock`, { method: 'POST', body: '{"advance":"PT1H"}' })).status).toBe(401);
  });

  it('lists caught mail page by page, newest first', async () => {
    const { body: all } = await get('/mail?limit=100');
    const { body: first } = await get('/mail?limit=3');
    const { body: second } = await get(`/mail?limit=3&cursor=${first['next'] as string}`);
    const ids = (body: Record<string, unknown>) => (body['items'] as { id: string }[]).map(({ id }) => id);
    expect([...ids(first), ...ids(second)]).toEqual(ids(all).slice(0, 6));
    for (const bad of ['?limit=0', '?limit=101', '?cursor=x', '?unknown=1', '?limit=3&limit=4'])
      expect((await get(`/mail${bad}`)).status).toBe(400);
  });

  it('signs tokens that its own keys check, and nobody else', async () => {
    const { body } = await get('/personas');
    const all = (await personas(demo.db))!;
    expect(body['items']).toEqual(all);
    const signIn = signInBy(parts);
    const director = all.find(({ persona }) => persona === 'dcs')!;
    expect(await signIn(`Bearer ${await signToken(demo.db, director)}`)).toEqual({
      person: director.person,
      signedInAt: expect.any(Number) as number,
    });
    expect(await signIn(`Bearer ${await signToken(demo.db, director, '-1h')}`)).toMatchObject({ rule: 'unauthenticated' });
    const [key] = (await get('/jwks.json')).body['keys'] as Record<string, unknown>[];
    expect(Object.keys(key!).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  });
});

it('shows at the front what the demonstration holds and whom one may look through, and nobody’s child', async () => {
  const response = await fetch(new URL('/', url));
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const page = await response.text();
  expect(page).toMatch(/30 moves/);
  expect(page).toMatch(/Executive Director of Children&#39;s Services/);
  for (const { name } of await demo.rows<{ name: string }>('select name from children.child')) expect(page).not.toContain(name);
});
