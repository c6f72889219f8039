import { explainMove } from '#apps/composition/src/explain';
import { recheck } from '#apps/composition/src/recheck';
import { saveChild } from '#children/children';
import { authorityCodec } from '#domain/authority/codec';
import { moveCodec } from '#domain/move/codec';
import { commandNamed } from '#domain/move/commands/index';
import { formatInstant } from '#domain/calendar/calendar';
import { inTransaction, onConnection, sql } from '#platform/database';
import { madeUpChild } from '#support/canary/made-up';
import { verifyAll } from '#record/verify-all';
import { TestApi } from '#support/api';
import { CHILD } from '#support/house';
import { asJson, bodyOf, type Journey, type Step, Told } from './journey.js';
import { JOURNEYS } from './tales.js';

const CODECS = { move: moveCodec, authority: authorityCodec };
const LONG = 120_000;

/** A correction carries its content by the fields of what it corrects. */
const correction = ({ content }: Step, told: Told) => {
  const { entry, kind, why, occurredAt, corrected } = content as {
    entry: number;
    kind: string;
    why: string;
    occurredAt: number;
    corrected: Step['content'];
  };
  const made = told.history().find(({ seq }) => seq === entry)!;
  const fields = commandNamed('record-visit')!.record.fields;
  expect(made.type).toBe('visited');
  return { entry, kind, why, occurredAt: formatInstant(occurredAt), corrected: asJson(fields, corrected) };
};

const walk = async (api: TestApi, told: Told): Promise<string> => {
  let move = '';
  for (const step of told.steps) {
    await api.test.until(step.at);
    const body = step.verb === 'correct-entry' ? correction(step, told) : bodyOf(step);
    const answer = await api.does(step.person, move === '' ? `/api/moves/${step.verb}` : `/api/moves/${move}/${step.verb}`, body);
    move ||= answer.move;
  }
  await api.test.until(told.now);
  return move;
};

/** Entry by entry, the record is the one that was told. */
const entriesOf = (api: TestApi, move: string): Promise<{ entry: string }[]> =>
  onConnection(api.test.db, (tx) =>
    sql(
      tx,
      `select seq || ' ' || type || ' ' || to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as entry from record.event where stream = $1 order by seq`,
      [move],
    ),
  );

const callsOf = (api: TestApi, move: string): Promise<{ call: string }[]> =>
  onConnection(api.test.db, (tx) =>
    sql(
      tx,
      `select duty || ' ' || level || ' ' || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as call from clocks.escalation where stream = $1 order by seq, level`,
      [move],
    ),
  );

describe.each(JOURNEYS)('$title', ({ begins, bornOn = '2012-05-04', tell }: Journey) => {
  let api: TestApi;
  let told: Told;
  let move: string;
  beforeAll(async () => {
    told = tell(new Told().born(bornOn));
    api = await TestApi.open(begins);
    await inTransaction(api.test.db, (tx) => saveChild(tx, madeUpChild(CHILD, bornOn)));
    move = await walk(api, told);
  }, LONG);
  afterAll(() => api.close());

  it('calls those who have to be called, and nobody else', async () => {
    const calls = await callsOf(api, move);
    expect(calls.map(({ call }) => call).toSorted()).toEqual(told.raised().toSorted());
  });
  it('is on record as it was told, entry by entry', async () => {
    const entries = await entriesOf(api, move);
    expect(entries.map(({ entry }) => entry)).toEqual(
      told.events.map(({ seq, type, occurredAt }) => `${String(seq)} ${type} ${formatInstant(occurredAt)}`),
    );
  });
  it('is explained line by line', async () => {
    const lines = (await explainMove(api.test.db, move))!;
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.join('\n')).not.toMatch(/undefined|NaN|\[object/);
  });
  it('leaves verify and recheck nothing to say', async () => {
    expect((await verifyAll(api.test.db, CODECS)).findings).toEqual([]);
    expect((await recheck(api.test.db)).disagreements).toEqual([]);
  });
});
