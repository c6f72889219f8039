/** How a move's events stand in the bytes. */
import { type Codec, codecOf, decode, encode } from '../codec.js';
import { count, type Fields, id, instant, narrative } from '../fields.js';
import { CLOCK_RECORDS } from '../policy/clock-records.js';
import { CORRECTION } from './correction.js';
import { recordKind } from './records/index.js';
import { UPCASTERS } from './upcasters.js';

const CORRECTED: Fields = {
  entry: count('Entry', 1, 1_000_000),
  kind: id('record kind', 'Kind'),
  why: narrative('Why it is corrected'),
  occurredAt: instant('When it happened'),
};

const fieldsOf = (type: string): Fields => {
  if (type === CORRECTION) return CORRECTED;
  const fields = recordKind(type)?.fields ?? CLOCK_RECORDS[type]?.fields;
  if (!fields) throw new Error(`No record of the kind ${type} is known`);
  return fields;
};

const plain = codecOf(fieldsOf, UPCASTERS);

/** A correction carries the corrected content by the fields of the kind that it corrects. */
export const moveCodec: Codec = {
  version: plain.version,
  encode: (type, content, onNarrative) => {
    const encoded = plain.encode(type, content, onNarrative);
    if (type !== CORRECTION) return encoded;
    const { kind, corrected } = content as { kind: string; corrected: Readonly<Record<string, unknown>> };
    return { ...encoded, corrected: encode(fieldsOf(kind), corrected, onNarrative, 'corrected.') };
  },
  decode: (type, version, encoded) => {
    const content = plain.decode(type, version, encoded);
    if (type !== CORRECTION) return content;
    return { ...content, corrected: decode(fieldsOf(content['kind'] as string), encoded['corrected'] as Record<string, never>) };
  },
};
