import {
  atLocal,
  dayIndexOfDate,
  explainReckoning,
  formatInstant,
  formatLocal,
  OutsideCalendar,
  ownDate,
  parseLocal,
  reckon,
  startOfDay,
  type Unit,
} from '#domain/calendar/calendar';
import { compileCalendar } from './compile.js';
import { ENGLAND_AND_WALES } from './england-and-wales.js';

const cal = compileCalendar(ENGLAND_AND_WALES);
const at = (text: string): number => parseLocal(cal, text)!;
const due = (amount: number, unit: Unit, anchor: string): string => formatLocal(cal, reckon(cal, { amount, unit }, at(anchor)));

describe('reckon', () => {
  it.each<[number, Unit, string, string]>([
    // elapsed hours
    [0, 'h', '2026-12-04 17:30:12', 'Fri 4 Dec 2026, 17:30:12'],
    [24, 'h', '2026-12-04 17:30', 'Sat 5 Dec 2026, 17:30'],
    [24, 'h', '2026-03-28 12:00', 'Sun 29 Mar 2026, 13:00'],
    [24, 'h', '2026-10-24 12:00', 'Sun 25 Oct 2026, 11:00'],
    [24, 'h', '2027-03-27 12:00', 'Sun 28 Mar 2027, 13:00'],
    [24, 'h', '2027-10-30 12:00', 'Sun 31 Oct 2027, 11:00'],
    [-2, 'h', '2026-12-04 01:30', 'Thu 3 Dec 2026, 23:30'],
    // calendar days
    [0, 'd', '2026-12-04 17:30', 'Fri 4 Dec 2026, 23:59:59'],
    [1, 'd', '2026-03-28 00:00', 'Sun 29 Mar 2026, 23:59:59'],
    [1, 'd', '2026-10-24 23:59:59', 'Sun 25 Oct 2026, 23:59:59'],
    [14, 'd', '2026-12-25 08:00', 'Fri 8 Jan 2027, 23:59:59'],
    // working days
    [0, 'wd', '2026-12-26 10:00', 'Sat 26 Dec 2026, 23:59:59'],
    [1, 'wd', '2026-12-24 16:00', 'Tue 29 Dec 2026, 23:59:59'],
    [1, 'wd', '2027-12-24 16:00', 'Wed 29 Dec 2027, 23:59:59'],
    [1, 'wd', '2026-04-02 10:00', 'Tue 7 Apr 2026, 23:59:59'],
    [5, 'wd', '2026-04-02 10:00', 'Mon 13 Apr 2026, 23:59:59'],
    [1, 'wd', '2026-12-04 23:30', 'Mon 7 Dec 2026, 23:59:59'],
    [1, 'wd', '2026-12-05 00:00', 'Mon 7 Dec 2026, 23:59:59'],
    [1, 'wd', '2026-12-06 23:59:59', 'Mon 7 Dec 2026, 23:59:59'],
    [1, 'wd', '2026-12-07 00:00', 'Tue 8 Dec 2026, 23:59:59'],
    [-1, 'wd', '2026-12-29 10:00', 'Thu 24 Dec 2026, 23:59:59'],
    [-1, 'wd', '2026-12-26 10:00', 'Thu 24 Dec 2026, 23:59:59'],
    [-3, 'wd', '2026-04-07 10:00', 'Tue 31 Mar 2026, 23:59:59'],
    [-2, 'wd', '2026-12-06 10:00', 'Thu 3 Dec 2026, 23:59:59'],
    // the next working day
    [1, 'next-wd', '2026-12-04 08:59:59', 'Fri 4 Dec 2026, 23:59:59'],
    [1, 'next-wd', '2026-12-04 09:00:00', 'Mon 7 Dec 2026, 23:59:59'],
    [1, 'next-wd', '2026-12-04 23:00', 'Mon 7 Dec 2026, 23:59:59'],
    [1, 'next-wd', '2026-12-05 03:00', 'Mon 7 Dec 2026, 23:59:59'],
    [1, 'next-wd', '2026-12-07 00:00', 'Mon 7 Dec 2026, 23:59:59'],
    [1, 'next-wd', '2026-12-25 08:00', 'Tue 29 Dec 2026, 23:59:59'],
    [1, 'next-wd', '2026-03-30 08:59:59', 'Mon 30 Mar 2026, 23:59:59'],
    // months
    [1, 'm', '2026-01-31 10:00', 'Sat 28 Feb 2026, 23:59:59'],
    [1, 'm', '2028-01-31 10:00', 'Tue 29 Feb 2028, 23:59:59'],
    [12, 'm', '2028-02-29 10:00', 'Wed 28 Feb 2029, 23:59:59'],
    [3, 'm', '2026-11-30 10:00', 'Sun 28 Feb 2027, 23:59:59'],
    [6, 'm', '2026-09-15 10:00', 'Mon 15 Mar 2027, 23:59:59'],
    [-1, 'm', '2026-03-31 10:00', 'Sat 28 Feb 2026, 23:59:59'],
    [0, 'm', '2026-03-31 10:00', 'Tue 31 Mar 2026, 23:59:59'],
  ])('%i %s after %s is %s', (amount, unit, anchor, expected) => expect(due(amount, unit, anchor)).toBe(expected));

  it('cuts the anchor to the second first', () => {
    expect(reckon(cal, { amount: 2, unit: 'h' }, at('2026-12-04 17:30:12') + 999)).toBe(at('2026-12-04 19:30:12'));
    expect(reckon(cal, { amount: 1, unit: 'next-wd' }, at('2026-12-04 08:59:59') + 999)).toBe(at('2026-12-04 23:59:59'));
  });

  it('knows next-wd only once', () => expect(() => due(2, 'next-wd', '2026-12-04 10:00')).toThrow(RangeError));

  it('throws beyond the table', () => {
    expect(() => due(1, 'wd', '2100-12-31 10:00')).toThrow(OutsideCalendar);
    expect(() => due(-1, 'wd', '1990-01-01 10:00')).toThrow(OutsideCalendar);
    expect(() => due(1, 'd', '2100-12-31 10:00')).toThrow(OutsideCalendar);
    expect(() => due(1, 'm', '2100-12-31 10:00')).toThrow(OutsideCalendar);
    expect(() => ownDate(cal, '1989-12-31')).toThrow(OutsideCalendar);
  });

  it('ends an own date at its last second', () => {
    expect(formatInstant(ownDate(cal, '2026-10-25'))).toBe('2026-10-25T23:59:59.000Z');
    expect(formatInstant(ownDate(cal, '2026-03-29'))).toBe('2026-03-29T22:59:59.000Z');
  });
});

