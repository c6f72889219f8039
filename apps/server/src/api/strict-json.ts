/** JSON, read more strictly than JSON.parse does: no key twice, no key that reaches into prototypes, not too deep. */
import { invalid } from './problem.js';

const MAX_DEPTH = 16;
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export const parseStrictJson = (bytes: Buffer): unknown => {
  const text = decodeUtf8(bytes);
  const parsed = parse(text);
  const wrong = whatIsWrong(text);
  if (wrong) throw invalid([{ detail: wrong }]);
  return parsed;
};

const decodeUtf8 = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw invalid([{ detail: 'The body is not valid UTF-8.' }]);
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw invalid([{ detail: 'The body is not valid JSON.' }]);
  }
};

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;

/** Walks the tokens of a text that is known to be JSON; `keys` is undefined inside an array. */
const whatIsWrong = (text: string): string | undefined => {
  const open: (Set<string> | undefined)[] = [];
  let before = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : undefined);
      if (open.length > MAX_DEPTH) return `The body is nested more than ${MAX_DEPTH} deep.`;
    } else if (token === '}' || token === ']') open.pop();
    else if (token.startsWith('"') && (before === '{' || before === ',')) {
      const wrong = wrongKey(open.at(-1), token);
      if (wrong) return wrong;
    }
    before = token;
  }
  return undefined;
};

const wrongKey = (keys: Set<string> | undefined, token: string): string | undefined => {
  if (!keys) return undefined;
  const key = JSON.parse(token) as string;
  if (FORBIDDEN.includes(key)) return 'The body has a key that no object may have.';
  if (keys.has(key)) return 'The body has the same key twice in one object.';
  keys.add(key);
  return undefined;
};
