import { Hits } from './hits.js';
import { type Failure, shrink, walk } from './walk.js';

const SEEDS = 500;

/** Random traces of at least forty commands against an engine of its own. 10,000 of them: node dist/test/seeds/run.js --seeds 10000. */
describe('whatever is done, in whatever order, at whatever time', () => {
  const hits = new Hits();
  let failure: Failure | undefined;

  it(`holds for ${SEEDS} seeds: nothing early, nothing twice, nothing missed`, () => {
    for (let seed = 1; seed <= SEEDS && !failure; seed += 1) failure = walk(seed, hits);
    if (failure) throw new Error(`Seed ${failure.seed}: ${failure.why}\n${JSON.stringify(shrink(failure).acts, undefined, 1)}`);
  }, 240_000);

  it('has met every command, state, duty, level and refusal', () => {
    expect(hits.none).toEqual([]);
  });

  it('has given at least forty commands a seed', () => {
    const given = hits.all.filter(([name]) => name.startsWith('command ')).reduce((sum, [, count]) => sum + count, 0);
    const refused = hits.all.filter(([name]) => name.startsWith('refusal ')).reduce((sum, [, count]) => sum + count, 0);
    expect(given + refused).toBeGreaterThanOrEqual(40 * SEEDS);
  });
});