describe('local times at the changes of the clocks', () => {
  const local = (date: string, hour: number, minute: number, second?: boolean): string =>
    formatInstant(atLocal(cal, dayIndexOfDate(cal, date), hour, minute, 0, second === undefined ? undefined : { second }));

  it.each([
    ['2026-03-29', 0, 59, '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', 1, 30, '2026-03-29T01:30:00.000Z'], // does not exist: 02:30 British Summer Time
    ['2026-03-29', 2, 0, '2026-03-29T01:00:00.000Z'],
    ['2027-03-28', 1, 0, '2027-03-28T01:00:00.000Z'],
    ['2027-03-28', 9, 0, '2027-03-28T08:00:00.000Z'],
    ['2026-10-25', 0, 30, '2026-10-24T23:30:00.000Z'],
    ['2026-10-25', 1, 30, '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', 2, 0, '2026-10-25T02:00:00.000Z'],
    ['2027-10-31', 9, 0, '2027-10-31T09:00:00.000Z'],
  ])('%s %i:%i is %s', (date, hour, minute, expected) => expect(local(date, hour, minute)).toBe(expected));

  it('take the second of two if the record says so, and only there', () => {
    expect(local('2026-10-25', 1, 30, true)).toBe('2026-10-25T01:30:00.000Z');
    expect(local('2026-10-25', 0, 59, true)).toBe('2026-10-24T23:59:00.000Z');
    expect(local('2026-10-25', 2, 0, true)).toBe('2026-10-25T02:00:00.000Z');
    expect(local('2026-10-25', 1, 0, true)).toBe('2026-10-25T01:00:00.000Z');
  });

  it('are told apart in words', () => {
    expect(formatLocal(cal, Date.UTC(2026, 9, 25, 0, 30))).toBe('Sun 25 Oct 2026, 01:30 BST');
    expect(formatLocal(cal, Date.UTC(2026, 9, 25, 1, 30))).toBe('Sun 25 Oct 2026, 01:30 GMT');
    expect(formatLocal(cal, Date.UTC(2026, 9, 25, 2, 30))).toBe('Sun 25 Oct 2026, 02:30');
    expect(formatLocal(cal, startOfDay(cal, dayIndexOfDate(cal, '2026-06-01')))).toBe('Mon 1 Jun 2026, 00:00');
  });

  it.each([
    '2026-12-04',
    '2026-12-04 24:00',
    '2026-12-04 17.30',
    '2026-02-30 10:00',
    '2026-12-04 17:3a',
    '2026-12-04 17:30:60',
    '2026-12-04_17:30',
  ])('are not read from %s', (text) => expect(parseLocal(cal, text)).toBeUndefined());
});

