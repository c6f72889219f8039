import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TESTS = path.resolve(import.meta.dirname, '..');
const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('doors.spec.ts'),
);
const saying = (pattern: RegExp): string[] => files.filter((file) => pattern.test(readFileSync(path.join(TESTS, file), 'utf8'))).sort();

/** What goes another way is not looked through. */
it.each([
  ['logs', /\bcreateLog\(/, ['support/log.ts']],
  ['databases', /['"`]create database/, ['support/postgres.ts']],
  // sqlmap is not our own: what it says is its own.
  ['our own processes', /\bspawn\(/, ['attacks/http/sqlmap.ts', 'faults/support/processes.ts']],
  ['questions over HTTP', /\bhttps?\.(request|get)\(|from 'undici'/, []],
])('lets no test make %s but at the door that is watched', (_, pattern, doors) => expect(saying(pattern)).toEqual(doors));
