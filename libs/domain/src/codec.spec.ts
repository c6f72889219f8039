import fc from 'fast-check';
import { at } from '#support/story';
import { codecOf, decode, encode, type Content } from './codec.js';
import { count, date, type Field, type Fields, instant, list, narrative, optional } from './fields.js';
import { RECORDS } from './move/records/index.js';
import { CLOCK_RECORDS, LEDGER } from './policy/clock-records.js';

const digest = (path: string): string => `sha:${path}`;
const KINDS: readonly (readonly [string, Fields])[] = [
  ...RECORDS.map(({ kind, fields }) => [kind, fields] as const),
  ...Object.entries(CLOCK_RECORDS).map(([kind, { fields }]) => [kind, fields] as const),
  ['ledger', LEDGER],
];

const valueOf = (field: Field): fc.Arbitrary<unknown> => {
  switch (field.kind) {
    case 'instant':
      return fc.integer({ min: at('1990-01-01 00:00'), max: at('2100-01-01 00:00') });
    case 'date':
      return fc.constantFrom('2012-02-29', '2026-11-20', '2099-12-31');
    case 'flag':
      return fc.boolean();
    case 'count':
      return fc.integer({ min: field.min, max: field.max });
    case 'code':
      return fc.constantFrom(...field.codes);
    case 'list':
      return fc.array(contentOf(field.of), { maxLength: 2 });
    case 'id':
    case 'reference':
    case 'narrative':
      return fc.string({ minLength: 1, maxLength: 20 });
    default:
      return field satisfies never;
  }
};
const contentOf = (fields: Fields): fc.Arbitrary<Content> => {
  const keys = Object.keys(fields);
  const required = keys.filter((name) => !fields[name]!.optional);
  const arbitraries = Object.fromEntries(keys.map((name) => [name, valueOf(fields[name]!)]));
  return fc.record<Record<string, unknown>, string>(arbitraries, { requiredKeys: required });
};

/** The same content with digests where a person wrote. */
const hidden = (fields: Fields, content: Content, path = ''): Content =>
  Object.fromEntries(
    Object.entries(content).map(([name, value]) => {
      const field = fields[name]!;
      if (field.kind === 'narrative') return [name, digest(`${path}${name}`)];
      if (field.kind !== 'list') return [name, value];
      return [name, (value as Content[]).map((item, place) => hidden(field.of, item, `${path}${name}.${place}.`))];
    }),
  );

describe.each(KINDS)('%s', (_, fields) => {
  it('comes back from the bytes as it went in, with digests where a person wrote', () =>
    fc.assert(
      fc.property(contentOf(fields), (content) => {
        const bytes = JSON.stringify(encode(fields, content, digest));
        expect(decode(fields, JSON.parse(bytes) as ReturnType<typeof encode>)).toEqual(hidden(fields, content));
      }),
      { numRuns: 20 },
    ));
});

describe('the bytes', () => {
  const FIELDS = {
    when: instant('When'),
    on: optional(date('On')),
    actions: list('Actions', { what: narrative('What'), order: count('Order', 1, 9) }),
  };
  it('hold instants as text, and nothing that a person wrote', () => {
    const told: string[] = [];
    const onNarrative = (path: string, text: string): string => {
      told.push(`${path}: ${text}`);
      return 'digest';
    };
    const content = {
      when: at('2026-11-20 10:00'),
      on: undefined,
      actions: [
        { what: 'Ring the school', order: 1 },
        { what: 'Visit', order: 2 },
      ],
    };
    expect(encode(FIELDS, content, onNarrative)).toEqual({
      when: '2026-11-20T10:00:00.000Z',
      actions: [
        { what: 'digest', order: 1 },
        { what: 'digest', order: 2 },
      ],
    });
    expect(told).toEqual(['actions.0.what: Ring the school', 'actions.1.what: Visit']);
  });
  it('hold nothing that the definition does not name', () => {
    expect(encode(FIELDS, { when: 0, actions: [], name: 'Sam' }, digest)).toEqual({ when: '1970-01-01T00:00:00.000Z', actions: [] });
    expect(decode(FIELDS, { when: '1970-01-01T00:00:00.000Z', name: 'Sam' })).toEqual({ when: 0 });
  });
  it('of old versions are lifted one version after the other', () => {
    const codec = codecOf(() => ({ c: count('C', 0, 9) }), {
      grown: [({ a, ...rest }) => ({ ...rest, b: a! }), ({ b, ...rest }) => ({ ...rest, c: b! })],
    });
    expect([codec.version('grown'), codec.version('new')]).toEqual([3, 1]);
    expect([codec.decode('grown', 1, { a: 5 }), codec.decode('grown', 2, { b: 6 }), codec.decode('grown', 3, { c: 7 })]).toEqual([
      { c: 5 },
      { c: 6 },
      { c: 7 },
    ]);
    expect(codec.encode('new', { c: 1 }, digest)).toEqual({ c: 1 });
  });
});