describe('explainReckoning', () => {
  const explain = (amount: number, unit: Unit, anchor: string): string[] => explainReckoning(cal, { amount, unit }, at(anchor));

  it('names every day that was skipped', () => {
    expect(explain(1, 'wd', '2026-12-24 16:00')).toEqual([
      '1 working day after Thu 24 Dec 2026, 16:00',
      'Skips Fri 25 Dec (Christmas Day), Sat 26 Dec (weekend), Sun 27 Dec (weekend), Mon 28 Dec (Boxing Day substitute)',
      'Due Tue 29 Dec 2026, 23:59:59',
    ]);
    expect(explain(-1, 'wd', '2026-12-07 16:00')).toEqual([
      '1 working day before Mon 7 Dec 2026, 16:00',
      'Skips Sat 5 Dec (weekend), Sun 6 Dec (weekend)',
      'Due Fri 4 Dec 2026, 23:59:59',
    ]);
  });

  it('counts the weekends of a long period', () => {
    expect(explain(20, 'wd', '2026-04-01 10:00')[1]).toBe('Skips 8 days of weekends, Fri 3 Apr (Good Friday), Mon 6 Apr (Easter Monday)');
  });

  it('says why the next working day is which', () => {
    expect(explain(1, 'next-wd', '2026-12-04 08:59:59')[1]).toBe('That was before 09:00 on a working day, so Fri 4 Dec itself counts');
    expect(explain(1, 'next-wd', '2026-12-04 09:00')).toEqual([
      'The end of the next working day after Fri 4 Dec 2026, 09:00',
      'That was not before 09:00, so Fri 4 Dec does not count',
      'Skips Sat 5 Dec (weekend), Sun 6 Dec (weekend)',
      'Due Mon 7 Dec 2026, 23:59:59',
    ]);
  });

  it('says where the clocks or the month stand in the way', () => {
    expect(explain(24, 'h', '2026-10-24 12:00')).toEqual([
      '24 elapsed hours after Sat 24 Oct 2026, 12:00',
      'The clocks go back 1 hour on Sun 25 Oct 2026; elapsed hours count',
      'Due Sun 25 Oct 2026, 11:00',
    ]);
    expect(explain(24, 'h', '2026-10-25 12:00')).toHaveLength(2);
    expect(explain(1, 'm', '2026-01-31 10:00')[1]).toBe('That month has no such day, so its last day counts');
  });

  it('says that bank holidays are projected', () => {
    expect(explain(1, 'wd', '2029-05-01 10:00')[1]).toBe(
      'Bank holidays after Sun 31 Dec 2028 are not published yet; here they follow the standing rules',
    );
  });
});
