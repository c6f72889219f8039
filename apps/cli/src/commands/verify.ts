import fs from 'node:fs';
import { parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import { openForReading } from '../open.js';
import { authorityCodec } from '#domain/authority/codec';
import { moveCodec } from '#domain/move/codec';
import { verifyAll } from '#record/verify-all';
import { type Witnessed, witnessedIn } from '#record/witness';
import { type CliCommand, complain, say } from '../command.js';

export const verifyCommand: CliCommand = {
  name: 'verify',
  help: 'verify [--witness <file>]   prove that the record is what was written; the file: what days were counted as (a log of the worker)',
  run: (args, env) => {
    const witnessed = witnesses(args);
    if (typeof witnessed !== 'string') return openForReading(env, (db) => verify(db, witnessed));
    complain(witnessed);
    return Promise.resolve(2);
  },
};

/** What was kept outside the database, or what is wrong with the question. */
const witnesses = (args: readonly string[]): readonly Witnessed[] | string => {
  try {
    const { witness } = parseArgs({ args: [...args], options: { witness: { type: 'string' } } }).values;
    if (witness === undefined) return [];
    const found = witnessedIn(fs.readFileSync(witness, 'utf8'));
    return found.length > 0 ? found : `${witness} names no day and what it was counted as.`;
  } catch (error) {
    return `Usage: homeward verify [--witness <file>]. ${(error as Error).message}`;
  }
};

const verify = async (db: DataSource, witnessed: readonly Witnessed[]): Promise<number> => {
  const { streams, entries, findings } = await verifyAll(db, { move: moveCodec, authority: authorityCodec }, witnessed);
  for (const { stream, seq, what } of findings) complain(`${stream}${seq === undefined ? '' : ` entry ${String(seq)}`}: ${what}`);
  const outcome = findings.length === 0 ? 'nothing is wrong.' : `${String(findings.length)} findings.`;
  const days = new Set(witnessed.map(({ day }) => day)).size;
  say(`${String(streams)} streams, ${String(entries)} entries${days > 0 ? `, ${String(days)} days that were witnessed` : ''}: ${outcome}`);
  return findings.length === 0 ? 0 : 1;
};
