/**
 * Whether a regular expression can be made to take very long. It is given long texts that repeat what it repeats, and break off wrongly: one
 * that reads each character a few times is done in no time; one that tries every way to divide them is not done when its time is over.
 */
import vm from 'node:vm';
import { WHOLE } from './surface.js';

/** Half of what a body may have. */
const LENGTH = 50_000;
/** A thousand times what a text of this length takes where it is read once. */
const PATIENCE_MS = 250;
const USUAL = ['a', '0', ' ', '\n', '-', '"', '\\', '.', 'A', '/', 'é', '@', '\u200b'];
const ENDINGS = ['', '\u0000!', '\n\u0000'];

const CLASSES: Readonly<Record<string, string>> = { d: '0', w: 'a', s: ' ', n: '\n', t: '\t', r: '\r' };

/** The characters that the pattern itself names, and one of each class. */
const alphabetOf = (source: string): string[] => {
  const named = [...source.matchAll(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\(.)|([^()[\]{}|?*+^$\\])/gis)].flatMap(
    ([, unicode, hex, escaped, plain]) => {
      const code = unicode ?? hex;
      return code === undefined ? [plain ?? CLASSES[escaped!] ?? escaped!] : [String.fromCharCode(parseInt(code, 16))];
    },
  );
  return [...new Set(named)].slice(0, 20);
};

/** What is repeated: each character, each two of them, and the runs that the pattern spells out. */
const pumpsOf = (source: string): string[] => {
  const own = alphabetOf(source);
  const spelt = source.match(/[A-Za-z0-9 ,:;=<>"'/_-]{2,}/g) ?? [];
  const pairs = (WHOLE ? own : own.filter((one) => !/[A-Za-z0-9]/.test(one)).slice(0, 8)).flatMap((one) => own.map((other) => one + other));
  return [...new Set([...own, ...USUAL, ...spelt, ...pairs])];
};

/** What leads up to it: nothing, or the pattern's own beginning as far as it can be read off. */
const beginningsOf = (source: string): string[] => {
  const literal = /^\^?((?:[A-Za-z0-9 ,:;=<>"'/_@-]|\\[^a-zA-Z0-9])+)/.exec(source)?.[1]?.replaceAll('\\', '') ?? '';
  return [...new Set(['', literal, literal.slice(0, -1)])];
};

const CONTEXT = vm.createContext({});
const TRY = new vm.Script('pattern.lastIndex = 0; pattern.test(text)');

const isDone = (pattern: RegExp, text: string): boolean => {
  try {
    TRY.runInContext(Object.assign(CONTEXT, { pattern, text }), { timeout: PATIENCE_MS });
    return true;
  } catch {
    return false;
  }
};

export interface Bomb {
  readonly begins: string;
  readonly repeats: string;
}
/** A text over which it does not come to an end in time, twice: once the machine may have been busy. */
export const bombOf = (pattern: RegExp): Bomb | undefined => {
  for (const begins of beginningsOf(pattern.source))
    for (const repeats of pumpsOf(pattern.source))
      for (const ends of ENDINGS) {
        const text = begins + repeats.repeat(LENGTH / repeats.length) + ends;
        if (!isDone(pattern, text) && !isDone(pattern, text)) return { begins, repeats };
      }
  return undefined;
};
