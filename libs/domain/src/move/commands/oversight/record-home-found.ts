import { command } from '../../command.js';
import { homeFound } from '../../records/oversight/home-found.js';

export const recordHomeFound = command({
  verb: 'record-home-found',
  title: 'Record that a registered home is found',
  record: homeFound,
  by: ['placements', 'commissioning', 'social-worker', 'team-manager'],
  rules: [],
  example: {
    account: 'Hawthorn House has two rooms from 4 January, ten minutes from school. You have seen pictures. Bea is still first.',
    urn: '1258814',
  },
});
