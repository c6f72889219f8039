import { recheckMoves } from '#apps/composition/src/recheck';
import { type CliCommand, say } from '../command.js';
import { openForReading } from '../open.js';

export const recheckCommand: CliCommand = {
  name: 'recheck',
  help: "recheck                     list what today's code would compute otherwise than was promised",
  run: (_, env) =>
    openForReading(env, async (db) => {
      const { moves, disagreements } = await recheckMoves(db);
      for (const { move, duty, what } of disagreements) say(`${move} ${duty}: ${what}`);
      say(
        `${String(moves)} moves: ${disagreements.length === 0 ? 'nothing would be otherwise.' : `${String(disagreements.length)} disagreements.`}`,
      );
      return disagreements.length === 0 ? 0 : 1;
    }),
};
