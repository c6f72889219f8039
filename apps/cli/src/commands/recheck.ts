import { recheck } from '#apps/composition/src/recheck';
import { AUTHORITY_STREAM } from '#domain/authority/stream';
import { type CliCommand, say } from '../command.js';
import { lookedAt } from '../looked-at.js';
import { openForReading } from '../open.js';

export const recheckCommand: CliCommand = {
  name: 'recheck',
  help: "recheck                     list what today's code would compute otherwise than was promised",
  run: (_, env) =>
    openForReading(env, async (db) => {
      const { disagreements, ...looked } = await recheck(db);
      for (const { stream, duty, what } of disagreements) say(`${stream === AUTHORITY_STREAM ? 'authority' : stream} ${duty}: ${what}`);
      say(
        `${lookedAt(looked)}: ${disagreements.length === 0 ? 'nothing would be otherwise.' : `${String(disagreements.length)} disagreements.`}`,
      );
      return disagreements.length === 0 ? 0 : 1;
    }),
};
