/** Every type of event that libs/domain can write, and how its content is defined today. */
import { ACTS } from '#domain/authority/acts/index';
import { AUTHORITY_CLOCK_RECORDS } from '#domain/authority/clock-records';
import { authorityCodec } from '#domain/authority/codec';
import type { Codec } from '#domain/codec';
import type { Family } from '#domain/event';
import type { Field, Fields } from '#domain/fields';
import { moveCodec } from '#domain/move/codec';
import { CORRECTION } from '#domain/move/correction';
import { RECORDS } from '#domain/move/records/index';
import { CLOCK_RECORDS, LEDGER } from '#domain/policy/clock-records';

export type StreamKind = 'move' | 'authority';
export interface Kind {
  readonly stream: StreamKind;
  readonly family: Family;
  readonly type: string;
  readonly fields: Fields;
}

export const CODECS: Readonly<Record<StreamKind, Codec>> = { move: moveCodec, authority: authorityCodec };
/** A correction has no fields of its own alone: the content that it corrects lies within. */
export const CORRECTED = 'visited';

const kinds = (stream: StreamKind, family: Family, all: readonly { readonly type: string; readonly fields: Fields }[]): Kind[] =>
  all.map(({ type, fields }) => ({ stream, family, type, fields }));
const clock = (table: Readonly<Record<string, { readonly fields: Fields }>>) =>
  Object.entries(table).map(([type, { fields }]) => ({ type, fields }));

export const KINDS: readonly Kind[] = [
  ...kinds('move', 'case', [...RECORDS.map(({ kind, fields }) => ({ type: kind, fields })), { type: CORRECTION, fields: {} }]),
  ...kinds('move', 'clock', clock(CLOCK_RECORDS)),
  ...kinds(
    'authority',
    'case',
    ACTS.map(({ kind, fields }) => ({ type: kind, fields })),
  ),
  ...kinds('authority', 'clock', clock(AUTHORITY_CLOCK_RECORDS)),
];

/** Words for people; they do not decide the bytes. */
const WORDS = ['label', 'hint', 'example', 'filled'];
const shapeOf = (field: Field): Record<string, unknown> => {
  const shape = Object.fromEntries(Object.entries(field).filter(([name]) => !WORDS.includes(name)));
  return field.kind === 'list' ? { ...shape, of: shapesOf(field.of) } : shape;
};
const shapesOf = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, shapeOf(field)]));

/** The ledger may stand in any event, so every sample has one. */
export const schemaOf = ({ fields }: Kind): Record<string, unknown> => ({ content: shapesOf(fields), ...shapesOf(LEDGER) });
