/** Real processes, and how to kill them: only those that were started here, each by its own number. None outlives the specs. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { keep } from '#support/canary/kept';

export const ROOT = path.resolve(import.meta.dirname, '../../..');
const PROCESSES = './test/faults/processes';
const LEASH = ['--import', `${PROCESSES}/leash.mjs`];
const RESTART_MS = 200;

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const until = async (what: string, condition: () => boolean | Promise<boolean>, ms = 60_000): Promise<void> => {
  const late = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > late) throw new Error(`Not within ${ms} ms: ${what}`);
    await sleep(20);
  }
};

export const build = async (): Promise<void> => {
  await promisify(execFile)(process.execPath, ['scripts/build.mjs'], { cwd: ROOT });
};

export const scratch = (): string => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-faults-'));
  // As root PostgreSQL runs as another user, who must get through.
  chmodSync(folder, 0o711);
  return folder;
};

/** Without what this run of the tests has set for itself. */
const plain = (): NodeJS.ProcessEnv => {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return env;
};

type Env = Readonly<Record<string, string | undefined>>;
const node = (args: readonly string[], env: Env = {}): ChildProcess =>
  spawn(process.execPath, args, { cwd: ROOT, env: { ...plain(), ...env }, stdio: ['pipe', 'pipe', 'pipe'] });

/** One of the programs beside this folder; ends when its input does. */
export const helper = (name: string, ...args: string[]): ChildProcess => node([`${PROCESSES}/${name}`, ...args]);

export const hasEnded = (child: ChildProcess | undefined): boolean => !child || (child.exitCode ?? child.signalCode) !== null;

const ended = async (child: ChildProcess | undefined, end: (child: ChildProcess) => unknown): Promise<void> => {
  if (!child || hasEnded(child)) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  end(child);
  await exit;
};
export const killed = (child: ChildProcess | undefined): Promise<void> => ended(child, (one) => one.kill('SIGKILL'));
/** As if whoever has started it had gone. */
export const letGo = (child: ChildProcess | undefined): Promise<void> => ended(child, (one) => one.stdin!.end());

/** What a killed process had not finished saying is no line. */
export const onLines = (child: ChildProcess, say: (line: string) => void): void => {
  let rest = '';
  child.stdout!.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop()!;
    parts.forEach(say);
  });
};

export interface Program {
  readonly args: readonly string[];
  readonly env: Env;
}

/** One of our own processes; started again where it dies by itself, as the launcher and Docker do. */
export class OwnProcess {
  private child: ChildProcess | undefined;
  private wanted = true;
  readonly lines: string[] = [];
  readonly complaints: string[] = [];
  falls = 0;

  constructor(private readonly program: Program) {
    this.start();
  }

  /** As when the machine fails: nothing is finished and nobody is told. */
  async kill(): Promise<void> {
    this.wanted = false;
    await killed(this.child);
  }

  start(): void {
    this.wanted = true;
    const { args, env } = this.program;
    const child = node([...LEASH, ...args], env);
    this.child = child;
    onLines(child, (line) => (this.lines.push(line), keep('log line', line)));
    child.stderr!.on('data', (chunk: Buffer) => (this.complaints.push(chunk.toString()), keep('log line', chunk.toString())));
    child.once('exit', () => {
      if (!this.wanted || this.child !== child) return;
      this.falls += 1;
      setTimeout(() => this.wanted && this.start(), RESTART_MS);
    });
  }
}
