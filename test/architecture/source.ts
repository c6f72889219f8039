import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  /** Path from the root, or undefined for a package. */
  readonly target: string | undefined;
  readonly resolved: boolean;
}

export interface Source {
  /** Path from the root, with forward slashes. */
  readonly file: string;
  readonly imports: readonly Import[];
  /** Every string and template in the file; substitutions become `?`. */
  readonly strings: readonly string[];
}

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const FIXTURES = 'test/architecture/fixtures/';

/** Reads every TypeScript file below apps, libs and test. `root` may be a fixture; the `#` paths are the repository's. */
export const readSources = (root = REPOSITORY): Source[] =>
  ['apps', 'libs', 'test']
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.ts') && !file.startsWith(FIXTURES))
    .sort()
    .map((file) => readSource(root, file));

const readSource = (root: string, file: string): Source => {
  const tree = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.ESNext, true);
  const specifiers: string[] = [];
  const strings: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) specifiers.push(specifier);
    if (ts.isStringLiteralLike(node)) strings.push(node.text);
    if (ts.isTemplateExpression(node)) strings.push(node.head.text + node.templateSpans.map(({ literal }) => `?${literal.text}`).join(''));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { file, strings, imports: specifiers.map((specifier) => resolve(root, file, specifier)) };
};

/** `import`, `import type`, `export from`, `import()` as a value and as a type, `require()`: none may slip through. */
const specifierOf = (node: ts.Node): string | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isExternalModuleReference(node)) return textOf(node.expression);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')) {
    return textOf(node.arguments[0]);
  }
  return undefined;
};

const textOf = (node: ts.Node | undefined): string | undefined => (node && ts.isStringLiteralLike(node) ? node.text : undefined);

const paths = (
  JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8')) as { imports: Record<string, { development: string }> }
).imports;

const resolve = (root: string, from: string, specifier: string): Import => {
  const target = targetOf(from, specifier);
  const isPackage = target === undefined && !specifier.startsWith('#');
  return { specifier, target, resolved: isPackage || (target !== undefined && existsSync(path.join(root, target))) };
};

const targetOf = (from: string, specifier: string): string | undefined => {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier).replace(/\.js$/, '.ts');
  for (const [pattern, { development }] of Object.entries(paths)) {
    const [before = '', after = ''] = pattern.split('*');
    if (!specifier.startsWith(before) || !specifier.endsWith(after)) continue;
    return path.posix.normalize(development.replace('*', specifier.slice(before.length, specifier.length - after.length)));
  }
  return undefined;
};
