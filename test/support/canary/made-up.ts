/** Children, homes and words of the tests. Each bears a word that stands nowhere else: wherever it turns up, it has leaked. */
import { createHash } from 'node:crypto';
import type { Child, Home } from '#children/children';

/** No other day of any test. */
export const BORN_ON = '2012-03-19';

const BEGINNINGS = 'bdfghjklmnprstvz';
const MIDDLES = 'aeio';
const SYLLABLES = 5;

/** A word that nobody has ever used, the same for the same key. */
export const coined = (key: string): string => {
  const bytes = createHash('sha256').update(key).digest().subarray(0, SYLLABLES);
  const word = [...bytes].map((byte) => `${BEGINNINGS[byte >> 4]!}${MIDDLES[byte & 3]!}`).join('');
  return `${word[0]!.toUpperCase()}${word.slice(1)}n`;
};

export const madeUpChild = (id: string, bornOn = BORN_ON): Child => ({ id, name: `Made-up ${coined(`child ${id}`)}`, bornOn });

export const madeUpHome = (id: string): Home => ({
  id,
  name: `Made-up ${coined(`home ${id}`)} House`,
  address: `1 ${coined(`address ${id}`)} Street`,
});
