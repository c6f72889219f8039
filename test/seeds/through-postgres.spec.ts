import { compare, compareTrace } from './same-record.js';
import { trace } from './walk.js';

/** A few of the traces that `npm run seeds -- --postgres 200` plays. */
const SEEDS = [1, 3, 5, 12, 13, 16];

describe('the same trace through PostgreSQL', () => {
  it.each(SEEDS)(
    'leads to the same record, and verify, rebuild and recheck find nothing (seed %i)',
    async (seed) => {
      expect(await compare(seed)).toEqual([]);
    },
    120_000,
  );

  it('is told apart from another: an act that is left out shows', async () => {
    const told = trace(4);
    const left = told.acts.findLastIndex(({ is }, at) => is === 'give' && told.answers[at] === undefined);
    const without = <T>(list: readonly T[]) => list.filter((_, at) => at !== left);
    expect((await compareTrace({ ...told, acts: without(told.acts), answers: without(told.answers) })).length).toBeGreaterThan(0);
  }, 120_000);
});
