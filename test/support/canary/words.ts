/** What is looked for, as words one after another, and where it stands in a text. */
import type { Kind } from './kept.js';

export interface Needle {
  readonly kind: Kind;
  readonly words: readonly string[];
}

/** Encoded for an address, for JSON or for a page, it is still the same word. */
const plain = (text: string): string =>
  text
    .replace(/(?:%[0-9a-f]{2})+/gi, unescaped)
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\[nrt]|&#?\w+;/g, ' ');

const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return ' ';
  }
};

/** In a whole run there are a million of them, and in one of some millions eight digits in a row are somebody's date of birth. */
const DRAWN = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

export const wordsOf = (text: string): string[] =>
  plain(text)
    .replace(DRAWN, ' ')
    .toLowerCase()
    .match(/\p{L}+|\p{N}+/gu) ?? [];

const LONGEST = 8;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date of birth as it might be written; instants in milliseconds are whole numbers among others. */
const dates = (date: string): string[] => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const name = MONTHS[month - 1]!;
  const [dd, mm] = [String(day).padStart(2, '0'), String(month).padStart(2, '0')];
  const written = [name, name.slice(0, 3)].flatMap((word) => [`${day} ${word} ${year}`, `${dd} ${word} ${year}`, `${word} ${day} ${year}`]);
  return [date, `${dd}/${mm}/${year}`, `${day}/${month}/${year}`, `${year}${mm}${dd}`, String(Date.parse(date)), ...written];
};

/** A surname alone is as good as the whole name. */
const MIN_LETTERS = 5;

const formsOf = (kind: Kind, text: string): string[][] => {
  if (kind === 'date of birth') return dates(text).map(wordsOf);
  const words = wordsOf(text);
  switch (kind) {
    case 'name of a child':
      return [words, ...words.filter((word) => word.length >= MIN_LETTERS).map((word) => [word])];
    case 'address of a home':
      return [words, wordsOf(text.split(',')[0]!)];
    default:
      return [words.slice(0, LONGEST)];
  }
};

/** Few or short words stand everywhere: of those nothing can be said. */
const isTelling = (kind: Kind, words: readonly string[]): boolean =>
  kind === 'narrative' ? words.length >= 3 && words.join('').length >= 12 : words.join('').length >= MIN_LETTERS;

export const needlesOf = (kind: Kind, text: string): Needle[] =>
  formsOf(kind, text)
    .filter((words) => isTelling(kind, words))
    .map((words) => ({ kind, words }));

/** Needles by their longest word, which is met most seldom. */
export class Needles {
  private readonly byWord = new Map<string, { readonly needle: Needle; readonly before: number }[]>();

  constructor(needles: Iterable<Needle>) {
    for (const needle of needles) {
      const longest = needle.words.toSorted((a, b) => b.length - a.length)[0]!;
      const those = this.byWord.get(longest) ?? [];
      this.byWord.set(longest, [...those, { needle, before: needle.words.indexOf(longest) }]);
    }
  }

  kindsIn(text: string): Set<Kind> {
    const words = wordsOf(text);
    const kinds = new Set<Kind>();
    for (const [at, word] of words.entries())
      for (const { needle, before } of this.byWord.get(word) ?? [])
        if (needle.words.every((one, n) => words[at - before + n] === one)) kinds.add(needle.kind);
    return kinds;
  }
}
