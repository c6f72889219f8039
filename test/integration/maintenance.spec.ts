import { explainMove } from '#apps/composition/src/explain';
import { rebuildMoves } from '#apps/composition/src/rebuild';
import { recheckMoves } from '#apps/composition/src/recheck';
import { authorityCodec } from '#domain/authority/codec';
import { moveCodec } from '#domain/move/codec';
import { inTransaction, sql } from '#platform/database';
import { verifyAll } from '#record/verify-all';
import { OPENING_BY_API, TestHouse } from '#support/house';
import { at, REASONS, TEXT } from '#support/story';

let test: TestHouse;
let move: string;
const codecs = { move: moveCodec, authority: authorityCodec };
const NOTHING = { state: 0, duties: 0, escalations: 0, list: 0, alarms: 0 };

beforeAll(async () => {
  test = await TestHouse.open('2026-11-16 09:30');
  const opened = await test.does('sw', undefined, 'open-move', OPENING_BY_API);
  move = opened.stream;
  await test.does('sw', move, 'send-request', { neededBy: at('2026-11-17 18:00'), reasons: TEXT, alternatives: TEXT, risks: TEXT });
  await test.does('hos', move, 'endorse-request', {});
  await test.until('2026-11-16 16:00');
  const { entry } = await test.does('dcs', move, 'authorise', REASONS);
  await test.until('2026-11-17 17:00');
  await test.does('sw', move, 'record-move', { previousEnded: 'emergency' });
  await test.until('2026-11-18 10:00');
  const visit = await test.does('sw', move, 'record-visit', {
    by: 'social-worker',
    announced: false,
    seen: true,
    alone: 'alone',
    safetyConcern: false,
  });
  await test.until('2026-11-24 10:00');
  await test.does('sw', move, 'file-decision', { decision: entry, cmsRef: 'CF-1', filedAt: at('2026-11-24 09:30') });
  await test.does('sw', move, 'correct-entry', {
    entry: visit.entry,
    kind: 'visited',
    why: TEXT,
    occurredAt: at('2026-11-18 08:30'),
    corrected: { by: 'social-worker', announced: true, seen: true, alone: 'alone', safetyConcern: false },
  });
  await test.until('2026-12-12 12:00');
});
afterAll(() => test.close());

it('verify finds nothing wrong', async () => {
  const { streams, entries, findings } = await verifyAll(test.db, codecs);
  expect(findings).toEqual([]);
  expect(streams).toBe(2);
  expect(entries).toBeGreaterThan(60);
});

it('rebuild finds no difference, and mends what was changed in a derived table', async () => {
  expect((await rebuildMoves(test.db)).differences).toEqual(NOTHING);
  await inTransaction(test.db, async (tx) => {
    await sql(tx, `update clocks.duty set due = due + interval '1 day' where entry = 'decision-on-file'`);
    await sql(tx, 'delete from clocks.escalation');
    await sql(tx, `update moves.move set status = 'draft'`);
  });
  const { differences } = await rebuildMoves(test.db);
  expect(differences).toMatchObject({ state: 0, duties: 2, list: 1, alarms: 0 });
  expect(differences['escalations']).toBeGreaterThan(5);
  expect((await rebuildMoves(test.db)).differences).toEqual(NOTHING);
});

it('recheck has nothing to say', async () => {
  expect((await recheckMoves(test.db)).disagreements).toEqual([]);
});

it('explain says what is owed and why that date', async () => {
  const lines = (await explainMove(test.db, move))!;
  const text = lines.join('\n');
  expect(text).toContain('the child lives there');
  expect(text).toMatch(/decision-on-file@\d+: met by entry \d+, late, due Tue 17 Nov 2026, 23:59:59/);
  expect(text).toContain('Source: our default (Birmingham letter)');
  expect(await explainMove(test.db, '00000000-0000-4000-8000-00000000dead')).toBeUndefined();
});
