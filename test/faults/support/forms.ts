/** The short form, of every `npm test`; and the long one, which `npm run faults` asks for and which says what it has seen. */
import type { Kill } from './kills.js';
import type { Ordeal } from './ordeal.js';

const asked = process.env['FAULTS_STEPS'];
const seed = Number(process.env['FAULTS_SEED'] ?? Date.now() % 1_000_000);

export const FORM =
  asked === undefined
    ? { isLong: false, steps: 600, rounds: 1, settleMs: 90_000, ms: 240_000, seed }
    : { isLong: true, steps: Number(asked), rounds: 3, settleMs: 600_000, ms: 1_800_000, seed };

const say = (line: string): void => void (FORM.isLong && process.stderr.write(`faults: ${line}\n`));

export const tell = async (what: string, ordeal: Ordeal, kills: readonly Kill[] = []): Promise<void> => {
  const { steps, queues, due, workers, server, people } = ordeal;
  say(`${what}, queues on ${queues}, seed ${FORM.seed}: ${steps} steps on ${due.ids.length} moves fired once each`);
  if (kills.length > 0) say(`  kill -9: ${kills.map(({ victim, outstanding }) => `${victim} (${outstanding} to fire)`).join(', ')}`);
  say(`  lateness: ${quantiles((await ordeal.fired()).map(({ lateness }) => lateness))}`);
  if (people) {
    const { acknowledged, askedAgain } = people;
    const replayed = acknowledged.filter((one) => one.replayed).length;
    say(
      `  commands: ${acknowledged.length} answered, ${askedAgain} asked again, ${replayed} of them had been done already; each there once`,
    );
  }
  const falls = [...workers, ...(server ? [server] : [])].reduce((sum, one) => sum + one.falls, 0);
  say(`  mails: ${(await ordeal.mails()).sent}, each once; verify, rebuild and recheck clean; processes that fell by themselves: ${falls}`);
};

const quantiles = (values: readonly number[]): string => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): string => `${String(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))])} ms`;
  return `p50 ${at(0.5)}, p99 ${at(0.99)}, worst ${at(1)}`;
};

/** With what is needed to have it happen again. */
export const telling = async <Value>(ordeal: Ordeal, work: () => Promise<Value>): Promise<Value> => {
  try {
    return await work();
  } catch (error) {
    process.stderr.write(
      `faults: FAULTS_SEED=${FORM.seed}, ${JSON.stringify(await ordeal.mails().catch(() => 'no database'))}\n${ordeal.complaints()}\n`,
    );
    throw error;
  }
};
