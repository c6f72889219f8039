/** What the server's log may be after an attack: a line of JSON for each thing that happened, and nobody's name or words in it. */

import { BORN_ON } from '#support/canary/made-up';

/** Typed by the attacks wherever something can be typed. */
export const TYPED = 'Wolpertinger';
/** No child of any test is born on that day: it goes into addresses here, where nobody else's may stand. */
export const TYPED_DAY = '2012-02-29';

/** Of the made-up people, child and house of every test, and what is typed about them. */
const PERSONAL = new RegExp(
  [TYPED, TYPED_DAY, BORN_ON, 'made-up', 'Nowhere Street', 'Person [a-z]', '@example\\.org', 'Somebody wrote', 'Bearer', 'eyJ'].join('|'),
  'i',
);
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/;

/** Lines of the log that are not as they should be. */
export const wrongLines = (log: readonly string[]): string[] => log.filter((line) => !isOneObject(line) || PERSONAL.test(line));

const isOneObject = (line: string): boolean => {
  if (CONTROL.test(line) || line.indexOf('\n') !== line.length - 1) return false;
  const parsed: unknown = JSON.parse(line);
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
};
