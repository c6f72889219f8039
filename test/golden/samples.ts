/**
 * A sample is a file of two lines: the exact bytes of an event as they were written when its version was current, and the schema
 * that it had then. `npm run golden` adds those that are missing; none is ever overwritten.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import canonicalize from 'canonicalize';
import type { Field, Fields } from '#domain/fields';
import { CORRECTION } from '#domain/move/correction';
import { LEDGER } from '#domain/policy/clock-records';
import type { LedgerLine } from '#domain/policy/promises';
import type { ReadyEvent } from '#domain/turn';
import { NO_HASH, write } from '#record/bytes';
import { CODECS, CORRECTED, type Kind, KINDS, schemaOf, type StreamKind } from './kinds.js';

export interface Sample {
  readonly stream: StreamKind;
  readonly type: string;
  readonly version: number;
  readonly bytes: Buffer;
  readonly schema: unknown;
}

const LIFE = 'a-life.events';
const NAME = /^(?<type>[a-z0-9-]+)\.v(?<version>\d+)\.sample$/;
const nameOf = (kind: Kind): string => path.join(kind.stream, `${kind.type}.v${CODECS[kind.stream].version(kind.type)}.sample`);

export const samplesIn = (folder: string): Sample[] =>
  (['move', 'authority'] as const).flatMap((stream) =>
    readdirSync(path.join(folder, stream))
      .toSorted()
      .map((file) => {
        const { type, version } = NAME.exec(file)!.groups!;
        const [bytes, schema] = readFileSync(path.join(folder, stream, file), 'utf8').split('\n');
        return { stream, type: type!, version: Number(version), bytes: Buffer.from(bytes!), schema: JSON.parse(schema!) as unknown };
      }),
  );

/** Writes what is not there yet, and says what that was. */
export const addMissing = (folder: string): string[] => {
  const missing = KINDS.filter((kind) => !existsSync(path.join(folder, nameOf(kind))));
  for (const kind of missing) {
    const file = path.join(folder, nameOf(kind));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${bytesOf(kind).toString()}\n${canonicalize(schemaOf(kind))!}\n`, { flag: 'wx' });
  }
  return missing.map(nameOf);
};

const HAPPENED = Date.parse('2026-11-20T10:00:00.000Z');
const MINUTE = 60_000;
const STREAM = '00000000-0000-4000-8000-000000000001';
/** A whole life of a move, as the service would have written it: the bytes of one event a line. */
export const lifeIn = (folder: string): Buffer[] =>
  readFileSync(path.join(folder, LIFE), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => Buffer.from(line));

export const addLife = (folder: string, events: readonly (ReadyEvent & { readonly recordedAt: number })[]): boolean => {
  const file = path.join(folder, LIFE);
  if (existsSync(file)) return false;
  let prev = NO_HASH;
  const lines = events.map((event) => {
    const place = { stream: STREAM, recordedAt: event.recordedAt, authoritySeq: 1, source: 'golden', prev };
    const { bytes, hash } = write(event, place, CODECS.move);
    prev = hash;
    return `${bytes.toString()}\n`;
  });
  writeFileSync(file, lines.join(''), { flag: 'wx' });
  return true;
};

/** A sample stands after the entry that opened its stream, and the one that a correction corrects. */
const CORRECTED_PLACE = 2;
const PLACE = 3;

/** As the service would write it, with every field filled in. */
const bytesOf = ({ stream, family, type, fields }: Kind): Buffer => {
  const event = {
    ...{ seq: PLACE, family, type, occurredAt: HAPPENED, content: type === CORRECTION ? correction() : full(fields) },
    ledger: full(LEDGER)['ledger'] as readonly LedgerLine[],
    actor: family === 'clock' ? { person: 'clock' } : { person: 'person-1', post: 'post-1', onBehalfOf: 'post-2' },
  };
  const place = { stream: STREAM, recordedAt: HAPPENED + MINUTE, authoritySeq: 1, source: 'golden', prev: NO_HASH };
  return write(event, place, CODECS[stream]).bytes;
};

const correction = (): Record<string, unknown> => {
  const { fields } = KINDS.find(({ type }) => type === CORRECTED)!;
  return { entry: CORRECTED_PLACE, kind: CORRECTED, why: 'Somebody wrote this', occurredAt: HAPPENED, corrected: full(fields) };
};

const full = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field)]));

const valueOf = (field: Field): unknown => {
  switch (field.kind) {
    case 'instant':
      return HAPPENED;
    case 'date':
      return '2012-05-04';
    case 'flag':
      return true;
    case 'count':
      return Math.max(field.min, 1);
    case 'code':
      return field.codes[0];
    case 'id':
      return `${field.of.replaceAll(' ', '-')}-1`;
    case 'reference':
      return 'REF-1';
    case 'narrative':
      return 'Somebody wrote this';
    case 'list':
      return [full(field.of)];
    default:
      return field satisfies never;
  }
};
