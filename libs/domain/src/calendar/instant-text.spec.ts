import fc from 'fast-check';
import { formatInstant, parseInstant } from './instant-text.js';

const instants = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(3000, 0, 1) - 1 });

describe('instants as text', () => {
  it('are written as ISO 8601 has them, and read back', () =>
    fc.assert(
      fc.property(instants, (instant) => {
        expect(formatInstant(instant)).toBe(new Date(instant).toISOString());
        expect(parseInstant(formatInstant(instant))).toBe(instant);
      }),
      { numRuns: 2000 },
    ));

  it.each([
    ['2026-12-04T17:30:00Z', '2026-12-04T17:30:00.000Z'],
    ['2026-12-04T17:30:00.5Z', '2026-12-04T17:30:00.500Z'],
    ['2026-12-04T17:30:00.05Z', '2026-12-04T17:30:00.050Z'],
    ['2026-12-04T17:30:00.123+01:00', '2026-12-04T16:30:00.123Z'],
    ['2026-12-31T23:30:00-01:30', '2027-01-01T01:00:00.000Z'],
    ['2028-02-29T00:00:00+00:00', '2028-02-29T00:00:00.000Z'],
  ])('%s is %s', (text, expected) => expect(formatInstant(parseInstant(text)!)).toBe(expected));

  it.each([
    '2026-12-04T17:30:00',
    '2026-12-04T17:30Z',
    '2026-12-04 17:30:00Z',
    '2026-12-04t17:30:00z',
    '2026-12-04T17:30:00.Z',
    '2026-12-04T17:30:00.1234Z',
    '2026-12-04T17:30:00,5Z',
    '2026-12-04T17:30:00Z ',
    '2026-12-04T17:30:00ZZ',
    '2026-12-04T17:30:00+0100',
    '2026-12-04T17:30:00+01',
    '2026-12-04T17:30:00+24:00',
    '2026-12-04T17:30:00+01:60',
    '2026-12-04T24:00:00Z',
    '2026-12-04T23:59:60Z',
    '2026-12-04T23:60:00Z',
    '2026-02-29T00:00:00Z',
    '2026-W49-5T17:30:00Z',
    '2026-338T17:30:00.00Z',
    '+002026-12-04T17:30:00Z',
    '1899-12-31T23:59:59Z',
    '3000-01-01T00:00:00Z',
    '1900-01-01T00:00:00+01:00',
    '2999-12-31T23:59:59-01:00',
    '',
    'Z',
  ])('"%s" is none', (text) => expect(parseInstant(text)).toBeUndefined());

  it('is a reader that never throws and reads only what is a date to others too', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-:.TZ+'), maxLength: 32 }), (text) => {
        const instant = parseInstant(text);
        expect(instant === undefined || instant === Date.parse(text)).toBe(true);
      }),
      { numRuns: 2000 },
    ));

  it.each([NaN, Infinity, 0.5, Date.UTC(3000, 0, 1), Date.UTC(1900, 0, 1) - 1])('%s is not written', (instant) =>
    expect(() => formatInstant(instant)).toThrow(RangeError),
  );
});
