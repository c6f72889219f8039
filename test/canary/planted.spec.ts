/** A canary test that finds nothing says little until it has been seen to find: one leak for each place, through the doors that all specs use. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { Queues } from '#platform/queues/queues';
import { KINDS, type Place } from '#support/canary/kept';
import type { Look } from '#support/canary/look';
import { madeUpChild, madeUpHome } from '#support/canary/made-up';
import { CHILD, HOME, OPENING_BY_API, TestHouse } from '#support/house';
import { testLog } from '#support/log';
import { REQUEST, TEXT } from '#support/story';
import { OwnProcess, until } from '../faults/support/processes.js';
import { Apart } from './apart.js';

const { name, bornOn } = madeUpChild(CHILD);
const surname = name.split(' ')[1]!;
const home = madeUpHome(HOME);

const byOwner = async ({ database }: TestHouse, text: string, ...params: readonly unknown[]): Promise<void> => {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query(text, [...params]).finally(() => client.end());
};

/** Once it is done, the job is gone from its table. */
const jobIsDone = async ({ database }: TestHouse, delivery: string): Promise<void> => {
  const queues = await Queues.open({ databaseUrl: database.appUrl, onError: () => undefined });
  let done = false;
  const handle = (): Promise<void> => Promise.resolve();
  await queues.startWorkers([
    { name: 'wake', handle },
    { name: 'housekeep', handle },
    { name: 'deliver', handle: () => Promise.resolve(void (done = true)) },
  ]);
  await queues.enqueue([{ job: { name: 'deliver', data: { delivery } }, key: 'a' }]);
  await until('the job is done', () => done);
  await queues.close();
};

/** Answers as a service would that knows no discretion. */
const answers = async (path: string, status: number, body: string, headers: Readonly<Record<string, string>> = {}): Promise<void> => {
  const server: Server = createServer((_, response) => response.writeHead(status, headers).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { redirect: 'manual' });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
};

const says = async (program: string, has: (one: OwnProcess) => boolean): Promise<void> => {
  const one = new OwnProcess({ args: ['--eval', `${program}; setInterval(() => 0, 1000)`], env: {} });
  await until('it has spoken', () => has(one));
  await one.kill();
};

type Leak = (test: TestHouse) => Promise<void>;
/** Redis has a spec of its own, which is left out where there is none. */
const LEAKS: Readonly<Record<Exclude<Place, 'Redis'>, readonly [kind: string, leak: Leak]>> = {
  'log line': ['name of a child', async () => testLog('server').warn('Odd.', { code: surname })],
  'error body': ['date of birth', () => answers('/', 404, JSON.stringify({ detail: `Nobody was born on ${bornOn}.` }))],
  header: ['name of a home', () => answers('/', 302, '', { location: `/homes/${encodeURIComponent(home.name)}` })],
  address: ['name of a child', () => answers(`/children?words=${name.replace(' ', '+')}`, 200, '{}')],
  'health answer': ['address of a home', () => answers('/health', 200, JSON.stringify({ oldest: home.address }))],
  outbox: [
    'name of a child',
    (test) => byOwner(test, `insert into platform.outbox (job, data) values ('deliver', $1)`, JSON.stringify({ delivery: name })),
  ],
  job: ['date of birth', (test) => jobIsDone(test, bornOn)],
  'queue table': [
    'name of a home',
    (test) =>
      byOwner(
        test,
        `insert into bullmq.event (queue, event, data, created_at_ms) values ('deliver', 'failed', $1, 0)`,
        JSON.stringify({ failedReason: `Key (name)=(${home.name}) already exists.` }),
      ),
  ],
  mail: [
    'narrative',
    (test) =>
      byOwner(
        test,
        `insert into notices.caught_mail (message_id, to_post, to_address, subject, body, sent_at) values ('1', 'sw', 'sw@example.org', 'Homeward', $1, now())`,
        `The request says:\n${TEXT}`,
      ),
  ],
  notice: [
    'name of a child',
    (test) =>
      byOwner(
        test,
        `insert into notices.inbox (batch, post, kind, duty, since, created_at) values (gen_random_uuid(), 'sw', 'told', $1, now(), now())`,
        `first-visit ${name}`,
      ),
  ],
};

const inAHouse = async (leaks: readonly Leak[]): Promise<void> => {
  const test = await TestHouse.open();
  try {
    await test.until('2026-11-16 10:00');
    const { stream } = await test.does('sw', undefined, 'open-move', OPENING_BY_API);
    await test.does('sw', stream, 'send-request', REQUEST);
    for (const leak of leaks) await leak(test);
  } finally {
    await test.close();
  }
};

let apart: Apart;
let before: Look;
let after: Look;
beforeAll(async () => {
  apart = Apart.begin();
  await inAHouse([() => answers('/api/moves', 404, '{}')]);
  before = apart.look();
  await inAHouse(Object.values(LEAKS).map(([, leak]) => leak));
  after = apart.look();
}, 60_000);
afterAll(() => apart.end());

it('finds nothing where nothing has leaked', () => {
  expect([before.found, before.tooPlain]).toEqual([[], []]);
  expect([...before.seen.keys()]).toEqual(expect.arrayContaining(['address', 'error body']));
  expect([...before.canaries.keys()].sort()).toEqual([...KINDS].sort());
});

it.each(Object.entries(LEAKS))('finds a leak: %s', (place, [kind]) => {
  expect(after.found).toContain(`${place}: ${kind} (test/canary/planted.spec.ts)`);
});

it('has found nothing beside, and repeats nothing of what it found', () => {
  expect(after.found).toHaveLength(Object.keys(LEAKS).length);
  expect(after.found.join('\n')).not.toMatch(new RegExp(`${surname}|${bornOn}|Somebody`));
});

it.each(['log', 'error'])('finds what a process said by console.%s, whatever became of it', async (how) => {
  const { seen } = apart.look();
  await says(`console.${how}(${JSON.stringify(`${name} ${how}`)})`, ({ lines, complaints }) => lines.length + complaints.length > 0);
  expect(apart.look().seen.get('log line')).toBe(seen.get('log line')! + 1);
});
