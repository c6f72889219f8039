/** sqlmap (Debian) over every place of every request that it is given, until it is done or its time is over. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Asking {
  readonly method: string;
  /** With `*` behind each value of the address and of the head that is to be tried; each value of a JSON body is. */
  readonly address: string;
  readonly head: Readonly<Record<string, string>>;
  readonly body?: object;
}
export interface Told {
  /** Where something could be injected: the address, the place, the name. */
  readonly found: readonly string[];
  /** The places that it tried. */
  readonly tried: readonly string[];
  readonly isDone: boolean;
}

/**
 * Level and risk 1: no statement may be open to the plainest quote, and where one is, this finds it. Higher levels try more ways to close a
 * statement, not more places, and take ten times as long; a higher risk tries OR in what may be an UPDATE.
 */
const OPTIONS = [
  '--batch',
  '--ignore-stdin',
  // One hole found is no reason to look for no other.
  '--answers=skip further tests=N',

  '--flush-session',
  '--disable-coloring',
  '--dbms=PostgreSQL',
  '--level=1',
  '--risk=1',
  '--technique=BEST',
].concat(
  // Refusals are answers too; the server is our own, behind no filter; a statement that sleeps is told from one that waits.
  ['--ignore-code=*', '--skip-waf', '--skip-heuristics', '--keep-alive', '--time-sec=2', '--timeout=20', '--drop-set-cookie'],
);
const RULE = '='.repeat(54);

/** As the log of a proxy would hold it. */
const requestOf = (origin: string, { method, address, head, body }: Asking): string => {
  const lines = Object.entries({ Host: new URL(origin).host, ...head, ...(body && { 'Content-Type': 'application/json' }) });
  const request = [
    `${method} ${address} HTTP/1.1`,
    ...lines.map(([name, value]) => `${name}: ${value}`),
    '',
    body ? JSON.stringify(body) : '',
  ];
  return [RULE, `12:00:00  ${origin}  [127.0.0.1]`, RULE, request.join('\r\n'), RULE, '', ''].join('\n');
};

export const sqlmapOver = async (origin: string, askings: readonly Asking[], minutes: number): Promise<Told> => {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-sqlmap-'));
  const file = (name: string): string => path.join(scratch, name);
  try {
    fs.writeFileSync(file('requests'), askings.map((asking) => requestOf(origin, asking)).join(''));
    const places = ['-l', file('requests'), '--output-dir', file('output'), '--results-file', file('results.csv')];
    const { text, isDone } = await run([...OPTIONS, ...places], minutes);
    const results = fs.existsSync(file('results.csv')) ? fs.readFileSync(file('results.csv'), 'utf8') : '';
    return { found: foundIn(results), tried: triedIn(text), isDone };
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
};

const run = (args: readonly string[], minutes: number): Promise<{ text: string; isDone: boolean }> =>
  new Promise((resolve, reject) => {
    const child = spawn('sqlmap', args, { stdio: ['ignore', 'pipe', 'inherit'], timeout: minutes * 60_000, killSignal: 'SIGKILL' });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ text, isDone: code === 0 && text.includes('[*] ending @') }));
  });

/** Its table of what it found, without the heading: address, place, name, techniques. */
const foundIn = (csv: string): string[] =>
  csv
    .trim()
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '');

const triedIn = (text: string): string[] => [...text.matchAll(/testing for SQL injection on (.+)$/gm)].map(([, place]) => place!);
