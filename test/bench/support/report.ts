/** What a bench prints: a table for people, or with --json one object a line. */
import { parseArgs } from 'node:util';

export interface Line {
  readonly name: string;
  readonly peer_name: string;
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
  readonly unit: string;
  /** What the ratio should be; absent where a figure is told for its own sake. */
  readonly goal?: { readonly atLeast: number } | { readonly atMost: number };
  /** Smallest and largest ratio of the pairs, where there were several. */
  readonly range?: readonly [number, number];
}
export interface Options {
  readonly json: boolean;
  /** A few seconds, to see that the bench still runs: its figures mean nothing. */
  readonly short: boolean;
}

export const optionsOf = (args: readonly string[] = process.argv.slice(2)): Options => {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' }, short: { type: 'boolean' } } });
  return { json: values.json === true, short: values.short === true };
};

/** A figure beside a limit. */
export const limited = (name: string, ours: number, limit: number, unit: string): Line => ({
  ...{ name, peer_name: 'the limit', ours, peer: limit, ratio: ours / limit, unit, goal: { atMost: 1 } },
});

const HEAD = ['What', 'Beside', 'Ours', 'Peer', 'Unit', 'Ratio', 'Of the pairs', 'Goal', ''];

export const print = (lines: readonly Line[], notes: readonly string[], { json }: Options): void => {
  if (json) return lines.forEach((line) => process.stdout.write(`${JSON.stringify(asJson(line))}\n`));
  const rows = [HEAD, ...lines.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows) process.stdout.write(`${row.map((cell, column) => pad(cell, widths[column]!, column)).join('  ')}\n`);
  for (const note of notes) process.stdout.write(`${note}\n`);
};

const asJson = ({ name, peer_name, ours, peer, ratio }: Line) => ({ name, peer_name, ours, peer, ratio });

const cells = ({ name, peer_name, ours, peer, unit, ratio, range, goal }: Line): string[] => [
  ...[name, peer_name, figure(ours), figure(peer), unit, ratio.toFixed(2)],
  range ? `${range[0].toFixed(2)} to ${range[1].toFixed(2)}` : '',
  goal ? ('atLeast' in goal ? `>= ${goal.atLeast}` : `<= ${goal.atMost}`) : '',
  goal ? (reaches(ratio, goal) ? 'reached' : `short of ${'atLeast' in goal ? goal.atLeast : goal.atMost} x`) : '',
];

const reaches = (ratio: number, goal: NonNullable<Line['goal']>): boolean =>
  'atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost;

const NUMBERS = [2, 3, 5, 6];
const pad = (cell: string, width: number, column: number): string => (NUMBERS.includes(column) ? cell.padStart(width) : cell.padEnd(width));

const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
