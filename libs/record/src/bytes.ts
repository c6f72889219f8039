/** An event as the exact bytes that are hashed: canonical JSON (RFC 8785) that holds facts only. */
import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import { formatInstant, parseInstant } from '#domain/calendar/instant-text';
import { type Codec, decode, encode } from '#domain/codec';
import type { Actor } from '#domain/event';
import { LEDGER } from '#domain/policy/clock-records';
import type { LedgerLine } from '#domain/policy/promises';
import type { ReadyEvent } from '#domain/turn';
import type { StoredEvent } from './decider.js';

/** Of the envelope itself, not of the content. */
const ENVELOPE = 1;
export const NO_HASH = '0'.repeat(64);

export interface Written {
  readonly bytes: Buffer;
  readonly hash: string;
  readonly narratives: readonly { readonly path: string; readonly salt: Buffer; readonly text: string }[];
}
interface Place {
  readonly stream: string;
  readonly recordedAt: number;
  readonly authoritySeq: number;
  readonly source: string;
  readonly prev: string;
}

export const digestOf = (salt: Buffer, text: string): string =>
  `sha256:${createHash('sha256').update(salt).update(text, 'utf8').digest('hex')}`;

export const write = (event: ReadyEvent, place: Place, codec: Codec): Written => {
  const narratives: { path: string; salt: Buffer; text: string }[] = [];
  const onNarrative = (path: string, text: string): string => {
    const salt = randomBytes(32);
    narratives.push({ path, salt, text });
    return digestOf(salt, text);
  };
  const entry = {
    v: ENVELOPE,
    stream: place.stream,
    seq: event.seq,
    type: event.type,
    version: codec.version(event.type),
    family: event.family,
    occurredAt: formatInstant(event.occurredAt),
    recordedAt: formatInstant(place.recordedAt),
    actor: event.actor,
    source: place.source,
    authority: place.authoritySeq,
    content: codec.encode(event.type, event.content, onNarrative),
    ...(event.ledger && encode(LEDGER, { ledger: event.ledger }, refuseNarrative)),
    prev: place.prev,
  };
  const bytes = Buffer.from(canonicalize(entry)!, 'utf8');
  return { bytes, hash: createHash('sha256').update(bytes).digest('hex'), narratives };
};

const refuseNarrative = (path: string): never => {
  throw new Error(`The ledger holds no text (${path})`);
};

export interface Envelope {
  readonly stream: string;
  readonly seq: number;
  readonly type: string;
  readonly version: number;
  readonly family: 'case' | 'clock';
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actor: Actor;
  readonly content: Readonly<Record<string, never>>;
  readonly ledger?: readonly Record<string, never>[];
  readonly prev: string;
}

export const envelopeOf = (bytes: Buffer): Envelope => JSON.parse(bytes.toString('utf8')) as Envelope;

/** Old versions are lifted to today's by the codec; the bytes stay as they are. */
export const read = (bytes: Buffer, codec: Codec): StoredEvent => {
  const entry = envelopeOf(bytes);
  const { ledger = [] } = decode(LEDGER, { ledger: entry.ledger ?? [] }) as { ledger?: readonly LedgerLine[] };
  return {
    seq: entry.seq,
    type: entry.type,
    version: entry.version,
    family: entry.family,
    occurredAt: parseInstant(entry.occurredAt)!,
    recordedAt: parseInstant(entry.recordedAt)!,
    actor: entry.actor,
    content: codec.decode(entry.type, entry.version, entry.content),
    ledger,
  };
};
