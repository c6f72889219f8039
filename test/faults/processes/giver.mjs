// Somebody who gives commands one after another, each with a key of its own, and gives one again under the same key until it is
// answered. Says which were answered: argv are the moves, and the number of the first command.
import { openHouse } from '#apps/composition/src/house';
import { openDatabase } from '#platform/database';

const [first, ...moves] = process.argv.slice(2);
const CONTENT = { by: 'social-worker', announced: true, seen: true, alone: 'alone', safetyConcern: false };
const db = await openDatabase({ url: process.env.DATABASE_URL, poolSize: 2, applicationName: 'giver' });
const house = openHouse(db, () => undefined);

for (let n = Number(first); ; n += 1) {
  const given = { verb: 'record-visit', content: CONTENT };
  const request = { stream: moves[n % moves.length], opens: false, given, caller: 'sw', key: `visit-${n}`, source: 'test' };
  for (;;) {
    try {
      const answer = await house.move(request);
      process.stdout.write(`${JSON.stringify({ n, ...answer })}\n`);
      break;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
