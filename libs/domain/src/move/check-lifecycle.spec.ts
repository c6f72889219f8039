import { checkLifecycle } from './check-lifecycle.js';
import { LIFECYCLE } from './lifecycle.js';

it('finds the lifecycle sound', () => {
  expect(checkLifecycle()).toEqual([]);
});

it('finds a state that nothing leads to, one without a way on, and a record of no kind', () => {
  const cut = LIFECYCLE.filter(({ to, from }) => to !== 'stay-ended' || from === 'stay-ended');
  expect(checkLifecycle(cut)).toContain('no way leads to stay-ended');
  const stuck = LIFECYCLE.filter(({ from }) => from !== 'withdrawn');
  expect(checkLifecycle(stuck)).toContain('no way leads on from withdrawn');
  const odd = [...LIFECYCLE, { from: 'draft', record: 'teleported', to: 'draft' } as const];
  expect(checkLifecycle(odd)).toEqual(['there is no record of the kind teleported', 'no command makes teleported']);
  expect(checkLifecycle([...LIFECYCLE, LIFECYCLE[0]!])).toEqual(['two ways on: nothing move-opened']);
});
