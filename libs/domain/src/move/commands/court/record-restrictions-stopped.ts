import { command } from '../../command.js';
import { restrictionsStopped } from '../../records/court/restrictions-stopped.js';

export const recordRestrictionsStopped = command({
  verb: 'record-restrictions-stopped',
  title: 'Record that the restrictions have stopped',
  record: restrictionsStopped,
  by: ['legal', 'head-of-service', 'team-manager', 'social-worker'],
  rules: [],
  example: {
    account:
      'You have had your phone at night since Friday and you go to the shop by yourself. You text Dee a picture of a dog on the way.',
  },
});
