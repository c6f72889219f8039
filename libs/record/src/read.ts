import { sql, timestamptz, type Tx } from '#platform/database';
import { read } from './bytes.js';
import type { Codec } from '#domain/codec';
import type { StoredEvent } from './decider.js';

/** The events of a stream in order, as recorded up to an instant where one is given. */
export const eventsOf = async (tx: Tx, stream: string, codec: Codec, recordedBy?: number): Promise<StoredEvent[]> => {
  const rows = await sql<{ bytes: Buffer }>(
    tx,
    'select bytes from record.event where stream = $1 and ($2::timestamptz is null or recorded_at <= $2) order by seq',
    [stream, timestamptz(recordedBy)],
  );
  return rows.map(({ bytes }) => read(bytes, codec));
};

export interface Text {
  readonly seq: number;
  readonly path: string;
  /** Absent where it was blanked. */
  readonly text: string | null;
  readonly blankedBy: number | null;
}

export const textsOf = (tx: Tx, stream: string): Promise<Text[]> =>
  sql<Text>(tx, 'select seq, path, text, blanked_by as "blankedBy" from record.narrative where stream = $1 order by seq, path', [stream]);
