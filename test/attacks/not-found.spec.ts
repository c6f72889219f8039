import { rebuild } from '#apps/composition/src/rebuild';
import { Witness } from '#apps/worker/src/witness';
import { authorityCodec } from '#domain/authority/codec';
import { moveCodec } from '#domain/move/codec';
import { parseInstant } from '#domain/calendar/instant-text';
import { inTransaction } from '#platform/database';
import { countUpTo } from '#record/count';
import { AUTHORITY_STREAM } from '#domain/authority/stream';
import { verifyAll } from '#record/verify-all';
import { type Witnessed, witnessedIn } from '#record/witness';
import { testLog } from '#support/log';
import { closeScene, openScene, rowsOf, saidIn, type Scene } from './scene.js';
import { addAtTheEnd, cutAfter, keep, rechain, restore, unguarded } from './tamper.js';

/**
 * What verify cannot find, said plainly. Until a day is counted, and where the counts themselves are made anew, nothing inside the
 * database tells a whole forgery from the truth: the counts have to be kept where this superuser has no power, too. The worker's log
 * is such a place.
 */
let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
  await keep(scene.owner);
}, 30_000);
afterAll(() => closeScene(scene));
afterEach(() => restore(scene.owner));

const findings = async (witnessed: readonly Witnessed[] = []) =>
  (await verifyAll(scene.test.db, { move: moveCodec, authority: authorityCodec }, witnessed)).findings;

/** All that the worker has said by now. */
const logged = async (): Promise<string> => {
  const lines: string[] = [];
  const witness = new Witness(scene.test.db, testLog('worker', lines));
  await witness.go();
  await witness.go();
  return lines.join('');
};

it("does not find that today's last calls were cut off and the row set right; rebuild does", async () => {
  const rows = await rowsOf(scene.owner, scene.other);
  await unguarded(scene.owner, () => cutAfter(scene.owner, scene.other, rows.length - 3));
  expect(await findings()).toEqual([]);
  expect((await rebuild(scene.test.db)).differences['escalations']).toBeGreaterThan(0);
});

it('does not find an entry of today that no command has made', async () => {
  const made = { type: 'request-endorsed', family: 'case', content: {}, ledger: undefined, actor: { person: 'hos', post: 'hos' } };
  await unguarded(scene.owner, () => addAtTheEnd(scene.owner, scene.other, made));
  expect(await findings()).toEqual([]);
});

it('does not find that a command was forgotten, so that its key may be used again; the entry that it made still stands', async () => {
  await unguarded(scene.owner, () => scene.owner.query(`delete from record.command where outcome ->> 'stream' = $1`, [scene.move]));
  expect(await findings()).toEqual([]);
});

it('does not find that an old entry, its whole chain and every count since were made anew, unless the log says what was counted', async () => {
  const log = await logged();
  const witnessed = witnessedIn(log);
  expect(witnessed.map(({ day }) => day)).toEqual(['2026-11-18']);
  expect(await findings(witnessed)).toEqual([]);
  await unguarded(scene.owner, async () => {
    await rechain(scene.owner, scene.move, 3, (said) => ({ ...said, actor: { person: 'ad', post: 'ad' } }));
    for (const { seq, bytes } of (await rowsOf(scene.owner, AUTHORITY_STREAM)).filter(({ type }) => type === 'day-counted')) {
      const at = parseInstant(String(saidIn(bytes)['occurredAt']))!;
      const again = (await inTransaction(scene.test.db, (tx) => countUpTo(tx, at, at)))(at);
      await rechain(scene.owner, AUTHORITY_STREAM, seq, (said) => ({ ...said, content: { ...(said['content'] as object), ...again } }));
    }
  });
  expect(await findings()).toEqual([]);
  const what = 'the record up to the end of 2026-11-18 is not the one that was witnessed';
  expect(await findings(witnessed)).toEqual([{ stream: AUTHORITY_STREAM, what }]);
});
