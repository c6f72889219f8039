import type { Kind } from './kept.js';
import { coined, madeUpChild, madeUpHome } from './made-up.js';
import { Needles, needlesOf } from './words.js';

const needles = new Needles(
  (
    [
      ['name of a child', 'Iona Fenwright'],
      ['date of birth', '2012-03-09'],
      ['name of a home', 'The Old Creamery'],
      ['address of a home', '9 Tannery Street, Marlow Cross, Brackenshire BX1 6HW'],
      ['narrative', 'You said that you would rather stay near your school, and why.'],
    ] as const
  ).flatMap(([kind, text]) => needlesOf(kind, text)),
);

it.each<[Kind, string]>([
  ['name of a child', '{"words":"iona fenwright"}'],
  ['name of a child', 'Fenwright, Iona'],
  ['name of a child', 'A line.\\nFenwright is the next.'],
  ['name of a child', '/children?name=Iona%20Fenwright'],
  ['name of a child', 'Iona \\u0046enwright'],
  ['date of birth', 'born=2012-03-09T00:00:00.000Z'],
  ['date of birth', 'born on 9 March 2012'],
  ['date of birth', '09/03/2012'],
  ['date of birth', '{"born":1331251200000}'],
  ['name of a home', 'homes/The+Old+Creamery'],
  ['address of a home', '9 Tannery Street'],
  ['narrative', 'Refused: &quot;You said that you would rather stay near your sch'],
])('finds the %s in %s', (kind, text) => expect([...needles.kindsIn(text)]).toEqual([kind]));

it('takes no part of an id for a date, and does see one that stands beside an id', () => {
  const id = '20120309-6f1c-4d0e-9c52-20120309abcd';
  expect([...needles.kindsIn(`{"move":"${id}","batch":"${id}"}`)]).toEqual([]);
  expect([...needles.kindsIn(`${id} 20120309`)]).toEqual(['date of birth']);
});

it.each(['Iona alone may be anybody', 'the old dairy', '2012-03-10', '12012-03-091', 'Tannery Street 9', 'You said that you would rather'])(
  'does not take for one: %s',
  (text) => expect([...needles.kindsIn(text)]).toEqual([]),
);

it.each<[Kind, string]>([
  ['name of a child', 'Jo'],
  ['narrative', 'Yes.'],
])('says that it cannot look for the %s %s', (kind, text) => expect(needlesOf(kind, text)).toEqual([]));

it('coins words of letters only, each another', () => {
  const words = Array.from({ length: 5_000 }, (_, n) => coined(String(n)));
  expect(new Set(words).size).toBe(words.length);
  expect(words.every((word) => /^[A-Z][a-z]{10}$/.test(word))).toBe(true);
  expect(needlesOf('name of a child', madeUpChild('1').name)).toHaveLength(2);
  expect(madeUpHome('1').name).not.toBe(madeUpHome('2').name);
});
