import { emptyPage, type PromisePage } from '#domain/policy/promise-page';
import type { Memory, Turn } from '#domain/turn';
import { sql, type Tx } from '#platform/database';
import { NO_HASH } from './bytes.js';
import type { Decider, FactsInTime } from './decider.js';
import { eventsOf } from './read.js';

export interface StreamRow {
  readonly id: string;
  readonly seq: number;
  /** Counts case events only: what a caller has seen (ETag). */
  readonly revision: number;
  readonly head: string;
  readonly fold_version: number;
  readonly state: string | null;
  /** What is promised, and how far the ladder had come when that was worked out; how far it has come since stands in `ladder`. */
  readonly page: string;
  readonly ladder: string | null;
  readonly stuck: number;
}

export const COLUMNS = `id, seq, revision, encode(head, 'hex') as head, fold_version, state, page, ladder, stuck`;

export const newStream = (id: string, foldVersion: number): StreamRow => ({
  id,
  seq: 0,
  revision: 0,
  head: NO_HASH,
  fold_version: foldVersion,
  state: null,
  page: JSON.stringify(emptyPage),
  ladder: null,
  stuck: 0,
});

export const readStream = async (tx: Tx, id: string, kind: string): Promise<StreamRow | undefined> =>
  (await sql<StreamRow>(tx, `select ${COLUMNS} from record.stream where id = $1 and kind = $2`, [id, kind]))[0];

export const pageOf = ({ page, ladder }: Pick<StreamRow, 'page' | 'ladder'>): PromisePage => ({
  ...(JSON.parse(page) as PromisePage),
  ...(ladder !== null && (JSON.parse(ladder) as Pick<PromisePage, 'progress' | 'struck'>)),
});

/** The columns to write: the clock leaves the larger one as it is. */
export const pageColumns = <State>({ ladderOnly, memory: { page } }: Turn<State>): { page: string | null; ladder: string | null } =>
  ladderOnly
    ? { page: null, ladder: JSON.stringify({ progress: page.progress, struck: page.struck }) }
    : { page: JSON.stringify(page), ladder: null };

/** Code that is older than the fold refuses to write: it would lose what it does not know. */
export class FoldedByNewerCode extends Error {
  constructor(id: string, written: number, ours: number) {
    super(`Stream ${id} was folded by version ${written}; this is version ${ours}. Deploy the newer release.`);
  }
}

/** What the row remembers; folded again from the events where today's fold is newer. */
export const memoryOf = async <State, Given, Facts extends FactsInTime>(
  tx: Tx,
  row: StreamRow,
  decider: Decider<State, Given, Facts>,
): Promise<Memory<State>> => {
  if (row.fold_version > decider.foldVersion) throw new FoldedByNewerCode(row.id, row.fold_version, decider.foldVersion);
  const page = pageOf(row);
  if (row.fold_version < decider.foldVersion) {
    const events = await eventsOf(tx, row.id, decider.codec);
    return { seq: row.seq, state: decider.fold(events.filter(({ family }) => family === 'case')), page };
  }
  return { seq: row.seq, state: row.state === null ? undefined : (JSON.parse(row.state) as State), page };
};

/** The folded states of streams, without a lock. */
export const statesOf = async <State, Given, Facts extends FactsInTime>(
  tx: Tx,
  { kind }: Decider<State, Given, Facts>,
  ids: readonly string[],
): Promise<{ id: string; state: State }[]> => {
  const rows = await sql<{ id: string; state: string }>(
    tx,
    'select id, state from record.stream where id = any($1::uuid[]) and kind = $2 and state is not null order by id',
    [ids, kind],
  );
  return rows.map(({ id, state }) => ({ id, state: JSON.parse(state) as State }));
};

export const allStreams = async (tx: Tx, kind: string): Promise<string[]> =>
  (await sql<{ id: string }>(tx, 'select id from record.stream where kind = $1 order by id', [kind])).map(({ id }) => id);
