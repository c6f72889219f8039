import { explainMove } from '#apps/composition/src/explain';
import { type CliCommand, complain, say } from '../command.js';
import { openForReading } from '../open.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const explainCommand: CliCommand = {
  name: 'explain',
  help: 'explain <move>              the state of a move, what is owed, and why that date',
  run: async ([move], env) => {
    if (!move || !UUID.test(move)) {
      complain('Say which move, by its id: homeward explain <move>');
      return 2;
    }
    return openForReading(env, async (db) => {
      const lines = await explainMove(db, move);
      if (!lines) complain('There is no move of that id.');
      for (const line of lines ?? []) say(line);
      return lines ? 0 : 1;
    });
  },
};
