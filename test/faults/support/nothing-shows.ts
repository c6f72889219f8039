/** What must be so after any ordeal: every step fired once and none early, every answered command there once, every mail sent once. */
import { rebuild } from '#apps/composition/src/rebuild';
import { recheck } from '#apps/composition/src/recheck';
import { authorityCodec } from '#domain/authority/codec';
import { moveCodec } from '#domain/move/codec';
import { verifyAll } from '#record/verify-all';
import { wrongOnes } from './due.js';
import type { Ordeal } from './ordeal.js';

export const expectNothingToShow = async (ordeal: Ordeal): Promise<void> => {
  expect(wrongOnes(ordeal.due, await ordeal.fired())).toEqual({});
  const others = (await ordeal.fired(ordeal.visited.ids)).map(({ stream, line }) => `${stream} ${line}`);
  expect(new Set(others).size).toBe(others.length);
  expect(await early(ordeal)).toEqual([]);
  if (ordeal.people) await expectCommandsOnce(ordeal);
  const { waiting, sent, dead, caught, ids } = await ordeal.mails();
  expect({ waiting, dead, caught, ids }).toEqual({ waiting: 0, dead: 0, caught: sent, ids: sent });
  expect(sent).toBeGreaterThan(0);
  await expectSoundRecord(ordeal);
};

/** Of anything that the clock has ever done, on any stream. */
const early = (ordeal: Ordeal): Promise<object[]> =>
  ordeal.ask(`select stream, seq, type from record.event where family = 'clock' and recorded_at < occurred_at limit 5`);

/** What people were answered is what the record has, entry by entry, and it has nothing else of theirs. */
const expectCommandsOnce = async (ordeal: Ordeal): Promise<void> => {
  const { acknowledged, refused } = ordeal.people!;
  expect(refused).toEqual([]);
  const kept = await ordeal.ask<{ said: string }>(
    `select concat_ws(' ', c.key, e.type, e.stream, e.seq) as said
       from record.command c
       left join record.event e on e.stream = (c.outcome ->> 'stream')::uuid and e.seq = (c.outcome ->> 'entry')::int
      where c.key like 'people-%'`,
  );
  const answered = acknowledged.map(({ key, type, move, entry }) => `${key} ${type} ${move} ${entry}`);
  expect(kept.map(({ said }) => said).toSorted()).toEqual(answered.toSorted());
  const made = await ordeal.ask<{ type: string; n: number }>(
    `select type, count(*)::int as n from record.event
      where type in ('visited', 'move-opened') and stream <> all($1::uuid[]) group by type`,
    [ordeal.due.ids],
  );
  // Each move that is visited was opened, and visited once, before people came.
  const seeded = ordeal.visited.ids.length;
  for (const type of ['visited', 'move-opened'] as const)
    expect((made.find((one) => one.type === type)?.n ?? 0) - seeded).toBe(acknowledged.filter((one) => one.type === type).length);
};

const expectSoundRecord = async ({ test: { db } }: Ordeal): Promise<void> => {
  expect((await verifyAll(db, { move: moveCodec, authority: authorityCodec })).findings).toEqual([]);
  const { differences } = await rebuild(db);
  expect(Object.values(differences).reduce((sum, count) => sum + count, 0)).toBe(0);
  expect((await recheck(db)).disagreements).toEqual([]);
};
