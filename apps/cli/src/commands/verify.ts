import { openForReading } from '../open.js';
import { authorityCodec } from '#domain/authority/codec';
import { moveCodec } from '#domain/move/codec';
import { verifyAll } from '#record/verify-all';
import { type CliCommand, complain, say } from '../command.js';

export const verifyCommand: CliCommand = {
  name: 'verify',
  help: 'verify                      prove that the record is what was written; names the first wrong entry of each stream',
  run: (_, env) =>
    openForReading(env, async (db) => {
      const { streams, entries, findings } = await verifyAll(db, { move: moveCodec, authority: authorityCodec });
      for (const { stream, seq, what } of findings) complain(`${stream}${seq === undefined ? '' : ` entry ${String(seq)}`}: ${what}`);
      say(
        `${String(streams)} streams, ${String(entries)} entries: ${findings.length === 0 ? 'nothing is wrong.' : `${String(findings.length)} findings.`}`,
      );
      return findings.length === 0 ? 0 : 1;
    }),
};
