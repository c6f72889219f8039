/**
 * Bugs planted to prove that the seeds would find them: each is a change of a line in a copy of the domain, which is then
 * played from the first seed on. Nothing of the product itself is touched.
 */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { transform } from '@swc/core';

export interface Planted {
  readonly name: string;
  readonly file: string;
  /** Must stand in the file exactly once: a line that has changed since asks for the bug to be planted anew. */
  readonly from: string;
  readonly to: string;
}

const planted = (name: string, file: string, from: string, to: string): Planted => ({ name, file: `libs/domain/src/${file}`, from, to });

export const PLANTED: readonly Planted[] = [
  planted(
    'a due instant is off by a second',
    'calendar/table.ts',
    'indexOf(cal, day) + 1) - SECOND',
    'indexOf(cal, day) + 1) - 2 * SECOND',
  ),
  planted('09:00 of any day will do', 'calendar/ladder-times.ts', 'isWorkingDay(cal, day) && today >= from ?', 'today >= from ?'),
  planted('repeats come at weekends too', 'policy/repeats.ts', 'return safety ? nextNine(', 'return safety || !safety ? nextNine('),
  planted('all steps are raised when a duty is known late', 'policy/strike.ts', '...ordinary.slice(-1)]', '...ordinary]'),
  planted('a level is raised again for its owner', 'authority/directory.ts', 'called && !isOwner ?', 'called ?'),
  planted('held steps are never released', 'policy/rungs.ts', 'to !== undefined && rung === highest ?', 'rung === undefined ?'),
  planted('steps are not held while the child is missing', 'move/duties.ts', "entry.heldWhile === 'missing' ?", "entry.id === 'missing' ?"),
  planted(
    'a record in the second in which a decision runs out is too late',
    'move/lapses-of.ts',
    'cut(met.rec) > at)',
    'cut(met.rec) >= at)',
  ),
  planted('a birthday ends nothing', 'move/endings.ts', "['eighteenth', start(state.child.turns18On)]", "['eighteenth', undefined]"),
  planted('oversight ends while something is owed', 'move/turn.ts', 'over || open.length > 0 ||', 'over ||'),
  planted('an outcome gets better', 'policy/judge.ts', 'WORSE.indexOf(a) >= WORSE.indexOf(b) ? a : b', 'b'),
  planted('the policy of today judges', 'move/duties.ts', 'policyFor(this.book, occurrence.trigger.rec)', 'policyFor(this.book, this.now)'),
  planted('the newest calendar judges', 'policy/book.ts', 'findLast((known) => known.recordedAt <= firstRecorded)', 'findLast(() => true)'),
  planted('a back-dated record goes to the end', 'move/state.ts', 'other.at < mark.at ||', 'other.seq < mark.seq ||'),
  planted(
    'an acknowledgement holds nothing',
    'policy/strike.ts',
    'acknowledged && repeatAt < acknowledged.until',
    'acknowledged && repeatAt < 0',
  ),
  planted(
    'a late visit counts as on time',
    'policy/judge.ts',
    'due === undefined || cut(met.rec) <= due',
    'due === undefined || cut(met.at) <= due',
  ),
  planted(
    'the step at the very instant is forgotten',
    'policy/strike.ts',
    'rungs.filter(({ at }) => at <= this.until)',
    'rungs.filter(({ at }) => at < this.until)',
  ),
  planted('calls go on after a death', 'policy/promises.ts', 'silenced && repeatAt !== undefined ?', 'silenced && repeatAt === 0 ?'),
  planted(
    'a corrected date forgets what was raised',
    'policy/promises.ts',
    '[...progress.raised, ...progress.passed]',
    '[...progress.passed]',
  ),
];

/** Says in other words what the file says already. */
export const NONE = planted('nothing', 'policy/judge.ts', 'cut(at) > due', 'due < cut(at)');

const root = path.resolve(import.meta.dirname, '../..');
const PARTS = ['libs/domain/src', 'libs/authority/src/calendar', 'test/support/story.ts', 'test/support/canary/made-up.ts', 'test/seeds'];
const run = promisify(execFile);

const sources = (): string[] =>
  PARTS.flatMap((part) =>
    part.endsWith('.ts')
      ? [part]
      : (fs.readdirSync(path.join(root, part), { recursive: true }) as string[])
          .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
          .map((name) => path.join(part, name)),
  );

/** A copy of the domain and the seeds, built, in which bugs can be planted. */
export class Nursery {
  constructor(private readonly folder: string) {}

  async build(): Promise<void> {
    fs.mkdirSync(this.folder, { recursive: true });
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(this.folder, 'node_modules'));
    fs.copyFileSync(path.join(root, 'package.json'), path.join(this.folder, 'package.json'));
    for (const source of sources()) await this.put(source, fs.readFileSync(path.join(root, source), 'utf8'));
  }

  /** The first seed that finds it, or nothing. */
  async find({ file, from, to }: Planted, seeds: number): Promise<{ readonly seed: number; readonly why: string } | undefined> {
    const sound = fs.readFileSync(path.join(root, file), 'utf8');
    if (sound.split(from).length !== 2) throw new Error(`${file} no longer says ${from} once: plant the bug anew`);
    await this.put(
      file,
      sound.replace(from, () => to),
    );
    try {
      const found = /^Seed (\d+): (.*)$/m.exec(await this.play(seeds));
      return found ? { seed: Number(found[1]), why: found[2]! } : undefined;
    } finally {
      await this.put(file, sound);
    }
  }

  private async play(seeds: number): Promise<string> {
    const program = path.join(this.folder, 'dist/test/seeds/run.js');
    try {
      const { stdout } = await run(process.execPath, [program, '--first', '--seeds', String(seeds)], {
        env: { PATH: process.env['PATH'] },
      });
      return stdout;
    } catch (error) {
      const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
      return stdout || `Seed 0: ${stderr}`;
    }
  }

  private async put(source: string, text: string): Promise<void> {
    const target = path.join(this.folder, 'dist', source).replace(/\.ts$/, '.js');
    const { code } = await transform(text, { cwd: root, filename: source, configFile: path.join(root, '.swcrc'), sourceMaps: false });
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, code);
  }
}
