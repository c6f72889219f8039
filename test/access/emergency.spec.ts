/** A record is opened in an emergency: told as a story, with a clock that is stepped. */
import { inTransaction, sql } from '#platform/database';
import { BORN_ON } from '#support/canary/made-up';
import { type OfChild, Scene } from './scene.js';

let scene: Scene;
let about: OfChild;
beforeAll(async () => {
  scene = await Scene.open();
  about = scene.about('restricted');
}, 120_000);
afterAll(() => scene.api.close());

interface Move {
  readonly seen: { readonly because: string; readonly post: string };
  readonly records: readonly { readonly seq: number; readonly kind: string; readonly by: { readonly person: string } }[];
  readonly duties: readonly { readonly id: string; readonly entry: string; readonly status: string; readonly due: string }[];
}
const read = (person: string) => scene.api.get<Move>(person, `/api/moves/${about.move}`);
const REASON = 'Police have found a girl at the station and ask who she is.';
const open = (person: string, body: object) => scene.api.post(person, '/api/emergencies', { reason: REASON, ...body });

it('is refused to roles that see no child, and for a child whom nobody knows', async () => {
  for (const post of ['padmin', 'auditor', 'performance']) expect((await open(post, { child: about.child })).status).toBe(403);
  expect((await open('edt', { child: scene.about('own').move })).status).toBe(404);
  expect((await open('edt', { name: about.name, bornOn: '2012-05-05' })).status).toBe(404);
  expect((await open('edt', {})).status).toBe(400);
  expect((await open('edt', { child: about.child, move: about.move })).status).toBe(400);
});

it('opens the record to that person, and the answers say why', async () => {
  expect((await read('edt')).status).toBe(404);
  const { status, body } = await open('edt', { name: about.name, bornOn: BORN_ON });
  expect({ status, ...body }).toMatchObject({ status: 201, child: about.child, openedAt: '2026-11-16T11:00:00.000Z' });
  expect(body['openUntil']).toBe('2026-11-16T12:00:00.000Z');
  expect((await read('edt')).body.seen).toMatchObject({ because: 'break-glass', post: 'edt' });
  expect((await read('on-call')).status).toBe(404);
});

it('makes an entry on the record, with who and why', async () => {
  const entry = (await read('sw')).body.records.find(({ kind }) => kind === 'record-opened-in-emergency');
  expect(entry).toMatchObject({ by: { person: 'edt' }, content: { reason: REASON } });
});

it("tells the child's IRO and the data-protection lead at once, and no name", async () => {
  const told = await inTransaction(scene.api.test.db, (tx) =>
    sql<{ post: string; kind: string }>(
      tx,
      `select post, kind, duty from notices.inbox where move = $1 and duty like 'opened-in-emergency@%'`,
      [about.move],
    ),
  );
  expect(told.map(({ post }) => post).toSorted()).toEqual(['data-protection', 'iro']);
  expect(JSON.stringify(told)).not.toContain(about.name);
  expect(scene.api.log.join(' ')).not.toContain(about.name);
  expect(scene.api.log.join(' ')).not.toContain('Police');
});

it('is the same opening when it is asked for again under its key', async () => {
  const key = 'the-same-night';
  const first = await scene.api.post('on-call', '/api/emergencies', { reason: REASON, child: about.child }, { key });
  const again = await scene.api.post('on-call', '/api/emergencies', { reason: REASON, child: about.child }, { key });
  expect(again.body).toEqual(first.body);
});

it('ends when its hour is over, to the second', async () => {
  await scene.api.test.until('2026-11-16 11:59:59');
  expect((await read('edt')).status).toBe(200);
  await scene.api.test.until('2026-11-16 12:00');
  expect((await read('edt')).status).toBe(404);
});

const review = (look: number) => ({ look, finding: 'right', account: 'She was home within the hour.' });
const owed = async () =>
  (await read('data-protection')).body.duties.filter(({ entry, status }) => entry === 'break-glass-review' && status === 'open');

it('is reviewed by the data-protection lead, who sees the look and nothing of the child', async () => {
  const { body } = await read('data-protection');
  expect(new Set(body.records.map(({ kind }) => kind))).toEqual(new Set(['record-opened-in-emergency']));
  expect(JSON.stringify(body)).not.toContain(about.child);
  const [look] = body.records.filter(({ by }) => by.person === 'edt');
  expect(await owed()).toHaveLength(2);
  await scene.api.does('data-protection', `/api/moves/${about.move}/review-look`, review(look!.seq));
  expect(await owed()).toHaveLength(1);
});

it('is not reviewed by who opened it', async () => {
  await open('data-protection', { move: about.move });
  const own = (await read('data-protection')).body.records.findLast(({ by }) => by.person === 'data-protection')!;
  const { status, body } = await scene.api.post('data-protection', `/api/moves/${about.move}/review-look`, review(own.seq));
  expect({ status, rule: body['rule'] }).toEqual({ status: 422, rule: 'reviewed-by-another' });
});

it('calls the assistant director where nobody has reviewed it in five working days', async () => {
  const [first] = await owed();
  expect(first!.due).toBe('2026-11-23T23:59:59.000Z');
  const calls = () =>
    inTransaction(scene.api.test.db, (tx) =>
      sql<{ post: string; level: string }>(tx, `select post, level from clocks.escalation where stream = $1 and duty = $2`, [
        about.move,
        first!.id,
      ]),
    );
  await scene.api.test.until('2026-11-23 23:59');
  expect(await calls()).toEqual([]);
  await scene.api.test.until('2026-11-24 12:00');
  expect(await calls()).toEqual([{ post: 'ad', level: 'L3' }]);
});
