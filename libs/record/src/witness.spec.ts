import { witnessedIn } from './witness.js';

const heads = 'ab'.repeat(32);

describe('what was witnessed', () => {
  it('is read from the log as it is, whose lines begin with a time', () => {
    const line = {
      level: 30,
      time: '2026-11-18T00:00:31.000Z',
      app: 'worker',
      day: '2026-11-17',
      count: 41,
      heads,
      msg: 'A day was counted.',
    };
    const other = { level: 30, time: '2026-11-18T00:00:32.000Z', app: 'worker', msg: 'The worker keeps time.' };
    expect(witnessedIn(`${JSON.stringify(other)}\n${JSON.stringify(line)}\n`)).toEqual([{ day: '2026-11-17', heads }]);
  });

  it('is read from a list that somebody kept by hand, with any line ends', () => {
    expect(witnessedIn(`2026-11-16 ${heads}\r\n\r\nend of 2026-11-17: ${heads}, as told by telephone`)).toEqual([
      { day: '2026-11-16', heads },
      { day: '2026-11-17', heads },
    ]);
  });

  it.each([
    ['a day alone', '2026-11-16'],
    ['a digest that is cut', `2026-11-16 ${heads.slice(1)}`],
    ['a time', `2026-11-16T10:00:00Z ${heads}`],
    ['a day that no calendar has', `2026-02-30 ${heads}`],
  ])('is not %s', (_, line) => expect(witnessedIn(line)).toEqual([]));
});
