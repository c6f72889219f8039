// Builds dist/ with SWC, file by file, keeping paths. A file is stale when its output's mtime is not the source's.
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const SOURCES = ['apps', 'libs', 'test/support', 'test/bench', 'test/seeds', 'test/golden'];
const IS_CODE = /(?<!\.d)\.ts$/;
const IS_SKIPPED = /(\.spec\.ts|\.d\.ts|\.md)$/;

const filesBelow = (folder) =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    : [];

const outputOf = (source) => path.join(dist, path.relative(root, source).replace(IS_CODE, '.js'));

const sources = () => SOURCES.flatMap((folder) => filesBelow(path.join(root, folder))).filter((file) => !IS_SKIPPED.test(file));

const mtime = (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** utimes and some file systems round. */
const isSameAge = (one, other) => Math.abs(mtime(one) - mtime(other)) < 2;

/** What else decides the output: the settings and the compiler's version. */
const recipe = () => {
  const { devDependencies } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  return `${fs.readFileSync(path.join(root, '.swcrc'), 'utf8')}\n${devDependencies['@swc/core']}`;
};

const plan = () => {
  const stamp = path.join(dist, '.recipe');
  const fresh = fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === recipe();
  const all = sources();
  const wanted = new Set(all.map(outputOf));
  return {
    stale: all.filter((source) => !fresh || !isSameAge(source, outputOf(source))),
    orphans: filesBelow(dist).filter((file) => !wanted.has(file.replace(/\.js\.map$/, '.js'))),
  };
};

export const isStale = () => {
  const { stale, orphans } = plan();
  return stale.length + orphans.length > 0;
};

export const build = async () => {
  const { stale, orphans } = plan();
  for (const file of orphans) fs.rmSync(file);
  if (stale.some((source) => IS_CODE.test(source))) {
    const { transformFile } = await import('@swc/core');
    await Promise.all(stale.filter((source) => IS_CODE.test(source)).map((source) => compile(transformFile, source)));
  }
  for (const source of stale.filter((file) => !IS_CODE.test(file))) {
    fs.mkdirSync(path.dirname(outputOf(source)), { recursive: true });
    fs.copyFileSync(source, outputOf(source));
    keepTime(source);
  }
  fs.mkdirSync(dist, { recursive: true });
  fs.writeFileSync(path.join(dist, '.recipe'), recipe());
  return stale.length;
};

const compile = async (transformFile, source) => {
  const output = outputOf(source);
  const sourceFileName = path.relative(path.dirname(output), source);
  const { code, map } = await transformFile(source, { cwd: root, configFile: path.join(root, '.swcrc'), sourceFileName, sourceMaps: true });
  fs.mkdirSync(path.dirname(output), { recursive: true });
  fs.writeFileSync(`${output}.map`, map);
  fs.writeFileSync(output, `${code}\n//# sourceMappingURL=${path.basename(output)}.map\n`);
  keepTime(source);
};

const keepTime = (source) => {
  const { atime, mtime } = fs.statSync(source);
  fs.utimesSync(outputOf(source), atime, mtime);
};

if (fs.realpathSync(process.argv[1]) === import.meta.filename) {
  const started = performance.now();
  const count = await build();
  console.log(`Built ${count} file${count === 1 ? '' : 's'} in ${Math.round(performance.now() - started)} ms.`);
}
