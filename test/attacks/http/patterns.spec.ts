/** Every regular expression of the programs, given texts that would keep a careless one busy for ever. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { DATE_PATTERN, INSTANT_PATTERN } from '#apps/server/src/dto/schema';
import { SAFE_ID, UUID } from '#apps/server/src/dto/ids';
import { bombOf } from './pump.js';

const root = path.resolve(import.meta.dirname, '../../..');
const files = ['apps', 'libs'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts')),
);

interface Written {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}
/** The literals, and how many are put together while a program runs. */
const writtenIn = (file: string): { readonly literals: Written[]; readonly composed: number } => {
  const literals: Written[] = [];
  let composed = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)!;
      literals.push({ file, source: source!, flags: flags! });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') composed += 1;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.ESNext, true));
  return { literals, composed };
};

const found = files.map((file) => ({ file, ...writtenIn(file) }));
const different = [...new Map(found.flatMap(({ literals }) => literals).map((one) => [`/${one.source}/${one.flags}`, one])).entries()];

it.each([
  '^(a+)+$',
  '^(\\d+|\\d\\d)*$',
  '(\\w+\\s?)*$',
  '\\s+$',
  '^(.*,)*x$',
  '("[^"]*"|[^,]*)*;',
  '^a*a*a*b$',
  '^.*\\d.*\\d.*x$',
  '^id: (\\w+)*;$',
])('finds that %s has no end', (source) => expect(bombOf(new RegExp(source, 'g'))).toBeDefined());

/** Slow over other texts than those which it is given, and why that is none. */
const NEVER_GIVEN: ReadonlyMap<string, string> = new Map([
  [String.raw`/"(?:[^"\\]|\\.)*"|[{}[\]:,]/g`, 'JSON that has been parsed: every quote in it is closed'],
  [String.raw`/\/+$/`, "the service's own address, which its operator has set"],
]);

it.each(different.filter(([pattern]) => !NEVER_GIVEN.has(pattern)))('%s comes to an end', (_, { source, flags }) =>
  expect(bombOf(new RegExp(source, flags))).toBeUndefined(),
);

/** Those that are put together are made of these parts, or of paths of our own. */
it.each([`^${UUID}$`, `^${SAFE_ID}$`, INSTANT_PATTERN, DATE_PATTERN, '^/api/moves/[^/]+/duties/[^/]+/why/?$'])(
  '%s comes to an end',
  (source) => expect(bombOf(new RegExp(source, 'u'))).toBeUndefined(),
);

it('knows every place in which one is put together', () => {
  const composed = found.filter((one) => one.composed > 0).map((one) => `${one.file} ${one.composed}`);
  expect(composed.toSorted()).toEqual([
    'apps/server/src/api/request-log.ts 1',
    'apps/server/src/dto/decorate.ts 1',
    'apps/server/src/routes-of.ts 1',
    'apps/server/src/sign-in/return-to.ts 1',
  ]);
  expect(different.length).toBeGreaterThan(50);
  for (const pattern of NEVER_GIVEN.keys()) expect(different.map(([one]) => one)).toContain(pattern);
});
