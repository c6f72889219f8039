/** Proves that the record is what was written: names the first wrong entry of each stream. Changes nothing. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { parseInstant } from '#domain/calendar/instant-text';
import type { Codec } from '#domain/codec';
import { sql, type Tx } from '#platform/database';
import { digestOf, type Envelope, envelopeOf, NO_HASH } from './bytes.js';

export interface Finding {
  readonly stream: string;
  readonly seq?: number;
  readonly what: string;
}
export interface EventRow {
  readonly seq: number;
  readonly type: string;
  readonly family: string;
  readonly occurred: number;
  readonly recorded: number;
  readonly bytes: Buffer;
  readonly hash: string;
}
interface TextRow {
  readonly seq: number;
  readonly path: string;
  readonly salt: Buffer;
  readonly text: string | null;
  readonly blankedBy: number | null;
}
export interface StreamEnd {
  readonly id: string;
  readonly kind: string;
  readonly seq: number;
  readonly revision: number;
  readonly head: string;
}

const EVENTS = `
  select seq, type, family, (extract(epoch from occurred_at) * 1000)::bigint as occurred,
         (extract(epoch from recorded_at) * 1000)::bigint as recorded, bytes, encode(hash, 'hex') as hash
    from record.event where stream = $1 order by seq`;

/** The first thing that is wrong with a stream, or nothing. */
export const verifyStream = async (tx: Tx, end: StreamEnd, codec: Codec): Promise<Finding | undefined> => {
  const events = await sql<EventRow>(tx, EVENTS, [end.id]);
  const texts = await sql<TextRow>(
    tx,
    'select seq, path, salt, text, blanked_by as "blankedBy" from record.narrative where stream = $1 order by seq, path',
    [end.id],
  );
  let prev: EventRow | undefined;
  for (const event of events) {
    const what = wrongWithEvent(event, prev, end.id) ?? wrongWithTexts(event, texts, events, codec);
    if (what) return { stream: end.id, seq: event.seq, what };
    prev = event;
  }
  const what = wrongWithEnd(events, texts, end);
  return what === undefined ? undefined : { stream: end.id, what, ...(prev && { seq: prev.seq }) };
};

const wrongWithEvent = (event: EventRow, prev: EventRow | undefined, stream: string): string | undefined => {
  if (event.seq !== (prev?.seq ?? 0) + 1) return `entry ${String((prev?.seq ?? 0) + 1)} is missing`;
  if (createHash('sha256').update(event.bytes).digest('hex') !== event.hash) return 'the hash is not that of the bytes';
  const entry = parsed(event.bytes);
  if (!entry) return 'the bytes are not canonical JSON';
  if (entry.prev !== (prev?.hash ?? NO_HASH)) return 'it does not follow the entry before it';
  if (entry.stream !== stream || entry.seq !== event.seq || entry.type !== event.type || entry.family !== event.family)
    return 'the columns do not say what the bytes say';
  if (parseInstant(entry.occurredAt) !== event.occurred || parseInstant(entry.recordedAt) !== event.recorded)
    return 'the times in the columns are not those in the bytes';
  return prev && event.recorded < prev.recorded ? 'it was recorded before the entry before it' : undefined;
};

const parsed = (bytes: Buffer): Envelope | undefined => {
  try {
    const entry = envelopeOf(bytes);
    return canonicalize(entry) === bytes.toString('utf8') ? entry : undefined;
  } catch {
    return undefined;
  }
};

/** Every digest in the bytes has its text, and every text its digest; a text that is gone says which entry blanked it. */
const wrongWithTexts = (event: EventRow, texts: readonly TextRow[], events: readonly EventRow[], codec: Codec): string | undefined => {
  const own = texts.filter(({ seq }) => seq === event.seq);
  const digests = new Map(digestsIn(envelopeOf(event.bytes).content, ''));
  if (digests.size !== own.length) return 'a text is missing, or one too many';
  for (const { path, salt, text, blankedBy } of own) {
    if (!digests.has(path)) return 'a text stands where the entry has none';
    if (text !== null && digests.get(path) !== digestOf(salt, text)) return 'a text is not the one that was written';
    if (text === null && !events.some(({ seq, type }) => seq === blankedBy && type === 'text-blanked'))
      return 'a text is gone and no entry says why';
  }
  return readable(event, codec) ? undefined : 'this release cannot read it';
};

const readable = ({ type, bytes }: EventRow, codec: Codec): boolean => {
  try {
    const { version, content } = envelopeOf(bytes);
    codec.decode(type, version, content);
    return true;
  } catch {
    return false;
  }
};

function* digestsIn(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value)) yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) yield* digestsIn(inner, path === '' ? name : `${path}.${name}`);
}

const wrongWithEnd = (events: readonly EventRow[], texts: readonly TextRow[], end: StreamEnd): string | undefined => {
  const last = events.at(-1);
  if (last?.seq !== end.seq || last.hash !== end.head)
    return 'the stream does not end where its row says: a tail is cut, or a row was changed';
  if (events.filter(({ family }) => family === 'case').length !== end.revision) return 'the row counts other entries than the stream has';
  return texts.some(({ seq }) => seq > end.seq) ? 'a text belongs to no entry' : undefined;
};
