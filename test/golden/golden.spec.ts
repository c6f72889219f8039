import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import canonicalize from 'canonicalize';
import { authorityDecider } from '#authority/decider';
import { codecOf } from '#domain/codec';
import { code, type Fields, flag, optional } from '#domain/fields';
import { nextStatus } from '#domain/move/lifecycle';
import { CORRECTION, HIDDEN } from '#domain/move/correction';
import { moveDecider } from '#moves/decider';
import { envelopeOf, read } from '#record/bytes';
import type { StoredEvent } from '#record/decider';
import { CODECS, KINDS, schemaOf } from './kinds.js';
import { addMissing, lifeIn, type Sample, samplesIn } from './samples.js';

/** What was ever written can be read for as long as records are kept, 75 years, whatever has changed in the meantime. */
const FOLDER = path.join(import.meta.dirname, 'samples');
const SAMPLES = samplesIn(FOLDER);
const NAMED = SAMPLES.map((sample) => [`${sample.stream} ${sample.type} v${sample.version}`, sample] as const);
const codecOfSample = ({ stream }: Sample) => CODECS[stream];
const stored = (sample: Sample): StoredEvent => read(sample.bytes, codecOfSample(sample));
const sampleOf = (type: string): Sample => SAMPLES.find((sample) => sample.type === type)!;

describe('every type that can be written', () => {
  it.each(KINDS.map((kind) => [`${kind.stream} ${kind.type}`, kind] as const))('%s has a sample of each version', (_, kind) => {
    const versions = SAMPLES.filter(({ stream, type }) => stream === kind.stream && type === kind.type).map(({ version }) => version);
    const current = CODECS[kind.stream].version(kind.type);
    expect(versions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: current }, (__, n) => n + 1));
  });

  // A change of what is written needs a new version: an upcaster, then `npm run golden`. Until the first release, a sample may
  // be deleted by hand and written anew.
  it.each(KINDS.map((kind) => [`${kind.stream} ${kind.type}`, kind] as const))('%s is defined as in its newest sample', (_, kind) => {
    const newest = SAMPLES.findLast(({ stream, type }) => stream === kind.stream && type === kind.type);
    expect(JSON.parse(JSON.stringify(schemaOf(kind)))).toEqual(newest?.schema);
  });

  it('and nothing else has a sample', () => {
    const known = new Set(KINDS.map(({ stream, type }) => `${stream} ${type}`));
    expect(SAMPLES.filter(({ stream, type }) => !known.has(`${stream} ${type}`))).toEqual([]);
  });
});

describe.each(NAMED)('%s', (_, sample) => {
  const envelope = envelopeOf(sample.bytes);

  it('is canonical, and says what its name says', () => {
    expect(canonicalize(envelope)).toBe(sample.bytes.toString());
    expect({ type: envelope.type, version: envelope.version }).toEqual({ type: sample.type, version: sample.version });
  });

  it('is read with every field, and would be written the same', () => {
    const codec = codecOfSample(sample);
    const { content, ledger } = stored(sample);
    expect(ledger).toHaveLength(1);
    const digest = (__: string, text: string): string => text;
    const again = codec.encode(sample.type, content, digest);
    expect(codec.decode(sample.type, codec.version(sample.type), again)).toEqual(content);
    if (sample.version === codec.version(sample.type)) expect(again).toEqual(envelope.content);
  });

  it('folds', () => {
    const event = stored(sample);
    // The sample of a hiding hides entry 1: not the one with which the record begins.
    const first = sample.type === HIDDEN ? { ...opening(), seq: 100 } : opening();
    const before = sample.stream === 'authority' || nextStatus('nothing', sample.type) ? [] : [first];
    const decider = sample.stream === 'move' ? moveDecider : authorityDecider;
    const events = [...before, ...(sample.type === CORRECTION ? [visited()] : []), event];
    expect(decider.fold(events.filter(({ family }) => family === 'case'))).toBeDefined();
  });
});

