import { jest } from '@jest/globals';
import type { CliCommand } from '#apps/cli/src/command';
import { rebuildCommand } from '#apps/cli/src/commands/rebuild';
import { recheckCommand } from '#apps/cli/src/commands/recheck';
import { explainMove } from '#apps/composition/src/explain';
import { rebuild } from '#apps/composition/src/rebuild';
import { recheck } from '#apps/composition/src/recheck';
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
  expect((await rebuild(test.db)).differences).toEqual(NOTHING);
  await inTransaction(test.db, async (tx) => {
    await sql(tx, `update clocks.duty set due = due + interval '1 day' where entry = 'decision-on-file'`);
    await sql(tx, 'delete from clocks.escalation');
    await sql(tx, `update moves.move set status = 'draft'`);
  });
  const { differences } = await rebuild(test.db);
  expect(differences).toMatchObject({ state: 0, duties: 2, list: 1, alarms: 0 });
  expect(differences['escalations']).toBeGreaterThan(5);
  expect((await rebuild(test.db)).differences).toEqual(NOTHING);
});

it('recheck has nothing to say', async () => {
  expect((await recheck(test.db)).disagreements).toEqual([]);
});

it("the commands say what they looked at, and name what is the authority's own", async () => {
  const run = async ({ run }: CliCommand) => {
    const said: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    const code = await run([], { HOMEWARD_MODE: 'demo', DATABASE_URL: test.database.appUrl });
    write.mockRestore();
    return { code, said: said.join('') };
  };
  expect(await run(recheckCommand)).toEqual({ code: 0, said: "1 moves and the authority's own record: nothing would be otherwise.\n" });
  await inTransaction(test.db, (tx) => sql(tx, `delete from clocks.duty where id = 'weekly-list@2026-11-23'`));
  expect(await run(recheckCommand)).toEqual({
    code: 1,
    said:
      'authority weekly-list@2026-11-23: would be owed, and was never promised\n' +
      "1 moves and the authority's own record: 1 disagreements.\n",
  });
  expect(await run(rebuildCommand)).toEqual({
    code: 0,
    said: "1 moves and the authority's own record made again. Rows that differed: state 0, duties 1, escalations 0, alarms 0, list 0.\n",
  });
});

it('explain says what is owed and why that date', async () => {
  const lines = (await explainMove(test.db, move))!;
  const text = lines.join('\n');
  expect(text).toContain('the child lives there');
  expect(text).toMatch(/decision-on-file@\d+: met by entry \d+, late, due Tue 17 Nov 2026, 23:59:59/);
  expect(text).toContain('Source: our default (Birmingham letter)');
  expect(await explainMove(test.db, '00000000-0000-4000-8000-00000000dead')).toBeUndefined();
});
