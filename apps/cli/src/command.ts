/** A command of the command line: `homeward <name> …`. Returns the exit code. */
export interface CliCommand {
  readonly name: string;
  /** One line of usage. */
  readonly help: string;
  readonly run: (args: readonly string[], env: NodeJS.ProcessEnv) => Promise<number>;
}

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
export const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
