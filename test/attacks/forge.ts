/** An entry as the application itself would append it, with one thing that is not as it should be. */
import type pg from 'pg';
import { bytesOf, hashOf, rowsOf, type Said, saidIn, type Scene } from './scene.js';

export interface Forgery {
  /** Other columns than the bytes say. */
  readonly columns?: Readonly<Record<string, unknown>>;
  /** Other bytes; an undefined value leaves the member out. */
  readonly said?: Said;
  readonly row?: Readonly<Record<string, unknown>>;
}

const APPEND = `
  with written as (insert into record.event (stream, seq, type, family, occurred_at, recorded_at, bytes) values ($1, $2, $3, $4, $5, $6, $7))
  update record.stream set seq = $8, revision = revision + $9, head = $10 where id = $11`;
const ALONE = 'insert into record.event (stream, seq, type, family, occurred_at, recorded_at, bytes) values ($1, $2, $3, $4, $5, $6, $7)';

const entry = async ({ owner, move }: Scene, { columns = {}, said = {} }: Forgery) => {
  const last = (await rowsOf(owner, move)).at(-1)!;
  const { rows } = await owner.query<{ now: Date }>('select clock.now() as now');
  const now = rows[0]!.now.toISOString();
  const honest = { ...saidIn(last.bytes), seq: last.seq + 1, occurredAt: now, recordedAt: now, prev: hashOf(last.bytes), content: {} };
  const bytes = bytesOf({ ...honest, type: 'time-passed', family: 'clock', actor: { person: 'clock' }, ...said });
  const row = { stream: move, seq: last.seq + 1, type: 'time-passed', family: 'clock', occurred: now, recorded: now, ...columns };
  return { bytes, seq: last.seq + 1, columns: [row.stream, row.seq, row.type, row.family, row.occurred, row.recorded, bytes] };
};

/** Together with the stream's row, as the application does it. */
export const forge = async (scene: Scene, forgery: Forgery = {}): Promise<pg.QueryResult> => {
  const { bytes, seq, columns } = await entry(scene, forgery);
  const row = { seq, cases: 0, head: Buffer.from(hashOf(bytes), 'hex'), id: scene.move, ...forgery.row };
  return scene.app.query(APPEND, [...columns, row.seq, row.cases, row.head, row.id]);
};

/** An entry that its stream knows nothing of. */
export const forgeAlone = async (scene: Scene, forgery: Forgery = {}): Promise<pg.QueryResult> =>
  scene.app.query(ALONE, (await entry(scene, forgery)).columns);