const opening = (): StoredEvent => ({ ...stored(sampleOf('move-opened')), seq: 1 });
/** What the sample of a correction corrects. */
const visited = (): StoredEvent => ({ ...stored(sampleOf('visited')), seq: 2 });

describe('a whole life', () => {
  const events = lifeIn(FOLDER).map((bytes) => read(bytes, CODECS.move));

  it('is read and folds to what was known then', () => {
    const state = moveDecider.fold(events.filter(({ family }) => family === 'case'))!;
    const { lifecycle, route, child, visits, decisions, filings, reviews, opened } = state;
    expect({ is: lifecycle.is, route, child, opened: opened.at, decisions: decisions.length, filings: Object.keys(filings) }).toEqual({
      is: 'stay-ended',
      route: 'ordinary',
      child: { id: 'child-1', turns18On: '2030-05-04' },
      opened: Date.parse('2026-11-16T10:00:00Z'),
      decisions: 1,
      filings: ['4'],
    });
    // As corrected: an hour earlier than it was first said to be.
    expect(visits.map(({ at }) => at)).toEqual([Date.parse('2026-11-18T08:00:00Z')]);
    expect(reviews.map(({ at }) => at)).toEqual([Date.parse('2026-11-25T10:00:00Z')]);
  });

  it('says what was promised and what became of it, and what the clock did', () => {
    expect(counted(events.flatMap(({ ledger }) => ledger.map(({ line }) => line)))).toEqual({ armed: 14, ended: 5, met: 9, moved: 3 });
    expect(counted(events.filter(({ family }) => family === 'clock').map(({ type }) => type))).toEqual({
      raised: 10,
      repeated: 1,
      'time-passed': 1,
    });
  });
});

const counted = (words: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(words)].toSorted().map((word) => [word, words.filter((one) => one === word).length]));

it('an old version is lifted, one step after the other, and folds like a new one', () => {
  const sample = sampleOf('visited');
  const { fields } = KINDS.find(({ type }) => type === 'visited')!;
  const { alone: _, ...others } = fields;
  const today: Fields = { ...others, aloneWith: code('Alone with', ['the-visitor', 'nobody']), lifted: flag('Lifted') };
  const codec = codecOf(() => today, {
    visited: [
      ({ alone, ...rest }) => ({ ...rest, aloneWith: alone === 'alone' ? 'the-visitor' : 'nobody' }),
      (content) => ({ ...content, lifted: true }),
    ],
  });
  const { alone, ...kept } = stored(sample).content;
  expect(alone).toBe('alone');
  const lifted = read(sample.bytes, codec);
  expect(lifted.content).toEqual({ ...kept, aloneWith: 'the-visitor', lifted: true });
  expect(codec.version('visited')).toBe(3);
  const state = moveDecider.fold([opening(), lifted]);
  expect(state).toBeDefined();
  expect({ ...state, visits: undefined }).toEqual({ ...moveDecider.fold([opening(), stored(sample)]), visits: undefined });
});

describe('the samples themselves', () => {
  const kind = KINDS.find(({ type }) => type === 'visited')!;

  it.each<readonly [string, Fields]>([
    ['one more field', { ...kind.fields, more: optional(flag('More')) }],
    ['one field less', Object.fromEntries(Object.entries(kind.fields).slice(1))],
    ['another code', { ...kind.fields, by: code('By', ['anybody']) }],
    ['another kind of value', { ...kind.fields, seen: code('Seen', ['yes', 'no']) }],
  ])('show %s', (_, fields) => {
    expect(JSON.parse(JSON.stringify(schemaOf({ ...kind, fields })))).not.toEqual(sampleOf('visited').schema);
  });

  it('are added where they are missing, and never overwritten', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-golden-'));
    const file = path.join(folder, 'move', 'visited.v1.sample');
    try {
      expect(addMissing(folder)).toHaveLength(KINDS.length);
      writeFileSync(file, 'as it was');
      rmSync(path.join(folder, 'move', 'moved.v1.sample'));
      expect(addMissing(folder)).toEqual([path.join('move', 'moved.v1.sample')]);
      expect(readFileSync(file, 'utf8')).toBe('as it was');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
