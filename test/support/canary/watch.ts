/** Runs before each spec file: whoever asks anything over HTTP, what is asked for and what comes back is looked at. */
import { keep } from './kept.js';

const ask = globalThis.fetch;

globalThis.fetch = async (...request: Parameters<typeof fetch>): Promise<Response> => {
  const response = await ask(...request);
  const text = await response.clone().text();
  keep('address', response.url, ...linksIn(text));
  keep('header', ...[...response.headers].filter(([name]) => !VARIES.has(name)).map(([name, value]) => `${name}: ${value}`));
  if (response.status >= 400) keep('error body', text);
  if (/\/(health|ready)$/.test(response.url)) keep('health answer', text);
  return response;
};

const VARIES = new Set(['date', 'content-length']);

/** What an answer links to is asked for next, and stands in the logs of every proxy on the way. */
const linksIn = (text: string): string[] => [...text.matchAll(/"((?:https?:\/)?\/[^"\s]*)"/g)].map(([, link]) => link!);
