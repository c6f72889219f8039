import fc from 'fast-check';
import { at, CALENDAR, local } from '#support/story';
import { asStart, dueInstant, askedOf, endOfPeriod } from './due.js';
import type { Due, Entry, Period } from './policy.js';

const due = (given: Due, anchors: Readonly<Record<string, string | number | undefined>>): string | undefined => {
  const instant = dueInstant(given, anchors, CALENDAR);
  return instant === undefined ? undefined : local(instant);
};
const period = (amount: number, unit: Period['unit'], anchor: string | readonly string[] = 'a'): Period => ({ amount, unit, anchor });

describe('a due instant', () => {
  it.each([
    ['4 h', period(4, 'h'), '2026-11-20 22:00', '2026-11-21 02:00'],
    ['7 d', period(7, 'd'), '2026-11-20 22:00', '2026-11-27 23:59:59'],
    ['0 d', period(0, 'd'), '2026-11-20 22:00', '2026-11-20 23:59:59'],
    ['1 wd', period(1, 'wd'), '2026-11-20 22:00', '2026-11-23 23:59:59'],
    ['-10 wd', period(-10, 'wd'), '2027-01-08 10:00', '2026-12-22 23:59:59'],
    ['the next working day', period(1, 'next-wd'), '2026-11-23 08:59:59', '2026-11-23 23:59:59'],
    ['3 m', period(3, 'm'), '2026-11-30 10:00', '2027-02-28 23:59:59'],
    ['before the move', period(0, 'before-move'), '2026-11-20 22:00', '2026-11-20 22:00'],
    ['its own date, with a time', period(0, 'own-date'), '2026-11-20 22:00', '2026-11-20 22:00'],
  ])('of %s', (_, given, anchor, expected) => expect(due(given, { a: at(anchor) })).toBe(expected));
  it('reckons from the start of a date, and own-date to its end', () => {
    expect(due(period(24, 'h'), { a: '2026-11-20' })).toBe('2026-11-21 00:00');
    expect(due(period(0, 'own-date'), { a: '2026-11-20' })).toBe('2026-11-20 23:59:59');
    expect(local(asStart(CALENDAR, '2027-03-28'))).toBe('2027-03-28 00:00');
  });
  it('is not there while what it counts from has not happened', () => expect(due(period(4, 'h'), {})).toBeUndefined());
  it('counts from the first anchor that exists', () => {
    const either = period(7, 'd', ['last', 'move']);
    expect(due(either, { move: at('2026-11-20 10:00') })).toBe('2026-11-27 23:59:59');
    expect(due(either, { move: at('2026-11-20 10:00'), last: at('2026-11-24 10:00') })).toBe('2026-12-01 23:59:59');
  });
  it('is not after its limit; a date as a limit ends at 23:59:59; a limit that is not known does not apply', () => {
    const limited: Due = { ...period(14, 'd'), notAfter: 'end' };
    const a = at('2026-11-16 14:00');
    expect(due(limited, { a, end: '2026-11-20' })).toBe('2026-11-20 23:59:59');
    expect(due(limited, { a, end: at('2026-11-18 12:00') })).toBe('2026-11-18 12:00');
    expect(due(limited, { a, end: '2026-12-24' })).toBe('2026-11-30 23:59:59');
    expect(due(limited, { a })).toBe('2026-11-30 23:59:59');
  });
  it('reckons notBefore first, then notAfter', () => {
    const renewal: Due = { ...period(-10, 'wd', 'expires'), notBefore: period(2, 'wd', 'made'), notAfter: 'expires' };
    expect(due(renewal, { expires: at('2026-11-24 12:00'), made: at('2026-11-20 10:00') })).toBe('2026-11-24 12:00');
    expect(due(renewal, { expires: at('2026-12-18 12:00'), made: at('2026-12-03 10:00') })).toBe('2026-12-07 23:59:59');
    expect(due({ ...period(0, 'd'), notBefore: 'move' }, { a: at('2026-11-20 10:00'), move: at('2026-11-22 09:00') })).toBe(
      '2026-11-22 09:00',
    );
  });
  it('the last alternative that holds replaces what it restates', () => {
    const [main, first, second] = [period(1, 'wd'), period(4, 'h'), period(2, 'h')];
    const entry = {
      due: main,
      alt: [
        { when: 'x', due: first },
        { when: 'y', due: second },
      ],
    } as unknown as Entry;
    expect(askedOf(entry, {}).due).toBe(main);
    expect(askedOf(entry, { facts: { x: true, y: false } }).due).toBe(first);
    expect(askedOf(entry, { facts: { x: true, y: true } }).due).toBe(second);
  });
});

describe('for all anchors', () => {
  const anchors = fc.integer({ min: at('2020-01-01 00:00'), max: at('2060-01-01 00:00') });
  const units = fc.constantFrom(...(['h', 'd', 'wd', 'm', 'before-move', 'own-date'] as const));
  it('nothing falls due before the second of its anchor, and every due instant is a whole second', () =>
    fc.assert(
      fc.property(anchors, fc.nat({ max: 60 }), units, (anchor, amount, unit) => {
        const reckoned = endOfPeriod(period(amount, unit), { a: anchor }, CALENDAR)!;
        expect(reckoned).toBeGreaterThanOrEqual(Math.floor(anchor / 1_000) * 1_000);
        expect(reckoned % 1_000).toBe(0);
      }),
    ));
  it('a later anchor never gives an earlier due instant', () =>
    fc.assert(
      fc.property(anchors, anchors, fc.nat({ max: 60 }), units, (a, b, amount, unit) => {
        const [early, later] = [Math.min(a, b), Math.max(a, b)].map((anchor) =>
          endOfPeriod(period(amount, unit), { a: anchor }, CALENDAR)!,
        );
        expect(later!).toBeGreaterThanOrEqual(early!);
      }),
    ));
  it('a limit keeps its word', () =>
    fc.assert(
      fc.property(anchors, anchors, anchors, fc.nat({ max: 60 }), (a, after, before, amount) => {
        const limits = { a, after, before };
        const given = dueInstant({ ...period(amount, 'd'), notAfter: 'after', notBefore: 'before' }, limits, CALENDAR)!;
        expect(given).toBeLessThanOrEqual(after);
        if (before <= after) expect(given).toBeGreaterThanOrEqual(Math.floor(before / 1_000) * 1_000);
      }),
    ));
});
