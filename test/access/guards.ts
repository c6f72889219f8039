/** Guards that are taken away, one at a time, in a copy of the decision: each has to turn cells of the table red. */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { transform } from '@swc/core';

export interface Guard {
  readonly name: string;
  readonly file: string;
  /** Must stand in the file exactly once: a line that has changed since asks for its guard to be looked at anew. */
  readonly from: string;
  readonly to: string;
}
const KNOW = 'libs/access/src/need-to-know.ts';
const guard = (name: string, from: string, to: string, file = KNOW): Guard => ({ name, file, from, to });

export const GUARDS: readonly Guard[] = [
  guard('a child may be marked as restricted', '(restrictedToo === true || !tie.restricted) && ', ''),
  guard("a manager's own line", '=> id === post);\nconst isTheWorker', '=> id !== undefined);\nconst isTheWorker'),
  guard("the social worker's own children", "kind === 'worker' && of === post;", "kind === 'worker';"),
  guard("the IRO's own children", "kind === 'iro' && of === post;", "kind === 'iro';"),
  guard("the reviewing manager's own line", 'return line.length === 0 || line.some(({ id }) => id === post);', 'return true;'),
  guard('out of hours, what is current', 'everyMove(tie) && tie.current', 'everyMove(tie)'),
  guard('legal advice is closed to most', "PARTS.filter((part) => part !== 'legal')", 'PARTS'),
  guard('those who find homes see their part', "const OF_HOMES = parts('request'", "const OF_HOMES = parts('life', 'request'"),
  guard('those who were asked, and no others', 'kinds.includes(kind) && of === post', 'kinds.includes(kind)'),
  guard('an emergency opens it to who opened it', "kind === 'opened' && post === person", "kind === 'opened'"),
  guard('an emergency lets look, not write', 'parts: ALL, named: true, acts: false }', 'parts: ALL, named: true, acts: true }'),
  guard('figures have no names', "because: 'figures', parts: NONE, named: false", "because: 'figures', parts: NONE, named: true"),
  guard('the post above sees no child', "because: 'called', parts: NONE, named: false", "because: 'called', parts: OPEN, named: true"),
  guard(
    'who finds homes searches them all',
    "= ['commissioning-head', 'commissioning', 'placements'];\n\n/** Who finds",
    '= [];\n\n/** Who finds',
  ),
  guard('nobody else does', 'FIND_EVERY_HOME.includes(role)', 'true'),
  guard('the post above sees what the director asked for', 'director !== undefined && holds(authority, director, by, now)', 'true'),
  guard('the data-protection lead sees looks', "because: 'protection', parts: parts('protection')", "because: 'protection', parts: ALL"),
  guard('the list keeper sees the list', "because: 'list', parts: NONE", "because: 'list', parts: OPEN"),
  guard('cover ends', "cover.kind === 'cover' && within(cover, now)", "cover.kind === 'cover'", 'libs/domain/src/authority/directory.ts'),
  guard('some see no child', "= ['policy-administrator', 'auditor'];", '= [];', 'libs/access/src/scope.ts'),
  guard('some see lists only', "= ['performance-officer'];", '= [];', 'libs/access/src/scope.ts'),
];

/** Says in other words what the file says already. */
export const NONE = guard('nothing', "seen.size > 0 || because === 'called'", "because === 'called' || seen.size > 0");

const root = path.resolve(import.meta.dirname, '../..');
const PARTS = ['libs/domain/src', 'libs/access/src/need-to-know.ts', 'libs/access/src/sight.ts', 'libs/access/src/reach.ts'];
const MORE = ['libs/access/src/scope.ts', 'test/access/staff.ts', 'test/access/cells.ts'];
const run = promisify(execFile);

const sources = (): string[] =>
  [...PARTS, ...MORE].flatMap((part) =>
    part.endsWith('.ts')
      ? [part]
      : (fs.readdirSync(path.join(root, part), { recursive: true }) as string[])
          .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
          .map((name) => path.join(part, name)),
  );

/** A copy of the decision, built, from which guards can be taken away. */
export class Copy {
  constructor(private readonly folder: string) {}

  async build(): Promise<void> {
    fs.copyFileSync(path.join(root, 'package.json'), path.join(this.folder, 'package.json'));
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(this.folder, 'node_modules'));
    for (const source of sources()) await this.put(source, fs.readFileSync(path.join(root, source), 'utf8'));
  }

  /** The cells that are red without the guard. */
  async without({ file, from, to }: Guard): Promise<string[]> {
    const sound = fs.readFileSync(path.join(root, file), 'utf8');
    if (sound.split(from).length !== 2) throw new Error(`${file} no longer says ${from} once: look at the guard anew`);
    await this.put(
      file,
      sound.replace(from, () => to),
    );
    try {
      const program = path.join(this.folder, 'dist/test/access/cells.js');
      const { stdout } = await run(process.execPath, [program, path.join(root, 'test/access/matrix.csv')]);
      return stdout.split('\n').filter((line) => line !== '');
    } finally {
      await this.put(file, sound);
    }
  }

  private async put(source: string, text: string): Promise<void> {
    const target = path.join(this.folder, 'dist', source).replace(/\.ts$/, '.js');
    const { code } = await transform(text, { cwd: root, filename: source, configFile: path.join(root, '.swcrc'), sourceMaps: false });
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, code);
  }
}
